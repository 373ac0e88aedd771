import { isComma } from "../comma.ts";
import { prepositionAt } from "../relations.ts";
import { isGivenName } from "./given-name.ts";
import { takePersonName } from "./person-name.ts";
import type { PhraseState } from "./phrase-state.ts";

/**
 * "The director of the hospital, north of the capital, Yusuf Hamdan,": where it stands, set between a title and the name of who holds it.
 * Returns the token where the name begins, or `comma`.
 */
export function nameBehindPlace(state: PhraseState, comma: number): number {
  const { head, personName, speaksForPerson, view } = state;
  if (head?.term.head !== "ROLE" || head.term.number !== "SG") return comma;
  if (personName !== null || speaksForPerson) return comma;
  const place = prepositionAt(view, comma + 1);
  const isPlace = place?.relation === "IN" || (place?.relation === "OTHER" && !place.isAttached);
  if (place === null || !isPlace) return comma;
  const end = endOfPlace(state, place.next);
  return end !== null && isNameBetween(state, end + 1) ? end + 1 : comma;
}

/** The comma behind a place of a few words; null where anything else stands there. */
function endOfPlace({ view, limit }: PhraseState, from: number): number | null {
  for (let at = from; at < Math.min(limit, from + LONGEST_PLACE); at++) {
    if (isComma(view.tokens[at]?.form)) return at > from ? at : null;
    const word = view.words[at];
    if (word === undefined || !OF_PLACES.has(word.kind)) return null;
  }
  return null;
}

const OF_PLACES: ReadonlySet<string> = new Set(["NAME", "NOUN", "NISBA", "UNKNOWN", "HEAD"]);
const LONGEST_PLACE = 5;

/** A given name and what belongs to it, up to a comma or to "that". */
function isNameBetween(state: PhraseState, at: number): boolean {
  if (at >= state.limit || !isGivenName(state, at)) return false;
  const end = takePersonName({ ...state }, at);
  const isThat = state.view.words[end]?.kind === "COMPLEMENTIZER";
  return isComma(state.view.tokens[end]?.form) || isThat;
}
