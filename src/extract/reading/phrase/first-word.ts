import type { TermOf } from "../../../languages/pack.ts";
import { type Hit, isHitOf } from "../hits.ts";
import { prepositionAt } from "../relations.ts";
import { hitAt } from "../view.ts";
import { nameStart, type Word } from "../words.ts";
import { readsAsAdjective } from "./adjectives.ts";
import { endsDefinite } from "./closing.ts";
import { countryOf } from "./gazetteer-name.ts";
import { isFamily, isGivenName } from "./given-name.ts";
import { takeOpener } from "./name-part.ts";
import { isNameWord, takePersonName } from "./person-name.ts";
import type { PhraseState } from "./phrase-state.ts";

/** Whether a phrase may begin with the word: names, heads, media, nouns, unknown words; adjectives and verbal nouns only with the article. */
export function canBegin(state: PhraseState, word: Word, at: number): boolean {
  if (isGivenName(state, at) || mustBeName(state, at) || takeOpener(state.view, at) > at)
    return true;
  switch (word.kind) {
    case "NAME":
    case "HEAD":
    case "MEDIUM":
    case "GIVEN_NAME":
    case "UNKNOWN":
    case "NOUN":
    case "RUMOUR":
      return true;
    case "NUMBER":
      return true;
    case "NISBA":
    case "MASDAR":
      return word.article || state.options.anyNoun === true;
    default:
      return false;
  }
}

/** Takes the first word and what it alone decides. Returns the next token. */
export function takeFirst(state: PhraseState, word: Word, at: number): number {
  const hit = word.hit;
  state.definite = word.article || word.kind === "NAME" || word.kind === "GIVEN_NAME";
  state.closed =
    (word.article || word.pronoun || endsDefinite(state, word)) && !isConstruct(state, word);
  state.sawKnown = word.kind !== "UNKNOWN";
  if (hit !== null && isHitOf(hit, "HEAD") && isDocumentOf(state, hit)) {
    state.medium = hitAt(state.view, at, "MEDIUM") ?? null;
    return hit.last + 1;
  }
  if (takeOpener(state.view, at) > at || isFamily(state, at)) return takePersonName(state, at);
  const brigade = brigadeAt(state, word, at);
  if (brigade !== null) {
    state.head = brigade;
    return at + 1;
  }
  if (hit !== null && isHitOf(hit, "HEAD")) {
    // A rank that is a given name too, without the article.
    if (hit.term.head === "HONORIFIC" && !word.article && isGivenName(state, at))
      return takePersonName(state, at);
    state.head = hit;
    if (hit.term.head === "HONORIFIC" && isNameWord(state, hit.last + 1))
      return takePersonName(state, hit.last + 1);
    if (hit.term.head === "PART") return takePartitive(state, hit.last + 1);
    return hit.last + 1;
  }
  if (hit !== null && isHitOf(hit, "MEDIUM")) {
    state.medium = hit;
    return hit.last + 1;
  }
  if (hit !== null && isHitOf(hit, "NAME")) {
    state.gazetteer = hit;
    state.closed = true;
    if (hit.term.entityKind === "PERSON" || isHomonym(state, hit)) return takePersonName(state, at);
    if (hit.term.entityKind === "OUTLET")
      state.alias = { first: hit.first, last: hit.last + 1, from: nameStart(hit) };
    state.country = countryOf(state, hit);
    return hit.last + 1;
  }
  if (isGivenName(state, at) || mustBeName(state, at)) return takePersonName(state, at);
  if (isCount(state, at)) return takePartitive(state, at + 1);
  if (word.kind === "NUMBER") return at;
  if (
    word.kind === "GIVEN_NAME" ||
    (word.kind === "UNKNOWN" && !word.article && !isCommonNoun(state, at))
  )
    return takePersonName(state, at);
  if (hit !== null && isHitOf(hit, "NISBA")) state.country = hit.term.country;
  return word.last + 1;
}

/** "The 47th brigade": a rank before a number is the unit of the same name. */
function brigadeAt(state: PhraseState, word: Word, at: number): Hit<TermOf<"HEAD">> | null {
  const isNumbered = state.view.tokens[at + 1]?.kind === "NUMBER" && at + 1 < state.limit;
  if (!isNumbered || word.hit === null || !isHitOf(word.hit, "HEAD")) return null;
  if (word.hit.term.head !== "HONORIFIC") return null;
  for (const hit of state.view.hits[at] ?? [])
    if (isHitOf(hit, "HEAD") && hit.term.head === "ORGANIZATION" && hit.last === at) return hit;
  return null;
}

