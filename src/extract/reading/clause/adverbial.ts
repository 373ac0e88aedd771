import type { Government } from "../../../languages/attribution-terms.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import { prepositionAt } from "../relations.ts";
import { hitAt } from "../view.ts";
import type { WordKind } from "../words.ts";
import { hasWordsAhead } from "./aside.ts";
import type { ClauseState } from "./clause-state.ts";
import { isMarker } from "./phrase-at.ts";

/** "In a hopeful tone", "during his visit to": a prepositional phrase that says how or where. */
export function skipAdverbial(state: ClauseState, at: number, next: number): number {
  const phrase = readPhrase(state.view, next, state.limit, {
    stopAt: (token) => isMarker(state, token),
    anyNoun: true,
  });
  if (phrase === null) {
    // "In the course of "Dates"": the marks say for themselves what they hold.
    if (next > at + 1 && state.view.quoteOpening.has(next)) return next;
    // "In the south of": a word of place is a preposition itself, and what it governs follows.
    const place = prepositionAt(state.view, next);
    if (next > at && place !== null && !place.isAttached && place.next < state.limit)
      return skipAdverbial(state, next, place.next);
    const kind = state.view.words[next]?.kind ?? "BREAK";
    // Behind a preposition no verb can stand: the form is a noun there ("in his answer to").
    const noun = hitAt(state.view, next, "CUE_NOUN");
    const isFree = noun === undefined || !mayOwnThat(state, noun.term.governs, next + 1);
    const isNoun =
      kind === "NUMBER" || (VERBAL.has(kind) && isFree && hasWordsAhead(state, next + 1));
    return next > at && isNoun ? next + 1 : at;
  }
  // A reporting noun in there may have the "that" behind it for its own.
  for (let inside = next; inside < phrase.last; inside++) {
    const noun = hitAt(state.view, inside, "CUE_NOUN");
    if (
      noun !== undefined &&
      !noun.term.sayingOnly &&
      hitAt(state.view, inside, "MEDIUM") === undefined &&
      mayOwnThat(state, noun.term.governs, inside + 1)
    )
      return at;
  }
  return Math.max(phrase.last, at + 1);
}

const VERBAL: ReadonlySet<WordKind> = new Set(["VERB", "CUE_VERB", "CUE_NOUN"]);
const FURTHEST_THAT = 16;

/** Whether the next "that" may be one that a noun governs; so it may where none is near. */
function mayOwnThat(state: ClauseState, governs: readonly Government[], from: number): boolean {
  if (!governs.includes("THAT") && !governs.includes("BY_THAT")) return false;
  for (let at = from; at < Math.min(state.limit, from + FURTHEST_THAT); at++) {
    const that = hitAt(state.view, at, "COMPLEMENTIZER");
    if (that === undefined) continue;
    return governs.includes(that.term.withPreposition ? "BY_THAT" : "THAT");
  }
  return true;
}
