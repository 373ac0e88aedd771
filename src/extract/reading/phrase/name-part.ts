import { hitsAt, isHitOf } from "../hits.ts";
import { formAt, passageAt, type View } from "../view.ts";
import type { Word } from "../words.ts";

/** Whether the whole word at the token, nothing cut off, is a given name, whatever else it may be. */
export function hasGivenName(view: View, at: number): boolean {
  const from = view.tokens[at]?.from;
  for (const hit of hitsAt(view.hits, at))
    if (isHitOf(hit, "GIVEN_NAME") && hit.last === at && hit.from === from) return true;
  return false;
}

/** "ibn", "von", "Abu" with the word that belongs to it, whatever that is elsewhere. Returns the token behind both, or `at` where none stands. */
export function takeParticle(view: View, at: number): number {
  let next = at;
  while (next < at + MOST_PARTICLES && isParticle(view, next)) next++;
  return next > at && isAfterParticle(view, next) ? next + 1 : at;
}

/** A particle that a name may begin with, and its word: "Abu Ahmad". Returns the token behind both, or `at`. */
export function takeOpener(view: View, at: number): number {
  if (view.words[at]?.kind === "NAME") return at;
  const next = takeParticle(view, at);
  return next > at && view.lexicon.nameOpeners.has(printedAt(view, at)) ? next : at;
}

/** A letter with its stop: "J.". Returns the token behind the stop, or `at`. */
export function takeInitial(view: View, at: number): number {
  const token = view.tokens[at];
  const isLetter = token?.kind === "WORD" && token.form.length === 1;
  const isStopped = formAt(view, at + 1) === "." && view.tokens[at + 1]?.from === token?.to;
  return isLetter && isStopped ? at + 2 : at;
}

/** A name that folds like a function word, in its own spelling. */
export function isLookalike(view: View, at: number): boolean {
  const printed = view.lexicon.nameLookalikes(formAt(view, at));
  return printed.length > 0 && printed.includes(printedAt(view, at));
}

function isParticle(view: View, at: number): boolean {
  const printed = view.lexicon.nameParticles(formAt(view, at));
  if (printed.length === 0) return false;
  const word = view.words[at];
  return word?.kind === "UNKNOWN" || printed.includes(printedAt(view, at));
}

function isAfterParticle(view: View, at: number): boolean {
  const word = view.words[at];
  if (word === undefined || view.tokens[at]?.kind !== "WORD") return false;
  return isLookalike(view, at) || hasGivenName(view, at) || !CLOSED_CLASSES.has(word.kind);
}

function printedAt(view: View, at: number): string {
  return passageAt(view, at, at + 1).text;
}

const CLOSED_CLASSES: ReadonlySet<Word["kind"]> = new Set([
  "FUNCTION",
  "TIME",
  "COMPLEMENTIZER",
  "CUE_PREPOSITION",
  "DISTANCE_TAIL",
  "CUE_VERB",
]);

const MOST_PARTICLES = 3;
