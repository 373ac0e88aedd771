import { opensMedium } from "../../relays/opens-medium.ts";
import { isHitOf } from "../hits.ts";
import type { Word } from "../words.ts";
import { hasGivenName, isLookalike, takeParticle } from "./name-part.ts";
import type { PhraseState } from "./phrase-state.ts";

/**
 * A given name, whatever else the word is, where a name's second word follows: unknown, or with the article.
 * Names that are words too (verbs, adjectives) are many.
 */
export function isGivenName(state: PhraseState, at: number): boolean {
  const word = state.view.words[at];
  if (word === undefined || word.kind === "NAME" || !hasGivenName(state.view, at)) return false;
  const next = state.view.words[at + 1];
  if (next === undefined || at + 1 >= state.limit) return false;
  return (
    isLastNameWord(state, at + 1) ||
    takeParticle(state.view, at + 1) > at + 1 ||
    isLookalike(state.view, at + 1) ||
    next.kind === "UNKNOWN" ||
    next.kind === "GIVEN_NAME" ||
    (next.article && next.last === at + 1 && !next.conjunction && next.preposition === null)
  );
}

/** A bare word behind a given name, where the phrase ends with it: a family name that is a word too. */
export function isLastNameWord(state: PhraseState, at: number): boolean {
  const word = state.view.words[at];
  const after = state.view.words[at + 1];
  if (
    word === undefined ||
    word.conjunction ||
    word.preposition !== null ||
    (word.kind !== "NOUN" && word.kind !== "NISBA" && word.kind !== "MASDAR")
  )
    return false;
  return (
    after === undefined ||
    after.kind === "MARK" ||
    after.kind === "COMPLEMENTIZER" ||
    after.kind === "TIME" ||
    opensMedium(state.view, at + 1)
  );
}

/** The family name, alone, of somebody whom the article names in full. */
export function isFamily(state: PhraseState, at: number): boolean {
  const { families } = state.view;
  const word = state.view.words[at];
  const token = state.view.tokens[at];
  if (families.size === 0 || word === undefined || token === undefined) return false;
  if (!FAMILY_KINDS.has(word.kind) && !isTrade(word)) return false;
  return families.has(token.form.slice(Math.max(0, word.from - token.from)));
}

const FAMILY_KINDS: ReadonlySet<string> = new Set(["UNKNOWN", "NOUN", "NISBA"]);

/** A trade may be a family name too ("the smith"); an office is none. */
function isTrade({ hit }: Word): boolean {
  return (
    hit !== null &&
    isHitOf(hit, "HEAD") &&
    hit.term.head === "ROLE" &&
    hit.term.broader.length === 0
  );
}
