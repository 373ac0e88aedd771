import { hitAt } from "../view.ts";
import type { ClauseState } from "./clause-state.ts";

/** "His saying", "saying": the piece of a cue between the speaker and the words. Returns the token behind it, or `at`. */
export function sayingAt(state: ClauseState, at: number): number {
  const noun = hitAt(state.view, at, "CUE_NOUN");
  const isQuoting = state.quoted !== null || state.quotedPronoun !== null;
  const isManner = noun?.proclitic.preposition === BY && state.subject !== null;
  if (noun?.term.sayingOnly === true && (isQuoting || isManner)) {
    state.saying = { first: at, last: noun.last + 1 };
    return noun.last + 1;
  }
  const participle = hitAt(state.view, at, "CUE_PARTICIPLE");
  if (
    participle !== undefined &&
    (state.subject !== null || state.quoted !== null || at === state.first) &&
    participle.term.cueClass === "SAY"
  ) {
    state.saying = { first: at, last: participle.last + 1 };
    return participle.last + 1;
  }
  return at;
}

/** Id of the preposition in "by saying". */
const BY = "bi";
