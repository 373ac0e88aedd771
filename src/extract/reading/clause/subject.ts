import { readBareMedium } from "../../relays/medium.ts";
import { hasGivenName, takeOpener } from "../phrase/name-part.ts";
import { prepositionAt } from "../relations.ts";
import type { ClauseState } from "./clause-state.ts";
import { governed } from "./governed.ts";
import { phraseAt } from "./phrase-at.ts";
import { isToldFirst, takeTold } from "./told.ts";

/** Reads the subject; a document as subject brings its issuer and carriers. Returns the next token, or `at` where none begins. */
export function stepSubject(state: ClauseState, at: number): number {
  const word = state.view.words[at];
  if (
    word === undefined ||
    (word.kind === "MASDAR" && !word.article && !hasGivenName(state.view, at))
  )
    return at;
  const phrase = phraseAt(state, at, at === state.first);
  if (phrase === null) return at;
  if (isToldFirst(state, phrase)) return takeTold(state, phrase);
  state.subject = phrase;
  const document =
    phrase.medium === null
      ? null
      : readBareMedium(state.view, at, wordsAhead(state, phrase.last), at);
  if (document === null) return phrase.last;
  state.issuer ??= document.issuer;
  state.hops.push(...document.hops);
  return Math.max(phrase.last, document.next);
}

/** "The report spoke of": what the cue governs right behind the document is no part of it. */
function wordsAhead(state: ClauseState, from: number): number {
  const preposition = prepositionAt(state.view, from);
  return preposition !== null && !preposition.isAttached && governed(state, preposition.relation)
    ? from
    : state.limit;
}

/** "And" before the words are reached: a second speaker, or the next sentence. */
export function stepJoined(state: ClauseState, at: number): number {
  const word = state.view.words[at];
  const isSpeaker = word?.kind === "HEAD" || word?.kind === "NAME" || word?.kind === "GIVEN_NAME";
  if (!isSpeaker || state.subject === null) return at;
  const phrase = phraseAt(state, at);
  if (phrase === null) return at;
  state.coSubjects.push(phrase);
  return phrase.last;
}

/** Whether a subject is still awaited. */
export function mayBeSubject(state: ClauseState): boolean {
  return state.subject === null && !state.options.subjectKnown && state.quoted === null;
}

/** A given name with a name's second word behind it, though the first is a preposition or verb as well. */
export function isNamed(state: ClauseState, at: number): boolean {
  const next = state.view.words[at + 1]?.kind;
  if (takeOpener(state.view, at) > at)
    return hasGivenName(state.view, at + 1) || next === "UNKNOWN";
  return hasGivenName(state.view, at) && (next === "UNKNOWN" || next === "GIVEN_NAME");
}
