import type { Quote } from "./quotes.ts";
import type { Token } from "./tokens.ts";

/** A run of tokens, `last` excluded. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface SentenceRules {
  /** The marks that end a sentence when a blank follows. */
  readonly ends: string;
  /** Whether a stop after this folded word only shortens it. */
  readonly isAbbreviation: (folded: string) => boolean;
}

/**
 * Cuts the tokens `first` to `last` (excluded), one paragraph, into sentences. Cut at a sentence end followed by a blank (closing
 * marks may stand between), never inside a quotation, never at two or more stops. The ranges cover the paragraph without gap.
 */
export function cutSentences(
  tokens: readonly Token[],
  first: number,
  last: number,
  quotes: readonly Quote[],
  rules: SentenceRules,
): TokenRange[] {
  const sentences: TokenRange[] = [];
  const outer = quotes.filter((quote) => quote.depth === 0);
  let start = first;
  let quoteIndex = 0;
  for (let at = first; at < last; at++) {
    while ((outer[quoteIndex]?.close ?? last) < at) quoteIndex++;
    if (!isEnd(tokens, at, rules)) continue;
    const quote = outer[quoteIndex];
    const isInside = quote !== undefined && quote.open < at && at < quote.close;
    if (isInside && !(quote.close === at + 1 && !quote.repaired)) continue;
    const end = pastClosingMarks(tokens, at + 1, last);
    if (end < last && !hasBlankBefore(tokens, end)) continue;
    if (isInside && end === at + 1) continue;
    sentences.push({ first: start, last: end });
    start = end;
    at = end - 1;
  }
  if (start < last) sentences.push({ first: start, last });
  return sentences;
}

function isEnd(tokens: readonly Token[], at: number, rules: SentenceRules): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "MARK" || token.form.length > 1) return false;
  if (!rules.ends.includes(token.form)) return false;
  const before = tokens[at - 1];
  return (
    before === undefined ||
    token.form !== "." ||
    before.to !== token.from ||
    !rules.isAbbreviation(before.form)
  );
}

const CLOSING_MARKS = new Set([
  '"',
  "\u2033",
  "\u201d",
  "\u00bb",
  "\u203a",
  ")",
  "]",
  "!",
  "?",
  "\u061f",
]);

function pastClosingMarks(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && CLOSING_MARKS.has(tokens[at]?.form ?? "") && !hasBlankBefore(tokens, at))
    at++;
  return at;
}

function hasBlankBefore(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.from ?? 0) > (tokens[at - 1]?.to ?? 0);
}
