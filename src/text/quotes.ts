import type { Token } from "./tokens.ts";

/** A quotation, in token indexes. `open` is its opening mark; `close` its closing mark, or the token before which a repaired one ends. */
export interface Quote {
  readonly open: number;
  readonly close: number;
  /** 0 for an outermost quotation. */
  readonly depth: number;
  /** The closing mark is missing: `close` is where the quotation must have ended. */
  readonly repaired: boolean;
}

/** What only a language knows about the words between the marks. */
export interface QuoteClues {
  /** Whether the token is nothing but particles that are written together with the next word ("bi", "wal"). */
  readonly isProclitic: (token: number) => boolean;
  /** Whether reporting words stand at the token. */
  readonly isCue: (token: number) => boolean;
}

/**
 * Pairs the quotation marks of the tokens `first` to `last` (excluded): one paragraph. Marks with a direction are taken at
 * their word; the straight mark by its shape, on a stack, never by parity. Never throws; an unclosed quotation is repaired.
 */
export function pairQuotes(
  folded: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  clues: QuoteClues,
): Quote[] {
  const found: Quote[] = [];
  const stack: number[] = [];
  const singles = pairSingles(folded, tokens, first, last);
  for (let at = first; at < last; at++) {
    const mark = tokens[at];
    if (mark === undefined || mark.kind !== "MARK") continue;
    const turn = singles.get(at) ?? turnOf(folded, tokens, at, stack, clues);
    if (turn === "OPEN") {
      const unclosed = stack[0];
      if (unclosed !== undefined && isNewAttribution(tokens, unclosed, at, clues)) {
        found.push(repair(tokens, unclosed, at, clues));
        stack.length = 0;
      }
      if (stack.length < DEEPEST) stack.push(at);
    } else if (turn === "CLOSE" && isClosable(tokens, stack.at(-1), singles.has(at))) {
      const open = stack.pop();
      if (open !== undefined) found.push({ open, close: at, depth: stack.length, repaired: false });
    }
  }
  const unclosed = stack[0];
  if (unclosed !== undefined) found.push(repair(tokens, unclosed, last, clues));
  return found.sort((a, b) => a.open - b.open);
}

const DEEPEST = 16;

const STRAIGHT = new Set(['"', "\u2033"]);
const OPENING = new Set(["\u00ab", "\u2039", "\u201e", "\u201c"]);
const CLOSING = new Set(["\u00bb", "\u203a", "\u201d"]);

/** Also an apostrophe, so that one alone means nothing. */
const SINGLE = new Set(["'", "\u2018"]);
const LONGEST_SINGLE = 80;

/** Single marks that surely open and close: by their shape, and only in pairs. An apostrophe inside or at the end of a word is none. */
function pairSingles(
  folded: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  let open: number | null = null;
  for (let at = first; at < last; at++) {
    const mark = tokens[at];
    if (mark?.kind !== "MARK" || !SINGLE.has(mark.form)) continue;
    const before = folded[mark.from - 1] ?? " ";
    const after = folded[mark.to] ?? " ";
    const isOpening = (BLANK.test(before) || OPENERS.has(before)) && !BLANK.test(after);
    if (isOpening) open = at;
    else if (open !== null && !BLANK.test(before) && AFTER_CLOSE.test(after)) {
      if (at - open > 1 && at - open <= LONGEST_SINGLE) turns.set(open, "OPEN").set(at, "CLOSE");
      open = null;
    }
  }
  return turns;
}

/** A blank or a mark: no letter goes on behind a closing mark. */
const AFTER_CLOSE = /[^\p{L}\p{M}\p{N}]/u;

/** A single mark closes a single one, any other mark any other. */
function isClosable(
  tokens: readonly Token[],
  open: number | undefined,
  isSingle: boolean,
): boolean {
  return open === undefined || SINGLE.has(tokens[open]?.form ?? "") === isSingle;
}

type Turn = "OPEN" | "CLOSE" | null;

function turnOf(
  folded: string,
  tokens: readonly Token[],
  at: number,
  stack: readonly number[],
  clues: QuoteClues,
): Turn {
  const form = tokens[at]?.form ?? "";
  const top = stack.at(-1);
  const topForm = top === undefined ? null : (tokens[top]?.form ?? null);
  if (form === "\u201c") return topForm === "\u201e" ? "CLOSE" : "OPEN";
  if (OPENING.has(form)) return "OPEN";
  if (CLOSING.has(form) && topForm !== null) return "CLOSE";
  if (!STRAIGHT.has(form) && !CLOSING.has(form)) return null;
  return straightTurn(folded, tokens, at, topForm, clues);
}

function straightTurn(
  folded: string,
  tokens: readonly Token[],
  at: number,
  topForm: string | null,
  clues: QuoteClues,
): Turn {
  const mark = tokens[at];
  if (mark === undefined) return null;
  const before = folded[mark.from - 1] ?? " ";
  const after = folded[mark.to] ?? " ";
  const isBlankBefore = BLANK.test(before);
  const isBlankAfter = BLANK.test(after);
  if (isBlankBefore && isBlankAfter) return topForm === null ? "OPEN" : "CLOSE";
  if (isBlankBefore || OPENERS.has(before))
    return isBlankAfter && topForm !== null ? "CLOSE" : "OPEN";
  if (clues.isProclitic(at - 1) && !isBlankAfter && tokens[at - 1]?.to === mark.from) return "OPEN";
  return topForm === null ? null : "CLOSE";
}

const BLANK = /\s/;
/** Marks after which a straight mark opens: brackets, colon, commas (Arabic too), dashes. */
const OPENERS = new Set([
  "(",
  "[",
  ":",
  "\u060c",
  "\u061b",
  "-",
  "\u2013",
  "\u2014",
  "\u00ab",
  "/",
]);

/** A sentence ended after `open`, and reporting words stand between that end and the mark at `at`: the former quotation was never closed. */
function isNewAttribution(
  tokens: readonly Token[],
  open: number,
  at: number,
  clues: QuoteClues,
): boolean {
  const furthest = Math.max(open + 1, at - LONGEST_CUE_CLAUSE);
  let sawCue = false;
  for (let back = at - 1; back >= furthest; back--) {
    if (clues.isCue(back)) sawCue = true;
    if (isSentenceEnd(tokens[back])) return sawCue;
  }
  return false;
}

const LONGEST_CUE_CLAUSE = 24;

/** Ends an unclosed quotation before a trailing cue behind a comma, else at the last sentence end before new reporting words, else at `limit`. */
function repair(tokens: readonly Token[], open: number, limit: number, clues: QuoteClues): Quote {
  for (let at = open + 2; at < limit; at++) {
    const before = tokens[at - 1];
    if (before?.kind !== "MARK" || !clues.isCue(at)) continue;
    if (isSentenceEnd(before) || before.form === "\u060c" || before.form === ",") {
      return { open, close: at - 1, depth: 0, repaired: true };
    }
  }
  const close = isSentenceEnd(tokens[limit - 1]) ? limit - 1 : limit;
  return { open, close: Math.max(close, open + 1), depth: 0, repaired: true };
}

function isSentenceEnd(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === "MARK" &&
    (token.form === "." || token.form === "!" || token.form === "?" || token.form === "\u061f")
  );
}
