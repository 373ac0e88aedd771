import type { Relation } from "../../../languages/pack.ts";
import { isHitOf } from "../hits.ts";
import { prepositionAt } from "../relations.ts";
import { functionAt } from "../view.ts";
import type { Word } from "../words.ts";
import { readsAsAdjective } from "./adjectives.ts";
import { isTitleLast } from "./closing.ts";
import { isGivenName } from "./given-name.ts";
import { isHolderAwaited } from "./may-take-person.ts";
import { DEEPEST, type PhraseState } from "./phrase-state.ts";
import { isAudience, isCarrier, isFromSomewhere, isKnowledge } from "./prepositional-limits.ts";

/** Place and allegiance ("the authorities in Kyiv", "an adviser at the ministry") belong to the phrase of an office, a body or people. */
export function takePrepositional(state: PhraseState, word: Word | null, at: number): number {
  // Behind title and name the designation is whole; behind name and title it may go on.
  if (word === null || (state.personName !== null && !isTitleLast(state))) return at;
  const depth = state.options.depth ?? 0;
  if (!mayHold(state, word) || depth >= DEEPEST) return at;
  const isStandalone = word.kind === "FUNCTION";
  const relation = isStandalone ? (prepositionAt(state.view, at)?.relation ?? "OTHER") : null;
  if (relation === "FOR" && isCarrier(state, word.last + 1)) return at;
  // "After the match", "before parliament": when and where it was said is no part of who said it.
  if (relation === "OTHER") return at;
  const governedAt = isStandalone ? word.last + 1 : at;
  const innerAt = behindDirection(state, governedAt, relation);
  const inner = state.view.words[innerAt];
  if (
    inner === undefined ||
    innerAt >= state.limit ||
    inner.kind === "MARK" ||
    inner.kind === "TIME"
  )
    return at;
  const isKnown = relation !== null && isKnowledge(state, at, relation);
  if (isKnown && functionAt(state.view, innerAt, "ANAPHOR") !== undefined)
    return close(state, inner.last + 1, true);
  if (relation !== null && isFromSomewhere(state, at, inner)) return at;
  // "Answered his critics": people answered are no part of who answers.
  if (relation === "ON" && state.closed && isAudience(inner)) return at;
  if (inner.kind === "MEDIUM" && word.preposition !== "li" && !isKnown && !isTalks(state, relation))
    return at;
  // "A report about the army" has no issuer in it; "a report issued by" has.
  if (state.medium !== null && state.head === null && !state.sawAdjective && isStandalone)
    return at;
  if (!isStandalone && word.preposition === "li") {
    if (isCarrier(state, innerAt) || isAudience(inner)) return at;
  }
  if (!isStandalone && state.personName !== null) {
    if (inner.kind !== "HEAD" && inner.kind !== "NAME") return at;
  }
  if (relation === "IN" && isPlaceName(state, innerAt)) return close(state, innerAt + 1, true);
  const phrase = state.readInner(innerAt, {
    ...state.options,
    depth: depth + 1,
    isHolderAwaited: isHolderAwaited(state),
    // "Of football": behind "for" even a bare verbal noun says what the body is for.
    anyNoun: word.preposition === "li" || isKnown,
  });
  if (phrase === null) return at;
  if (innerAt > governedAt && !isHolderBehind(state, phrase.last)) return at;
  state.country ??= phrase.country;
  state.inner ??= phrase;
  if (
    phrase.personName !== null &&
    state.personName === null &&
    phrase.personName.first > phrase.first &&
    (phrase.head === null || phrase.head.term.head === "ORGANIZATION")
  )
    state.personName = phrase.personName;
  return close(state, phrase.last, isStandalone);
}

/** "In the south of Yemen": the word of place is a preposition itself, and the place stands behind it. */
function behindDirection({ view }: PhraseState, at: number, relation: Relation | null): number {
  const direction = relation === "IN" ? prepositionAt(view, at) : null;
  if (direction === null || direction.isAttached || direction.relation !== "OTHER") return at;
  return direction.next;
}

/** Where a place leads to no name, it may be where something was said. */
function isHolderBehind(state: PhraseState, at: number): boolean {
  const isAwaited = state.options.isHolderAwaited === true || isHolderAwaited(state);
  return isAwaited && isGivenName(state, at);
}

function close(state: PhraseState, next: number, isStandalone: boolean): number {
  state.closedFromBehind ||= !state.closed && isStandalone;
  state.closed = true;
  return next;
}

