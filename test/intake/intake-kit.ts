import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import type { IntakeResult } from "../../src/intake/intake-result.ts";
import { type IntakeOptions, readInputs } from "../../src/intake/read-inputs.ts";
import type { LanguageCode } from "../../src/model/article.ts";

/** A crossing and a spokesman that exist nowhere. */
export const sentence = "قال مصدر أمني لوكالة السهل إن الجسر مفتوح.";

/** Stands in for the registry: letters decide, and there is one pack. */
export function detectByLetters(text: string): LanguageCode | null {
  if (/\p{Script=Arabic}/u.test(text)) return "ar";
  if (/\p{Script=Cyrillic}/u.test(text)) return "ru";
  return /\p{Script=Latin}/u.test(text) ? "en" : null;
}

export const options: IntakeOptions = {
  detectLanguage: detectByLetters,
  canRead: (language) => language === "ar",
  stdin: (async function* () {})(),
};

const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A fresh folder with these files in it; names may hold folders. It is gone after the file's tests. */
export async function folderOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "isnad-intake-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

export async function readAll(
  paths: readonly string[],
  more: Partial<IntakeOptions> = {},
): Promise<readonly IntakeResult[]> {
  const results: IntakeResult[] = [];
  for await (const result of readInputs(paths, { ...options, ...more })) results.push(result);
  return results;
}

/** What came of one file with this content. */
export async function readOne(name: string, content: string | Uint8Array): Promise<IntakeResult> {
  const folder = await folderOf({ [name]: content });
  const [result] = await readAll([join(folder, name)]);
  if (result === undefined) throw new Error("one input gives one result");
  return result;
}

/** The same, where only an article will do. */
export async function articleIn(
  name: string,
  content: string | Uint8Array,
): Promise<Extract<IntakeResult, { kind: "ARTICLE" }>> {
  const result = await readOne(name, content);
  if (result.kind !== "ARTICLE") throw new Error(`no article: ${JSON.stringify(result)}`);
  return result;
}

/** The same, where only a refusal will do. */
export async function refusalOf(name: string, content: string | Uint8Array) {
  const result = await readOne(name, content);
  if (result.kind !== "REFUSED") throw new Error(`not refused: ${result.kind}`);
  return result.refusal;
}

/** Bytes in windows-1256 of text in ASCII and the letters that the test sentences use. */
export function windows1256(text: string): Uint8Array {
  const table = new TextDecoder("windows-1256").decode(
    Uint8Array.from({ length: 256 }, (_, i) => i),
  );
  return Uint8Array.from(text, (letter) => {
    const byte = table.indexOf(letter);
    if (byte < 0) throw new Error(`${letter} is not in windows-1256`);
    return byte;
  });
}
