import { isHitOf } from "../hits.ts";
import { hasGivenName, isFamily, isGivenName, isLastNameWord } from "./given-name.ts";
import type { PhraseState } from "./phrase-state.ts";

/** Takes a personal name of up to four words and finishes the designation. Returns the next token. */
export function takePersonName(state: PhraseState, at: number): number {
  const start = state.view.words[at];
  let next = (start?.last ?? at) + 1;
  const hit = start?.hit ?? null;
  const isWhole =
    (hit !== null && isHitOf(hit, "NAME") && hit.term.entityKind === "PERSON") ||
    (start?.kind !== "GIVEN_NAME" && isFamily(state, at));
  if (hit !== null && isHitOf(hit, "NAME"))
    state.gazetteer = hit.term.entityKind === "PERSON" ? hit : null;
  while (
    !isWhole &&
    next < state.limit &&
    next - at < LONGEST_NAME &&
    !state.options.stopAt(next)
  ) {
    const word = state.view.words[next];
    if (word === undefined || word.conjunction || word.preposition !== null) break;
    const isName =
      isNameWord(state, next) && !(word.kind === "UNKNOWN" && looksLikeVerb(state, next));
    if (!isName) break;
    if (word.hit !== null && isHitOf(word.hit, "NAME")) state.gazetteer = word.hit;
    next = word.last + 1;
  }
  if (next === at + 1 && isGivenName(state, at) && isLastNameWord(state, next)) next++;
  else if (
    (start?.kind === "GIVEN_NAME" || isGivenName(state, at)) &&
    next === at + 1 &&
    isFamilyWord(state, next)
  ) {
    next++;
    const family = state.view.words[next];
    if (
      family?.kind === "UNKNOWN" &&
      family.article &&
      !family.conjunction &&
      !state.options.stopAt(next)
    )
      next++;
  }
  const from = hasGivenName(state.view, at) ? state.view.tokens[at]?.from : start?.from;
  state.personName = { first: at, last: next, from: from ?? 0 };
  state.closed = true;
  return next;
}

/** Whether the word may be part of a personal name. */
export function isNameWord(state: PhraseState, at: number): boolean {
  const word = state.view.words[at];
  if (word === undefined || at >= state.limit) return false;
  if (word.kind === "GIVEN_NAME" || word.kind === "UNKNOWN" || isGivenName(state, at)) return true;
  return word.hit !== null && isHitOf(word.hit, "NAME") && word.hit.term.entityKind === "PERSON";
}

/** A family name that is a word of its own too, with the article: right after a given name. */
function isFamilyWord(state: PhraseState, at: number): boolean {
  const word = state.view.words[at];
  if (
    word === undefined ||
    at >= state.limit ||
    !word.article ||
    word.conjunction ||
    word.preposition !== null
  )
    return false;
  return (
    (word.kind === "NISBA" ||
      word.kind === "NOUN" ||
      word.kind === "HEAD" ||
      word.kind === "MASDAR") &&
    word.last === at &&
    !state.options.stopAt(at)
  );
}

/** Whether an unknown word surely has the shape of a verb or verbal noun. */
export function looksLikeVerb(state: PhraseState, at: number): boolean {
  const shape = state.view.lexicon.pack.guessShape(state.view.tokens[at]?.form ?? "");
  return shape !== null && (shape.kind === "FINITE_VERB" || shape.kind === "MASDAR") && shape.sure;
}

const LONGEST_NAME = 4;
