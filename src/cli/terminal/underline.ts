import { isRightToLeft, printable } from "./printable.ts";

/** One printed line and the line of carets below it. */
export interface Underlined {
  readonly words: string;
  readonly carets: string;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const CONTEXT = 24;
const WIDEST = 64;

/**
 * The words of `text` from `start` to `end` within some words of their line, with carets below, in as many lines as they need. Where the
 * words run from right to left both lines do, so that a caret stands below its letter in terminals that reorder and in those that do not.
 * UTF-16 offsets; empty for an empty range.
 */
export function underline(text: string, { start, end }: Range): readonly Underlined[] {
  if (start >= end) return [];
  const line = { start: text.lastIndexOf("\n", start - 1) + 1, end: endOfLine(text, end) };
  const from = start - line.start <= CONTEXT ? line.start : nextWord(text, start - CONTEXT, start);
  const to = line.end - end <= CONTEXT ? line.end : lastWord(text, end, end + CONTEXT);
  return chunks(text, { start: from, end: to })
    .filter((chunk) => chunk.start < end && start < chunk.end)
    .map((chunk) => caretsBelow(text, chunk, { start, end }));
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at === -1 ? text.length : at;
}

/** Where the first word behind a blank begins; `latest` where there is no blank before it. */
function nextWord(text: string, from: number, latest: number): number {
  const blank = text.indexOf(" ", from);
  return blank === -1 || blank >= latest ? latest : blank + 1;
}

function lastWord(text: string, earliest: number, to: number): number {
  return Math.max(earliest, text.lastIndexOf(" ", to));
}

/** Pieces of at most WIDEST units, cut at blanks where there are any. */
function chunks(text: string, { start, end }: Range): readonly Range[] {
  const found: Range[] = [];
  let at = start;
  while (at < end) {
    const blank = text.lastIndexOf(" ", at + WIDEST);
    const isShort = end - at <= WIDEST;
    const next = isShort ? end : blank > at ? blank + 1 : at + WIDEST;
    found.push({ start: at, end: next });
    at = next;
  }
  return found;
}

const INVISIBLE = /[\p{M}\p{Cf}]/u;
const RIGHT_TO_LEFT_ISOLATE = "\u2067";
const POP_DIRECTIONAL_ISOLATE = "\u2069";
/** A blank that keeps its place at the end of a line that runs from right to left. */
const FIXED_BLANK = "\u00a0";

function caretsBelow(text: string, chunk: Range, marked: Range): Underlined {
  let words = "";
  let carets = "";
  let at = chunk.start;
  for (const letter of text.slice(chunk.start, chunk.end)) {
    const shown = printable(letter.replace(/\s/, " "));
    words += shown;
    const isMarked = marked.start <= at && at < marked.end;
    if (shown !== "" && !INVISIBLE.test(letter))
      carets += (isMarked ? "^" : FIXED_BLANK).repeat(shown.length > 2 ? shown.length : 1);
    at += letter.length;
  }
  if (!isRightToLeft(words))
    return { words, carets: carets.replaceAll(FIXED_BLANK, " ").trimEnd() };
  const turned = (line: string) => RIGHT_TO_LEFT_ISOLATE + line + POP_DIRECTIONAL_ISOLATE;
  return { words: turned(words), carets: turned(carets) };
}
