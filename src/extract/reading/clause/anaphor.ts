import { functionAt } from "../view.ts";
import { type ClauseState, end, governs } from "./clause-state.ts";
import { phraseAt } from "./phrase-at.ts";

/** "That, the matter": the words themselves where the cue takes a noun; a pointing word before the subject otherwise. */
export function stepAnaphor(state: ClauseState, at: number): number {
  const word = state.view.words[at];
  const isAnaphor = functionAt(state.view, at, "ANAPHOR") !== undefined;
  if (
    isAnaphor &&
    (governs(state, "NP", "BY", "FROM", "ABOUT") || state.options.governs.length === 0)
  )
    return end(state, "NP", at);
  if (state.subject !== null && governs(state, "OBJECT_BY", "OBJECT_TO", "OBJECT_ON", "OBJECT_AS"))
    return end(state, "OBJECT", at);
  const phrase =
    state.subject === null && !state.options.subjectKnown
      ? phraseAt(state, (word?.last ?? at) + 1)
      : null;
  if (phrase === null) return governs(state, "NP") ? end(state, "NP", at) : at;
  state.subject = phrase;
  return phrase.last;
}
