import { guessAttached, prepositionAt } from "../relations.ts";
import { hitAt } from "../view.ts";
import { skipAdverbial } from "./adverbial.ts";
import { type ClauseState, end, governs } from "./clause-state.ts";

/** A bare noun where the cue takes one: the words reported begin without a marker. */
export function stepContent(state: ClauseState, at: number): number {
  const word = state.view.words[at];
  if (word === undefined) return at;
  const isSubjectGiven = state.subject !== null || state.options.subjectKnown;
  const isVerbal =
    (word.kind === "CUE_VERB" || word.kind === "VERB" || word.kind === "CUE_PARTICIPLE") &&
    hitAt(state.view, at, "CUE_NOUN") === undefined &&
    hitAt(state.view, at, "MASDAR") === undefined;
  if (
    governs(state, "OBJECT_BY", "OBJECT_TO", "OBJECT_ON", "OBJECT_AS") &&
    isSubjectGiven &&
    !isVerbal
  )
    return end(state, "OBJECT", at);
  if (governs(state, "BY") && state.subject !== null) {
    const from = guessAttached(state.view, at, "BY");
    if (from !== null && word.kind === "UNKNOWN") return end(state, "BY", at, from);
  }
  if (isSubjectGiven && !governs(state, "NP") && isAside(state, at))
    return skipAdverbial(state, at + 1, prepositionAt(state.view, at + 1)?.next ?? at + 1);
  if (!governs(state, "NP") || state.isRelativePassed) return at;
  if (isVerbal) return at;
  return end(state, "NP", at);
}

/** "In comment on", "in answer to": a verbal noun with its preposition, between the speaker and the words. */
function isAside(state: ClauseState, at: number): boolean {
  const word = state.view.words[at];
  const isNominal =
    word?.kind === "MASDAR" ||
    word?.kind === "CUE_NOUN" ||
    word?.kind === "UNKNOWN" ||
    word?.kind === "NOUN";
  const preposition = prepositionAt(state.view, at + 1);
  return isNominal && word.last === at && preposition !== null && !preposition.isAttached;
}
