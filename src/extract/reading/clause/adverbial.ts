import { readPhrase } from "../phrase/read-phrase.ts";
import { hitAt } from "../view.ts";
import type { ClauseState } from "./clause-state.ts";
import { isMarker } from "./phrase-at.ts";

/** "In a hopeful tone", "during his visit to": a prepositional phrase that says how or where. */
export function skipAdverbial(state: ClauseState, at: number, next: number): number {
  const phrase = readPhrase(state.view, next, state.limit, {
    stopAt: (token) => isMarker(state, token),
    anyNoun: true,
  });
  if (phrase === null)
    return next > at && state.view.words[next]?.kind === "NUMBER" ? next + 1 : at;
  // A reporting noun in there has the "that" behind it for its own.
  for (let inside = next; inside < phrase.last; inside++) {
    const noun = hitAt(state.view, inside, "CUE_NOUN");
    if (
      noun !== undefined &&
      !noun.term.sayingOnly &&
      hitAt(state.view, inside, "MEDIUM") === undefined
    )
      return at;
  }
  return Math.max(phrase.last, at + 1);
}