/** "The data of the bureau": what elsewhere are reports of nobody is a document where a body stands behind it. */
function isDocumentOf(state: PhraseState, hit: Hit<TermOf<"HEAD">>): boolean {
  if (
    hit.term.head !== "ANONYMOUS" ||
    hitAt(state.view, hit.first, "MEDIUM") === undefined ||
    hit.proclitic.article
  )
    return false;
  const next = state.view.words[hit.last + 1];
  const owner = next?.hit ?? null;
  return (
    owner !== null &&
    isHitOf(owner, "HEAD") &&
    owner.term.head === "ORGANIZATION" &&
    next?.conjunction === false
  );
}

/** A number before people who speak: "three sources", "two officials". */
function isCount(state: PhraseState, at: number): boolean {
  const isNumber =
    state.view.words[at]?.kind === "NUMBER" ||
    (state.view.hits[at] ?? []).some((hit) => hit.term.kind === "NUMERAL" && hit.last === at);
  const isFrom = prepositionAt(state.view, at + 1)?.relation === "FROM";
  const next = state.view.words[isFrom ? at + 2 : at + 1]?.hit ?? null;
  return isNumber && next !== null && isHitOf(next, "HEAD");
}

/** A state's or place's name before an unknown word and a title is a given name. */
function isHomonym(state: PhraseState, hit: Hit<TermOf<"NAME">>): boolean {
  const next = state.view.words[hit.last + 1];
  const after = state.view.words[hit.last + 2];
  const isTitle =
    after?.hit != null && isHitOf(after.hit, "HEAD") && after.hit.term.head === "ROLE";
  return (
    hit.first === hit.last &&
    next?.kind === "UNKNOWN" &&
    !next.article &&
    !next.conjunction &&
    next.preposition === null &&
    isTitle
  );
}

/** "The speaker in the name of", "the acting": definite at its front, but what it is of must follow. */
function isConstruct(state: PhraseState, word: Word): boolean {
  return (
    word.hit !== null &&
    isHitOf(word.hit, "HEAD") &&
    word.hit.last > word.hit.first &&
    (word.hit.term.hopRole === "SPOKESPERSON" || !endsDefinite(state, word))
  );
}

/** "One of the aides of", "a number of officials": the head is what is counted. */
function takePartitive(state: PhraseState, at: number): number {
  const word = state.view.words[at];
  const isFrom =
    word?.hit !== null &&
    word?.hit !== undefined &&
    isHitOf(word.hit, "FUNCTION") &&
    word.hit.term.word === "PREPOSITION";
  const counted = isFrom ? at + 1 : at;
  const hit = state.view.words[counted]?.hit ?? null;
  if (hit !== null && isHitOf(hit, "HEAD")) {
    // "A number of states": states speak for themselves.
    if (state.head === null || hit.term.speakerKind === "STATE") state.head = hit;
    state.closed = hit.proclitic.article;
    return hit.last + 1;
  }
  return counted < state.limit && state.view.words[counted]?.kind !== "MARK" ? counted + 1 : at;
}

/** Right behind a verb of saying no verb can stand: such a form before an unknown word is a name. */
function mustBeName(state: PhraseState, at: number): boolean {
  const word = state.view.words[at];
  const next = state.view.words[at + 1];
  if (
    state.options.isAfterCue !== true ||
    word === undefined ||
    word.conjunction ||
    next?.kind !== "UNKNOWN"
  )
    return false;
  const isPerfect =
    word.hit !== null && isHitOf(word.hit, "VERB") && word.hit.term.tense === "PERFECT";
  return isPerfect && !state.options.stopAt(at + 1);
}

/** An unknown word before an adjective, or before a known noun with the article, is a noun and no name. */
function isCommonNoun(state: PhraseState, at: number): boolean {
  const next = state.view.words[at + 1];
  if (next === undefined || at + 1 >= state.limit || next.conjunction || next.preposition !== null)
    return false;
  const isKnownNoun =
    next.article &&
    (next.kind === "NOUN" ||
      next.kind === "MASDAR" ||
      next.kind === "MEDIUM" ||
      next.kind === "CUE_NOUN");
  return (
    isKnownNoun ||
    (!next.article &&
      (next.kind === "NISBA" || (next.kind === "NOUN" && readsAsAdjective(state, at + 1))))
  );
}
