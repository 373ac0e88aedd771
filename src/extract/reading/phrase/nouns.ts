import { isHitOf } from "../hits.ts";
import type { Word } from "../words.ts";
import { looksAdjectival, readsAsAdjective } from "./adjectives.ts";
import { isObject, isTitleLast } from "./closing.ts";
import { isNamePair, mayBeUnknownName, mayTakePerson } from "./may-take-person.ts";
import { takePersonName } from "./person-name.ts";
import type { PhraseState } from "./phrase-state.ts";

/** A common noun: part of an open designation, or with the article its end. Returns the next token, or `at`. */
export function takeNoun(state: PhraseState, word: Word, at: number): number {
  const isAdjective = readsAsAdjective(state, at);
  if (word.article) {
    if (state.personName !== null && !isAdjective && !isTitleLast(state)) return at;
    if (isObject(state, at, isAdjective)) return at;
    state.closed = true;
    if (isAdjective) state.sawAdjective = true;
    return word.last + 1;
  }
  if (state.closed) return isNamePair(state, at) ? takePersonName(state, at) : at;
  if (isAdjective) state.sawAdjective = true;
  else if (state.sawAdjective || isEventBehindPlace(state, word, at)) return at;
  return word.last + 1;
}

/** "The municipality of Napoli the closing of": an unknown bare word ends a designation as a place does, and a verbal noun is what is told. */
function isEventBehindPlace(
  { view, options, head }: PhraseState,
  { kind }: Word,
  at: number,
): boolean {
  const before = view.words[at - 1];
  const isPlace =
    before?.kind === "UNKNOWN" && !before.article && head !== null && head.last < at - 1;
  return kind === "MASDAR" && options.isObjectNear === true && isPlace;
}

/** An adjective of a state or people; it says whose side the phrase is on. Returns the next token, or `at`. */
export function takeAdjective(state: PhraseState, word: Word, at: number): number {
  const hit = word.hit;
  if (state.closed && !word.article) return at;
  if (state.personName !== null && state.head !== null && !isTitleLast(state)) return at;
  if (hit !== null && isHitOf(hit, "NISBA") && hit.term.country !== null && state.country === null)
    state.country = hit.term.country;
  state.sawAdjective = true;
  if (word.article) state.closed = true;
  return word.last + 1;
}

/** A word that no entry holds: part of a name, a place, or a noun. Returns the next token, or `at`. */
export function takeUnknown(state: PhraseState, word: Word, at: number): number {
  if (word.article) {
    if (state.personName !== null && !isTitleLast(state)) return at;
    if (isObject(state, at, looksAdjectival(state, at))) return at;
    state.closed = true;
    return at + 1;
  }
  if (mayTakePerson(state) && mayBeUnknownName(state, at)) return takePersonName(state, at);
  if (state.closed) return at;
  return at + 1;
}