/** An office, a body or people; and a body's known name where it goes on to say what it is for ("the African Union of football"). */
function mayHold(state: PhraseState, word: Word): boolean {
  if (state.head !== null || state.medium !== null || state.sawAdjective) return true;
  const isThing = word.kind === "NOUN" || word.kind === "MASDAR";
  return (
    state.gazetteer?.term.entityKind === "ORGANIZATION" && word.preposition === "li" && isThing
  );
}

/** "The envoy to the talks". */
function isTalks(state: PhraseState, relation: Relation | null): boolean {
  return relation === "TO" && state.head?.term.head === "ROLE";
}

/** Behind "in" a bare adjective is a place that is spelled like one, such as Mali. */
function isPlaceName(state: PhraseState, at: number): boolean {
  const word = state.view.words[at];
  const next = state.view.words[at + 1];
  const isBare =
    word?.kind === "NOUN" && !word.article && !word.pronoun && readsAsAdjective(state, at);
  return (
    isBare &&
    (next?.kind === "UNKNOWN" ||
      next?.kind === "GIVEN_NAME" ||
      next?.kind === "COMPLEMENTIZER" ||
      next?.kind === "MARK")
  );
}

/** "And" joins words of one title ("of rescue and emergencies"), or begins another speaker, which the caller reads. */
export function takeJoined(state: PhraseState, word: Word, at: number): number {
  const second = takeSecondTitle(state, word, at);
  if (second > at) return second;
  if (isSecondNation(state, word, at)) return word.last + 1;
  const isPlainNoun =
    word.kind === "NOUN" ||
    word.kind === "MASDAR" ||
    word.kind === "UNKNOWN" ||
    word.kind === "NISBA" ||
    // "Transport and communications".
    (word.article && (word.kind === "MEDIUM" || word.kind === "CUE_NOUN"));
  const before = state.view.words[at - 1];
  // "The two ministries of defence and the interior".
  if (
    state.head?.term.number === "DU" &&
    word.article &&
    (isPlainNoun || word.kind === "HEAD") &&
    state.personName === null &&
    at === state.head.last + (state.head.last > state.head.first ? 1 : 2)
  )
    return word.last + 1;
  if (
    !isPlainNoun ||
    before?.article !== true ||
    state.personName !== null ||
    (state.head?.term.head !== "ORGANIZATION" && state.head?.term.head !== "ROLE")
  )
    return at;
  if (word.article) return takeBackReference(state, word.last + 1);
  // "Agriculture and the reclaiming of land".
  const next = state.view.words[word.last + 1];
  const isConstruct = word.kind === "MASDAR" && next?.article === true && next.kind === "NOUN";
  return isConstruct && before.hit?.last === at - 1 && at - state.head.last <= 2
    ? word.last + 2
    : at;
}

/** "Italian and Greek officials": an adjective of nation joined to one, both with the article or without. */
function isSecondNation({ view, personName }: PhraseState, word: Word, at: number): boolean {
  const before = view.words[at - 1];
  return (
    personName === null &&
    word.kind === "NISBA" &&
    before?.kind === "NISBA" &&
    before.article === word.article &&
    word.preposition === null
  );
}

/** "Diseases and protection from them": a preposition with a pronoun refers back into the phrase. */
function takeBackReference(state: PhraseState, at: number): number {
  const word = state.view.words[at];
  const isBack = word?.pronoun === true && functionAt(state.view, at, "PREPOSITION") !== undefined;
  return isBack && at < state.limit ? word.last + 1 : at;
}

/** "The deputy prime minister and minister of defence Kowalski": a title that is not whose yet, another, and one name. */
function takeSecondTitle(state: PhraseState, word: Word, at: number): number {
  const isTitle = (hit: Word["hit"]) =>
    hit !== null && isHitOf(hit, "HEAD") && hit.term.head === "ROLE" && hit.term.number === "SG";
  if (!isTitle(word.hit) || !isTitle(state.head) || word.pronoun) return at;
  if (state.personName !== null || state.country !== null || state.inner !== null) return at;
  const depth = state.options.depth ?? 0;
  if (depth >= DEEPEST) return at;
  const second = state.readInner(at, { ...state.options, depth: depth + 1 });
  if (second === null || second.personName === null || second.gender !== state.head?.term.gender)
    return at;
  if (refersBack(state, at, second.last)) return at;
  state.personName = second.personName;
  state.country = second.country;
  state.gazetteer = second.gazetteer;
  state.closed = true;
  return second.last;
}

/** "And his minister": a pronoun in the second title makes it another's. */
function refersBack(state: PhraseState, first: number, last: number): boolean {
  return state.view.words.slice(first, last).some((word) => word.pronoun);
}
