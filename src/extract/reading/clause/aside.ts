import { isComma } from "../comma.ts";
import { formAt, functionAt, hitAt } from "../view.ts";
import { mine } from "./carriers.ts";
import { type ClauseState, governs } from "./clause-state.ts";

/**
 * "... , on condition of anonymity, that", "... , who preferred not to be named, that": a clause set between the speaker and the words.
 * Only where "that" or quoted words follow behind the next comma.
 */
export function skipAside(state: ClauseState, at: number): number {
  // Another reporting verb has the words behind it for its own.
  const cue = hitAt(state.view, at, "CUE_VERB");
  if (cue?.term.governs.includes("THAT") === true && !isBareRelative(state, at, cue.last))
    return at;
  const before = formAt(state.view, at - 1);
  const isParted =
    isComma(before) ||
    state.medium?.next === at ||
    (state.quoted ?? state.subject)?.kind === "ANONYMOUS";
  if (
    !isParted ||
    (state.subject === null && state.quoted === null) ||
    !(governs(state, "THAT", "BY_THAT", "QUOTE") || isRelayed(state))
  )
    return at;
  for (let next = at; next < Math.min(state.limit, at + LONGEST_ASIDE); next++) {
    const form = formAt(state.view, next);
    const isEnd = isComma(form) || hitAt(state.view, next, "COMPLEMENTIZER") !== undefined;
    if (!isEnd) continue;
    mine(state, at, next);
    return hasWordsAhead(state, next) ? next : at;
  }
  return at;
}

/** "An official who stipulated that he not be named": a verb right behind an unnamed source, with an object of its own. */
function isBareRelative(state: ClauseState, at: number, last: number): boolean {
  const { subject } = state;
  const isUnnamed = subject?.kind === "ANONYMOUS" && subject.last === at;
  const isObject = hitAt(state.view, last + 1, "COMPLEMENTIZER") === undefined;
  return isUnnamed && isObject && state.view.words[at]?.conjunction === false;
}

/** Somebody is quoted by a carrier: his words follow, whatever the carrier's verb governs. */
function isRelayed({ options, quoted }: ClauseState): boolean {
  return options.quotesFrom !== null && quoted !== null;
}

/** Whether "that" or, where the cue takes them, quoted words follow before another reporting verb. */
export function hasWordsAhead(state: ClauseState, from: number): boolean {
  for (let at = from; at < Math.min(state.limit, from + LONGEST_ASIDE); at++) {
    const complementizer = hitAt(state.view, at, "COMPLEMENTIZER");
    if (complementizer !== undefined && !complementizer.proclitic.conjunction) return true;
    if (formAt(state.view, at) === ":" || state.view.quoteOpening.has(at))
      return governs(state, "QUOTE") || isRelayed(state);
    if (at > from && hitAt(state.view, at, "CUE_VERB")?.proclitic.conjunction === true)
      return false;
  }
  return false;
}

/**
 * "..., the head of the experiment, that": who somebody is, between commas right before "that". Returns the token of the second comma, or `at`.
 */
export function skipApposition(state: ClauseState, at: number): number {
  const before = formAt(state.view, at - 1);
  const isParted = isComma(before);
  if (!isParted || state.subject === null || state.view.words[at]?.article !== true) return at;
  for (let next = at + 1; next < Math.min(state.limit, at + LONGEST_ASIDE); next++) {
    const form = formAt(state.view, next);
    if (!isComma(form)) continue;
    const isThat = hitAt(state.view, next + 1, "COMPLEMENTIZER")?.proclitic.conjunction === false;
    return isThat ? next : at;
  }
  return at;
}

const LONGEST_ASIDE = 16;

/** "..., among them Germany, that": some of those who speak, between commas. Returns the token of the second comma, or `at`. */
export function skipAmong(state: ClauseState, at: number): number {
  const { view, subject } = state;
  const word = view.words[at];
  const isOpen = word?.pronoun === true && functionAt(view, at, "PREPOSITION") !== undefined;
  if (!isOpen || subject === null || !isComma(formAt(view, at - 1))) return at;
  for (let next = word.last + 1; next < Math.min(state.limit, at + LONGEST_AMONG); next++) {
    if (isComma(formAt(view, next))) return next;
    const kind = view.words[next]?.kind;
    if (kind === "VERB" || kind === "CUE_VERB" || kind === "COMPLEMENTIZER") return at;
  }
  return at;
}

const LONGEST_AMONG = 10;
