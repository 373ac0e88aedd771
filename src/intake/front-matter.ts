import { MAX_FRONT_MATTER_LINES } from "./limits.ts";
import { RefusedInput } from "./refusal.ts";

const KEYS = ["title", "outlet", "url", "published", "language"] as const;

export type FrontMatterKey = (typeof KEYS)[number];

/** A text cut into what stands before it and itself. */
export interface FrontMatter {
  readonly fields: Readonly<Record<FrontMatterKey, string | null>>;
  readonly warnings: readonly string[];
  /** What follows the block, without the blank lines that set it off. */
  readonly body: string;
}

const FENCE = /^---[ \t]*$/;
const ENTRY = /^([A-Za-z][\w-]*)[ \t]*:(.*)$/;

/**
 * Reads a block of `key: value` lines between two `---` lines at the top of `text`.
 * Null where the text does not begin with one: a rule of dashes above prose is prose.
 * Throws RefusedInput (BAD_FRONT_MATTER) where a block begins but cannot be read.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const block = findBlock(text.startsWith("\uFEFF") ? text.slice(1) : text);
  if (block === null) return null;
  const fields: Record<FrontMatterKey, string | null> = {
    title: null,
    outlet: null,
    url: null,
    published: null,
    language: null,
  };
  const seen = new Set<string>();
  const warnings: string[] = [];
  for (const [index, line] of block.lines.entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, written = "", value = ""] = ENTRY.exec(line) ?? [];
    const key = written.toLowerCase();
    const lineNumber = index + 2;
    if (key === "")
      throw bad(`line ${lineNumber} of its front matter is not of the form "key: value"`);
    if (seen.has(key)) throw bad(`its front matter gives "${key}" twice (line ${lineNumber})`);
    seen.add(key);
    if (isKnownKey(key)) fields[key] = unquote(value.trim());
    else warnings.push(`front matter key "${key}" is not known (known are ${KEYS.join(", ")})`);
  }
  return { fields, warnings, body: block.body };
}

interface Block {
  readonly lines: readonly string[];
  readonly body: string;
}

function findBlock(text: string): Block | null {
  if (!text.startsWith("---")) return null;
  const lines: string[] = [];
  let at = 0;
  while (at < text.length && lines.length <= MAX_FRONT_MATTER_LINES) {
    const lineFeed = text.indexOf("\n", at);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const line = text.slice(at, end).replace(/\r$/, "");
    at = end + 1;
    if (lines.length === 0 && !FENCE.test(line)) return null;
    if (lines.length > 0 && FENCE.test(line)) {
      return beginsWithEntry(lines)
        ? { lines: lines.slice(1), body: text.slice(at).replace(/^(?:[ \t]*\r?\n)+/, "") }
        : null;
    }
    lines.push(line);
  }
  if (!beginsWithEntry(lines)) return null;
  throw bad('its front matter begins with "---" but no second "---" line closes it');
}

function beginsWithEntry(lines: readonly string[]): boolean {
  const first = lines.slice(1).find((line) => line.trim() !== "" && !line.startsWith("#"));
  return first !== undefined && ENTRY.test(first);
}

function isKnownKey(key: string): key is FrontMatterKey {
  return (KEYS as readonly string[]).includes(key);
}

/** Quotation marks around the whole value are the block's; any inside are the title's own. */
function unquote(value: string): string | null {
  const quote = value[0];
  const inner = value.slice(1, -1);
  const isQuoted =
    value.length >= 2 &&
    (quote === '"' || quote === "'") &&
    value.endsWith(quote) &&
    !inner.includes(quote);
  const plain = (isQuoted ? inner : value).trim();
  return plain === "" ? null : plain;
}

function bad(message: string): RefusedInput {
  return new RefusedInput("BAD_FRONT_MATTER", message);
}
