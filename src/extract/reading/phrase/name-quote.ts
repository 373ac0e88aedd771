import { isHitOf } from "../hits.ts";
import type { PhraseState } from "./phrase-state.ts";

/** A short name in quotation marks behind a head ("the newspaper "..."): never speech. Returns the token behind the marks, or `open`. */
export function takeNameQuote(state: PhraseState, open: number, close: number): number {
  const isShort = close - open - 1 <= LONGEST_NAME && close < state.limit;
  const mayName = state.head !== null || state.medium !== null || state.gazetteer === null;
  if (!isShort || !mayName || (state.personName !== null && state.head === null)) return open;
  for (let at = open + 1; at < close; at++) {
    const kind = state.view.words[at]?.kind;
    if (kind === "COMPLEMENTIZER" || kind === "CUE_VERB" || (kind === "VERB" && close - open > 2))
      return open;
  }
  if (state.head === null && !state.sawKnown) return open;
  if (isOuterName(state, open, close)) return open;
  // People are not called by names in quotation marks: what stands there is somebody told, or words.
  if (takeQuotedOwner(state, open, close) || takeQuotedPerson(state, open, close)) return close + 1;
  const isPerson = state.head?.term.head === "ROLE" || state.head?.term.head === "ANONYMOUS";
  const before = state.view.words[open - 1]?.hit ?? null;
  const isNamed =
    before !== null &&
    ((isHitOf(before, "HEAD") &&
      before.term.speakerKind !== "PERSON" &&
      before.term.head !== "ANONYMOUS") ||
      isHitOf(before, "MEDIUM"));
  if (isPerson && state.inner === null && !isNamed) return open;
  const inner = state.view.words[open + 1]?.hit ?? null;
  if (inner !== null && isHitOf(inner, "NAME")) state.gazetteer = inner;
  state.alias = { first: open + 1, last: close, from: state.view.tokens[open + 1]?.from ?? 0 };
  state.closed = true;
  return close + 1;
}

/** "Sources of "Reuters"": where the cue tells nobody, a known outlet in marks behind a source is whose source it is. */
function takeQuotedOwner(state: PhraseState, open: number, close: number): boolean {
  const { view, options } = state;
  if (state.head?.term.head !== "ANONYMOUS" || options.isObjectNear === true) return false;
  const name = view.words[open + 1]?.hit ?? null;
  if (state.head.last !== open - 1 || name === null || name.last !== close - 1) return false;
  if (!isHitOf(name, "NAME") || name.term.entityKind !== "OUTLET") return false;
  state.inner = state.readInner(open + 1, { ...options, stopAt: (token) => token >= close });
  state.closed = true;
  return true;
}

/** "The coach of the national team "Carlos Menendez"": two or three bare name words behind the finished title of one person. */
function takeQuotedPerson(state: PhraseState, open: number, close: number): boolean {
  const { view, head } = state;
  if (head?.term.head !== "ROLE" || head.term.number !== "SG" || !state.closed) return false;
  if (state.personName !== null || state.speaksForPerson) return false;
  const before = view.words[open - 1]?.hit ?? null;
  const isBody = before !== null && isHitOf(before, "HEAD") && before.term.head !== "ROLE";
  if (isBody && view.words[open + 1]?.kind !== "GIVEN_NAME") return false;
  if (!looksPersonal(state, open, close)) return false;
  state.personName = { first: open + 1, last: close, from: view.tokens[open + 1]?.from ?? 0 };
  return true;
}

/** Two or three bare words that no entry holds, or given names. */
function looksPersonal({ view }: PhraseState, open: number, close: number): boolean {
  if (close - open < 3) return false;
  for (let at = open + 1; at < close; at++) {
    const word = view.words[at];
    if (word === undefined || word.article || word.conjunction || word.preposition !== null)
      return false;
    if (word.kind !== "UNKNOWN" && word.kind !== "GIVEN_NAME") return false;
  }
  return true;
}

/** "(The coach) of the national team "Carlos Menendez"": behind a finished body inside a title the name is the title's. */
function isOuterName(state: PhraseState, open: number, close: number): boolean {
  const { head, options, closed, definite } = state;
  if ((options.depth ?? 0) === 0 || !closed || !looksPersonal(state, open, close)) return false;
  return head === null
    ? definite
    : head.proclitic.article && (head.last < open - 1 || head.last > head.first);
}

const LONGEST_NAME = 4;
