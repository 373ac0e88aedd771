import { isHitOf } from "../hits.ts";
import { prepositionAt } from "../relations.ts";
import { hitAt } from "../view.ts";
import type { Word } from "../words.ts";
import { readsAsAdjective } from "./adjectives.ts";
import { endsDefinite, isObject, isTitleLast } from "./closing.ts";
import { mayTakePerson } from "./may-take-person.ts";
import { takeNoun } from "./nouns.ts";
import { isNameWord, takePersonName } from "./person-name.ts";
import type { Phrase } from "./phrase.ts";
import { DEEPEST, type PhraseState } from "./phrase-state.ts";

/** A title, body or kind of people behind what was taken: part of the designation, a later title of a named person, or the end. Returns the next token, or `at`. */
export function takeHead(state: PhraseState, word: Word, at: number): number {
  const hit = word.hit;
  if (hit === null || !isHitOf(hit, "HEAD")) return at;
  if (state.medium !== null && state.inner === null && !state.closed) {
    if (readsAsVerbWithObject(state, at)) return at;
    const phrase = takeInnerPhrase(state, at);
    if (phrase !== null) return phrase.last;
  }
  if (isTitleLast(state)) return takeNoun(state, word, at);
  if (state.personName !== null) {
    const isTitle = hit.term.head === "ROLE" && (state.head === null || state.head.first < at);
    if (!isTitle || state.head !== null) return at;
    state.head = hit;
    state.closed = word.article;
    return hit.last + 1;
  }
  if (
    state.head?.term.hopRole === "SPOKESPERSON" &&
    hit.term.head === "ROLE" &&
    state.inner === null
  )
    return takePrincipal(state, at);
  if (hit.term.head === "HONORIFIC" && isNameWord(state, hit.last + 1) && mayTakePerson(state))
    return takePersonName(state, hit.last + 1);
  if (state.closed && !word.article && !endsDefinite(state, word)) return at;
  // One person's title takes no plural adjective: those are others.
  const isOthers =
    state.head !== null &&
    state.head.term.number === "SG" &&
    hit.term.number !== "SG" &&
    word.article;
  if (isOthers && isObject(state, at, false)) return at;
  const next = prepositionAt(state.view, at + 1);
  if (
    isObject(
      state,
      at,
      readsAsAdjective(state, at) ||
        isDeputy(state, word) ||
        (hit.term.number === "SG" && next?.relation === "ABOUT" && !next.isAttached),
    )
  )
    return at;
  if (state.head === null && hit.term.head === "ROLE") state.innerRole = hit;
  if (word.article || endsDefinite(state, word) || word.pronoun) state.closed = true;
  else if (hit.term.head === "ORGANIZATION") state.isBodyOpen = true;
  return hit.last + 1;
}

/** "The secretary-general the assistant (assistant secretary-general)": behind a title of two words a title of one ranks it. */
function isDeputy({ head, options }: PhraseState, { hit, article }: Word): boolean {
  if (options.isEventNear !== true || head === null || head.last === head.first) return false;
  const isTitle = hit !== null && isHitOf(hit, "HEAD") && hit.term.head === "ROLE";
  return isTitle && article && hit.term.number === "SG" && hit.term.gender === head.term.gender;
}

/** "bayan nasharat-hu ..." (a statement that ... published): spelled like a noun with its possessor ("his bulletin"). */
function readsAsVerbWithObject({ view }: PhraseState, at: number): boolean {
  const verb = hitAt(view, at, "CUE_VERB") ?? hitAt(view, at, "VERB");
  return verb !== undefined && verb.enclitic !== null;
}

/** Whom a spokesman speaks for: a person named there is not the spokesman. */
function takePrincipal(state: PhraseState, at: number): number {
  const phrase = takeInnerPhrase(state, at);
  if (phrase === null) return at;
  state.speaksForPerson = true;
  return phrase.last;
}

/** The phrase that starts at `at`, as what closes this one; null, and nothing taken, where none does or it would nest too deep. */
function takeInnerPhrase(state: PhraseState, at: number): Phrase | null {
  const depth = state.options.depth ?? 0;
  if (depth >= DEEPEST) return null;
  const phrase = state.readInner(at, { ...state.options, depth: depth + 1 });
  if (phrase === null) return null;
  state.inner = phrase;
  state.country ??= phrase.country;
  state.closed = true;
  return phrase;
}
