import { isHitOf } from "../hits.ts";
import { hitAt } from "../view.ts";
import type { Word } from "../words.ts";
import { isFamily, isGivenName, isLastNameWord } from "./given-name.ts";
import { hasGivenName, isLookalike, takeInitial, takeParticle } from "./name-part.ts";
import type { PhraseState } from "./phrase-state.ts";

/** Takes a personal name of up to five words and finishes the designation. Returns the next token. */
export function takePersonName(state: PhraseState, at: number): number {
  const start = state.view.words[at];
  const hit = start?.hit ?? null;
  if (hit !== null && isHitOf(hit, "NAME"))
    state.gazetteer = hit.term.entityKind === "PERSON" ? hit : null;
  const isFamilyAlone = start?.kind !== "GIVEN_NAME" && isFamily(state, at);
  const first = Math.max(takeParticle(state.view, at), takeInitial(state.view, at));
  let next = first > at ? first : (start?.last ?? at) + 1;
  if (isFamilyAlone) return closeName(state, at, next);
  if (hit !== null && isHitOf(hit, "NAME") && hit.term.entityKind === "PERSON")
    return closeName(state, at, takeLonger(state, hit.term.short, next));
  for (let words = 1; words < LONGEST_NAME; words++) {
    const after = takeNameWord(state, next);
    if (after === next) break;
    next = after;
  }
  next = takeFamily(state, at, next);
  return closeName(state, at, next);
}

/** Takes the words from `at` to `last` (excluded) for the name, whatever they are. Returns `last`. */
export function closeName(state: PhraseState, at: number, last: number): number {
  const from = hasGivenName(state.view, at)
    ? state.view.tokens[at]?.from
    : state.view.words[at]?.from;
  state.personName = { first: at, last, from: from ?? 0 };
  const known = hitAt(state.view, at, "NAME");
  if (known?.term.entityKind === "PERSON" && known.last + 1 === last) state.gazetteer = known;
  state.closed = true;
  return last;
}

/** One word more of a name, with its particles. Returns the token behind it, or `at`. */
function takeNameWord(state: PhraseState, at: number): number {
  const word = state.view.words[at];
  if (word === undefined || at >= state.limit) return at;
  const part = Math.max(takeParticle(state.view, at), takeInitial(state.view, at));
  if (part > at) return part;
  if (isLookalike(state.view, at) && isNameEnd(state, at + 1)) return at + 1;
  if (state.options.stopAt(at)) return at;
  const isWhole = hasGivenName(state.view, at) || isGlued(state, word);
  if (!isWhole && (word.conjunction || word.preposition !== null)) return at;
  const isName = isNameWord(state, at) && !(word.kind === "UNKNOWN" && looksLikeVerb(state, at));
  if (!isName) return at;
  if (word.hit !== null && isHitOf(word.hit, "NAME")) state.gazetteer = word.hit;
  return word.last + 1;
}

/** "As Rami": inside a name, the particle of likeness is its first letter ("Karami"). */
function isGlued(state: PhraseState, { kind, preposition, article }: Word): boolean {
  if (preposition === null || article || kind !== "GIVEN_NAME") return false;
  return state.view.lexicon.pack.relations[preposition] === "AS";
}

/** Whether what stands there can be no word of the name any more, or is another word of it. */
function isNameEnd(state: PhraseState, at: number): boolean {
  const word = state.view.words[at];
  if (word === undefined || at >= state.limit || state.options.stopAt(at)) return true;
  return word.kind === "MARK" || word.kind === "UNKNOWN" || word.kind === "GIVEN_NAME";
}

/** A longer name than the gazetteer's is somebody else's: "Muhammad bin Salman" with a family name behind. */
function takeLonger(state: PhraseState, isShort: boolean, at: number): number {
  const word = state.view.words[at];
  if (isShort || word === undefined || state.options.isObjectNear === true) return at;
  const isFamilyName =
    word.kind === "UNKNOWN" && word.article && !word.conjunction && word.preposition === null;
  if (!isFamilyName || !isPhraseEnd(state, at + 1) || state.options.stopAt(at)) return at;
  state.gazetteer = null;
  return at + 1;
}

/** Behind the names that are sure: a family name that is a word of its own too. Returns the next token, or `at`. */
function takeFamily(state: PhraseState, first: number, at: number): number {
  const isOne = at === first + 1;
  const isGiven = state.view.words[first]?.kind === "GIVEN_NAME" || isGivenName(state, first);
  if (isOne && isGivenName(state, first) && isLastNameWord(state, at)) return at + 1;
  if (isOne && isGiven && isFamilyWord(state, at)) {
    const family = state.view.words[at + 1];
    const isLonger =
      family?.kind === "UNKNOWN" &&
      family.article &&
      !family.conjunction &&
      !state.options.stopAt(at + 1);
    const next = isLonger ? at + 2 : at + 1;
    return isLookalike(state.view, next) && isNameEnd(state, next + 1) ? next + 1 : next;
  }
  if (isLastWordAnyway(state, at)) return at + 1;
  return at;
}

/** Between a name and "that" a bare word, or an adjective of origin with the article, is the name's last. */
function isLastWordAnyway(state: PhraseState, at: number): boolean {
  const word = state.view.words[at];
  if (word === undefined || at >= state.limit || word.last !== at) return false;
  if (word.conjunction || word.preposition !== null || state.options.stopAt(at)) return false;
  const isBeforeWords =
    state.view.words[at + 1]?.kind === "COMPLEMENTIZER" || state.options.stopAt(at + 1);
  if (!isBeforeWords) return false;
  if (word.article) return state.options.isObjectNear !== true && word.kind === "NISBA";
  return LAST_KINDS.has(word.kind);
}

function isPhraseEnd(state: PhraseState, at: number): boolean {
  const kind = state.view.words[at]?.kind;
  return (
    kind === undefined ||
    at >= state.limit ||
    kind === "MARK" ||
    kind === "COMPLEMENTIZER" ||
    kind === "TIME"
  );
}

const LAST_KINDS: ReadonlySet<string> = new Set(["NOUN", "NISBA", "MASDAR", "VERB", "HEAD"]);

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

const LONGEST_NAME = 5;
