import { readMedium } from "../../relays/medium.ts";
import { isHitOf } from "../hits.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import { endsInPronoun, guessAttached, prepositionAt } from "../relations.ts";
import { skipTime } from "../time.ts";
import { hitAt } from "../view.ts";
import type { Word } from "../words.ts";
import { type ClauseState, governs } from "./clause-state.ts";
import { governed } from "./governed.ts";
import { isToldOutlet } from "./told.ts";

/** The noun phrase at `at`, ended by the cue's own markers; null where none begins. `isObjectNear`: an object of the cue may follow. */
export function phraseAt(
  state: ClauseState,
  at: number,
  isAfterCue = false,
  isObjectNear = state.takesObject,
): Phrase | null {
  return readPhrase(state.view, at, state.limit, {
    stopAt: (token) => isMarker(state, token) || isToldOutlet(state, token),
    isObjectNear,
    isEventNear: state.options.takesEvent === true,
    isAfterCue: isAfterCue && governs(state, "THAT"),
  });
}

/** Tokens at which a speaker's phrase must end because the cue governs what comes. */
export function isMarker(state: ClauseState, at: number): boolean {
  if (hitAt(state.view, at, "COMPLEMENTIZER") !== undefined) return true;
  if (skipTime(state.view, at, state.limit) > at) return true;
  const noun = hitAt(state.view, at, "CUE_NOUN");
  if (noun?.term.sayingOnly === true) return true;
  const preposition = prepositionAt(state.view, at);
  if (preposition === null) return governs(state, "BY") && isGuessedBy(state, at);
  if (
    !(preposition.relation === "BY" && governs(state, "BY")) &&
    readMedium(state.view, at, state.limit) !== null
  )
    return true;
  if (preposition.relation === state.options.quotesFrom) return true;
  if (!governed(state, preposition.relation)) return false;
  if (preposition.relation !== "BY" && preposition.relation !== "IN") return true;
  const object = state.view.words[preposition.next];
  return object === undefined || !isPlaceOfWork(object);
}

/** "An adviser at the ministry", "a professor in Paris": a body or place belongs to who speaks; people do not, they are spoken of. */
function isPlaceOfWork({ hit }: Word): boolean {
  if (hit === null) return false;
  if (isHitOf(hit, "NAME")) return hit.term.entityKind !== "PERSON";
  return isHitOf(hit, "HEAD") && (hit.term.head === "ORGANIZATION" || hit.term.head === "OUTLET");
}

/**
 * An unknown word that begins like the preposition the cue governs: with a pronoun at its end ("praised his players"), or, where the cue takes
 * no object, with a definite noun behind it ("invoked the judge's stand"), it is the words and no name.
 */
function isGuessedBy(state: ClauseState, at: number): boolean {
  const { view } = state;
  if (view.words[at]?.kind !== "UNKNOWN" || guessAttached(view, at, "BY") === null) return false;
  if (endsInPronoun(view, at)) return true;
  const next = view.words[at + 1];
  const isGenitive = next?.article === true && !next.conjunction && next.preposition === null;
  return isGenitive && !governs(state, "OBJECT_BY");
}
