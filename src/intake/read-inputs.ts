import type { LanguageCode } from "../model/article.ts";
import { type BuiltArticle, buildArticle } from "./build-article.ts";
import { checkBytes } from "./check-text.ts";
import { decodeText } from "./decode-text.ts";
import { type FoundInput, findInputs } from "./find-inputs.ts";
import { readFrontMatter } from "./front-matter.ts";
import { HtmlReader } from "./html/html-reader.ts";
import type { IntakeResult } from "./intake-result.ts";
import { readBytesOfFile, readBytesOfStream } from "./read-bytes.ts";
import { RefusedInput } from "./refusal.ts";

export interface IntakeOptions {
  /** The language a text is written in, or null where that cannot be told. */
  readonly detectLanguage: (text: string) => LanguageCode | null;
  /** Whether articles in this language can be read: whether it has a pack. */
  readonly canRead: (language: LanguageCode) => boolean;
  /** What the path `-` reads. */
  readonly stdin: AsyncIterable<unknown>;
}

/**
 * Reads files, folders and `-` into articles, one result an input, in a stable order.
 * Never throws for what an input holds or lacks: that is a refusal, and the next input is read.
 */
export async function* readInputs(
  paths: readonly string[],
  options: IntakeOptions,
): AsyncGenerator<IntakeResult> {
  await using htmlReader = new HtmlReader();
  for await (const input of findInputs(paths)) yield await readInput(input, options, htmlReader);
}

async function readInput(
  input: FoundInput,
  options: IntakeOptions,
  htmlReader: HtmlReader,
): Promise<IntakeResult> {
  if (input.kind === "REFUSED" || input.kind === "SKIPPED") return input;
  try {
    const bytes = await (input.kind === "STDIN"
      ? readBytesOfStream(options.stdin)
      : readBytesOfFile(input.path));
    return {
      kind: "ARTICLE",
      name: input.name,
      ...(await readArticle(bytes, input.name, options, htmlReader)),
    };
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    return {
      kind: "REFUSED",
      name: input.name,
      refusal: { code: error.code, message: error.message },
    };
  }
}

/** The article in `bytes`; whether they are HTML, `name` says, or else their beginning. Rejects with RefusedInput. */
export async function readArticle(
  bytes: Uint8Array,
  name: string,
  options: Pick<IntakeOptions, "detectLanguage" | "canRead">,
  htmlReader: HtmlReader,
): Promise<BuiltArticle> {
  checkBytes(bytes);
  if (isHtml(bytes, name)) {
    return buildArticle(await htmlReader.read(bytes), { ...options, isStrict: false });
  }
  return readPlainText(bytes, options);
}

function readPlainText(
  bytes: Uint8Array,
  options: Pick<IntakeOptions, "detectLanguage" | "canRead">,
): BuiltArticle {
  const { text, repaired } = decodeText(bytes);
  const frontMatter = readFrontMatter(text);
  const parts = frontMatter?.fields ?? {
    title: null,
    outlet: null,
    url: null,
    published: null,
    language: null,
  };
  const body = frontMatter?.body ?? text;
  const built = buildArticle({ ...parts, body }, { ...options, isStrict: true });
  const repairs = repaired > 0 ? [`${repaired} lone surrogates were replaced by U+FFFD`] : [];
  return {
    article: built.article,
    warnings: [...(frontMatter?.warnings ?? []), ...repairs, ...built.warnings],
  };
}

function isHtml(bytes: Uint8Array, name: string): boolean {
  if (/\.html?$/i.test(name)) return true;
  if (/\.(txt|md)$/i.test(name)) return false;
  const head = Buffer.from(bytes.subarray(0, 512)).toString("latin1").replaceAll("\0", "");
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<(?:!doctype html|html|head|body)\b/i.test(
    head,
  );
}
