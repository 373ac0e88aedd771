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
  // People are not called by names in quotation marks: what stands there is somebody told, or words.
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

const LONGEST_NAME = 4;
