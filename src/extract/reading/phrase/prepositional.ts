import { isHitOf } from "../hits.ts";
import { prepositionAt } from "../relations.ts";
import type { Word } from "../words.ts";
import { isTitleLast } from "./closing.ts";
import { DEEPEST, type PhraseState } from "./phrase-state.ts";

/** Place and allegiance ("the authorities in Kyiv", "an adviser at the ministry") belong to the phrase of an office, a body or people. */
export function takePrepositional(state: PhraseState, word: Word | null, at: number): number {
  // Behind title and name the designation is whole; behind name and title it may go on.
  if (word === null || (state.personName !== null && !isTitleLast(state))) return at;
  const mayHold = state.head !== null || state.medium !== null || state.sawAdjective;
  const depth = state.options.depth ?? 0;
  if (!mayHold || depth >= DEEPEST) return at;
  const isStandalone = word.kind === "FUNCTION";
  if (
    isStandalone &&
    prepositionAt(state.view, at)?.relation === "FOR" &&
    isOutlet(state.view.words[word.last + 1] ?? word)
  )
    return at;
  // "After the match", "before parliament": when and where it was said is no part of who said it.
  if (isStandalone && prepositionAt(state.view, at)?.relation === "OTHER") return at;
  const innerAt = isStandalone ? word.last + 1 : at;
  const inner = state.view.words[innerAt];
  if (
    inner === undefined ||
    innerAt >= state.limit ||
    inner.kind === "MARK" ||
    inner.kind === "TIME"
  )
    return at;
  if (isStandalone && isFromSomewhere(state, at, inner)) return at;
  if (inner.kind === "MEDIUM" && word.preposition !== "li") return at;
  // "A report about the army" has no issuer in it; "a report issued by" has.
  if (state.medium !== null && state.head === null && !state.sawAdjective && isStandalone)
    return at;
  if (!isStandalone && word.preposition === "li" && (isOutlet(inner) || isAudience(inner)))
    return at;
  if (!isStandalone && state.personName !== null) {
    if (inner.kind !== "HEAD" && inner.kind !== "NAME") return at;
  }
  const phrase = state.readInner(innerAt, {
    ...state.options,
    depth: depth + 1,
    // "Of football": behind "for" even a bare verbal noun says what the body is for.
    anyNoun: word.preposition === "li",
  });
  if (phrase === null) return at;
  state.country ??= phrase.country;
  state.inner ??= phrase;
  state.closed = true;
  if (
    phrase.personName !== null &&
    state.personName === null &&
    phrase.head?.term.head === "ORGANIZATION"
  )
    state.personName = phrase.personName;
  return phrase.last;
}

function isOutlet(word: Word): boolean {
  const hit = word.hit;
  if (hit === null) return false;
  if (isHitOf(hit, "HEAD")) return hit.term.head === "OUTLET";
  return (
    isHitOf(hit, "NAME") && (hit.term.entityKind === "OUTLET" || hit.term.entityKind === "PLATFORM")
  );
}

/** Journalists, soldiers, members: people in the plural who are told something. */
function isAudience(word: Word): boolean {
  const { hit } = word;
  if (hit === null || !isHitOf(hit, "HEAD") || hit.term.number === "SG") return false;
  return hit.term.head === "ROLE" || hit.term.head === "PEOPLE";
}

/** "And" joins words of one title ("of rescue and emergencies"), or begins another speaker, which the caller reads. */
export function takeJoined(state: PhraseState, word: Word, at: number): number {
  const isPlainNoun =
    word.kind === "NOUN" ||
    word.kind === "MASDAR" ||
    word.kind === "UNKNOWN" ||
    word.kind === "NISBA";
  const before = state.view.words[at - 1];
  // "The two ministries of defence and the interior".
  if (
    state.head?.term.number === "DU" &&
    word.article &&
    (isPlainNoun || word.kind === "HEAD") &&
    state.personName === null &&
    at === state.head.last + 2
  )
    return word.last + 1;
  if (
    isPlainNoun &&
    word.article &&
    before?.article === true &&
    state.personName === null &&
    (state.head?.term.head === "ORGANIZATION" || state.head?.term.head === "ROLE")
  )
    return word.last + 1;
  return at;
}

/** "The reporter from the scene": behind a definite title only a body, a place or a state tells whose he is. */
function isFromSomewhere(state: PhraseState, at: number, inner: Word): boolean {
  if (prepositionAt(state.view, at)?.relation !== "FROM" || state.head?.term.head !== "ROLE")
    return false;
  return state.closed && inner.kind !== "HEAD" && inner.kind !== "NAME";
}
