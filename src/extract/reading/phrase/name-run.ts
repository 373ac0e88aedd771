import { isHitOf } from "../hits.ts";
import { hasGivenName, isLookalike, takeInitial, takeParticle } from "./name-part.ts";
import { looksLikeVerb } from "./person-name.ts";
import type { PhraseState } from "./phrase-state.ts";

/**
 * Bare words between a finished title and the end of the phrase, with a name's word among them: they can be nothing but the holder's name,
 * be they verbs or nouns elsewhere. Returns the token behind them, or `at`.
 */
export function nameRun(state: PhraseState, at: number): number {
  // A cue that takes an object may have it there: then only a given name tells that the words are no such thing.
  if (state.options.isObjectNear === true && !hasGivenName(state.view, at)) return at;
  let next = at;
  let words = 0;
  let isProved = false;
  while (words < LONGEST_RUN && !isEnd(state, next)) {
    const part = Math.max(takeParticle(state.view, next), takeInitial(state.view, next));
    const isNamed = part > next || hasGivenName(state.view, next) || isLookalike(state.view, next);
    const word = state.view.words[next];
    if (state.options.isObjectNear === true && word?.article === true) return at;
    if (word === undefined || (!isNamed && !mayStandInName(state, next, next === at))) return at;
    isProved ||= isNamed || (word.kind === "UNKNOWN" && !word.article);
    words++;
    next = part > next ? part : next + 1;
  }
  return words > 1 && isProved && isEnd(state, next) ? next : at;
}

/** Whether the phrase ends before the token. */
function isEnd(state: PhraseState, at: number): boolean {
  const word = state.view.words[at];
  if (word === undefined || at >= state.limit || word.kind === "COMPLEMENTIZER") return true;
  return word.kind === "MARK" || word.kind === "TIME" || state.options.stopAt(at);
}

function mayStandInName(state: PhraseState, at: number, isFirst: boolean): boolean {
  const word = state.view.words[at];
  if (word === undefined || word.last !== at || word.conjunction || word.preposition !== null)
    return false;
  if (word.hit !== null && isHitOf(word.hit, "NAME") && word.hit.term.entityKind !== "PERSON")
    return false;
  if (isFirst) return FIRST_KINDS.has(word.kind) && !word.article && !looksLikeVerb(state, at);
  return LATER_KINDS.has(word.kind) && !(word.kind === "HEAD" && word.article);
}

const FIRST_KINDS: ReadonlySet<string> = new Set(["UNKNOWN", "GIVEN_NAME", "NAME"]);
const LATER_KINDS: ReadonlySet<string> = new Set([
  ...FIRST_KINDS,
  "NOUN",
  "MASDAR",
  "NISBA",
  "VERB",
  "HEAD",
]);

const LONGEST_RUN = 5;
