import type { WordShape } from "../../../languages/pack.ts";
import { isHitOf } from "../hits.ts";
import { isBareEvent } from "./event-ahead.ts";
import { isNameWord, looksLikeVerb } from "./person-name.ts";
import type { PhraseState } from "./phrase-state.ts";

/** A closed designation of a person may be followed by the person's name; so may nothing at all. */
export function mayTakePerson(state: PhraseState): boolean {
  if (state.personName !== null || state.speaksForPerson) return false;
  const head = state.head?.term ?? state.innerRole?.term;
  if (head === undefined)
    return (
      (state.options.depth ?? 0) === 0 &&
      state.closed &&
      state.medium === null &&
      state.gazetteer === null &&
      state.country === null
    );
  if (head.number !== "SG") return false;
  if (head.head === "ROLE" || head.head === "HONORIFIC" || head.head === "ANONYMOUS")
    return state.closed || (state.definite && !state.isBodyOpen);
  return false;
}

/** A title of one person who has not been named yet. */
export function isHolderAwaited(state: PhraseState): boolean {
  const head = state.head?.term;
  const isPerson =
    head?.head === "ROLE" || head?.head === "HONORIFIC" || head?.head === "ANONYMOUS";
  return isPerson && head.number === "SG" && state.personName === null && !state.speaksForPerson;
}

/** An unknown word is a name only after a title; where the cue takes an object, only with a second name word or a mark of the end behind it. */
export function mayBeUnknownName(state: PhraseState, at: number): boolean {
  if ((state.head ?? state.innerRole) === null || looksLikeVerb(state, at)) return false;
  if (state.options.isObjectNear !== true) return true;
  const next = state.view.words[at + 1];
  if (
    next === undefined ||
    at + 1 >= state.limit ||
    next.kind === "MARK" ||
    next.kind === "COMPLEMENTIZER" ||
    next.kind === "TIME"
  )
    return true;
  return isNameWord(state, at + 1) || isBeforeEvent(state, at);
}

/** "President Garcia the start of": one bare word between a title with the article and what is told, and not of a noun's shape. */
function isBeforeEvent({ view, options, closed, head }: PhraseState, at: number): boolean {
  if (options.isEventNear !== true || !closed || head === null) return false;
  const word = view.words[at];
  if (word?.kind !== "UNKNOWN" || word.article || word.conjunction) return false;
  const shape = view.lexicon.pack.guessShape(view.tokens[at]?.form ?? "");
  return (shape === null || NEVER_CONSTRUCT.has(shape.kind)) && isBareEvent(view, at + 1);
}

/** Endings that a noun loses before what it is of: with one of them a word before a noun is a name ("Robinson"). */
const NEVER_CONSTRUCT: ReadonlySet<WordShape["kind"]> = new Set(["DUAL_NOUN", "SOUND_PLURAL"]);

/** A given name behind a title names its holder, though an unknown place between left the title open. */
export function isTitleBefore(state: PhraseState, at: number): boolean {
  const head = state.head?.term;
  if (
    head?.head !== "ROLE" ||
    head.number !== "SG" ||
    state.personName !== null ||
    state.speaksForPerson
  )
    return false;
  return at > (state.head?.last ?? at) + 1 && !isNameAwaited(state, at);
}

/** "The director of the hospital ...": the name right behind a bare body's noun is the body's. */
function isNameAwaited(state: PhraseState, at: number): boolean {
  const before = state.view.words[at - 1];
  const hit = before?.hit ?? null;
  return (
    hit !== null &&
    isHitOf(hit, "HEAD") &&
    hit.term.head === "ORGANIZATION" &&
    before?.article === false
  );
}

/** Behind a finished title: a word and an unknown word, and then the end of the phrase. Not: "the banning of bicycles", where an event may follow. */
export function isNamePair(state: PhraseState, at: number): boolean {
  const next = state.view.words[at + 1];
  const after = state.view.words[at + 2];
  if (!mayTakePerson(state) || next?.kind !== "UNKNOWN" || at + 1 >= state.limit) return false;
  if (state.options.isEventNear === true && isBareEvent(state.view, at)) return false;
  return (
    after === undefined ||
    at + 2 >= state.limit ||
    after.kind === "MARK" ||
    after.kind === "COMPLEMENTIZER" ||
    after.kind === "TIME"
  );
}
