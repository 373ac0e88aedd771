import { readMedium } from "../../relays/medium.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import { prepositionAt } from "../relations.ts";
import { skipTime } from "../time.ts";
import { hitAt } from "../view.ts";
import { type ClauseState, governs } from "./clause-state.ts";
import { governed } from "./governed.ts";

/** The noun phrase at `at`, ended by the cue's own markers; null where none begins. */
export function phraseAt(state: ClauseState, at: number, isAfterCue = false): Phrase | null {
  return readPhrase(state.view, at, state.limit, {
    stopAt: (token) => isMarker(state, token),
    isObjectNear: state.takesObject,
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
  if (preposition === null) return false;
  if (
    !(preposition.relation === "BY" && governs(state, "BY")) &&
    readMedium(state.view, at, state.limit) !== null
  )
    return true;
  if (preposition.relation === state.options.quotesFrom) return true;
  if (!governed(state, preposition.relation)) return false;
  if (preposition.relation !== "BY" && preposition.relation !== "IN") return true;
  const object = state.view.words[preposition.next];
  return object === undefined || (object.kind !== "HEAD" && object.kind !== "NAME");
}
