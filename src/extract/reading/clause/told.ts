import { carrierRole, hopOf } from "../../relays/found-hop.ts";
import { TOLD_OUTLET } from "../../relays/told-outlet.ts";
import { isComma } from "../comma.ts";
import { isHitOf } from "../hits.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import { prepositionAt } from "../relations.ts";
import { formAt, hitAt } from "../view.ts";
import { type ClauseState, governs } from "./clause-state.ts";

/**
 * "Informed the journalists that", "told Reuters that", "told, the coach, the newspaper X, that": the one told, as plain object right
 * before "that"; an outlet is a carrier. Returns the token behind it, or `at`.
 */
export function skipTold(state: ClauseState, at: number): number {
  const isSpeakerKnown = state.subject !== null || state.options.subjectKnown;
  if (!isSpeakerKnown || !governs(state, "THAT", "BY_THAT")) return at;
  const phrase = toldAt(state, at);
  return phrase === null ? at : takeTold(state, phrase);
}

/** Keeps an outlet that is told as a carrier. Returns the token behind it. */
export function takeTold(state: ClauseState, phrase: Phrase): number {
  const role = carrierRole(state.view, phrase);
  if (role !== null) state.hops.push(hopOf(phrase, role, TOLD_OUTLET, "SPEAKER"));
  return phrase.last;
}

/** Whether an outlet that is told begins at the token, so that the speaker's phrase must end before it ("an official Reuters"). */
export function isToldOutlet(state: ClauseState, at: number): boolean {
  if (!governs(state, "TOLD") || at <= state.first) return false;
  const phrase = toldAt(state, at);
  return phrase !== null && carrierRole(state.view, phrase) !== null;
}

/** "(He) told the newspaper X that": what does not agree with the verb is the one told, and the speaker is elided. */
export function isToldFirst(state: ClauseState, phrase: Phrase): boolean {
  return (
    governs(state, "TOLD") &&
    state.options.gender === "M" &&
    phrase.kind === "OUTLET" &&
    phrase.gender === "F" &&
    isThatNext(state, phrase.last)
  );
}

/** The phrase of the one told; null where none stands right before "that". */
function toldAt(state: ClauseState, at: number): Phrase | null {
  const { view } = state;
  const hit = view.words[at]?.hit ?? null;
  if (hit === null || view.words[at]?.conjunction === true || prepositionAt(view, at) !== null)
    return null;
  const isAudience =
    isHitOf(hit, "HEAD") &&
    view.words[at]?.article === true &&
    (hit.term.number !== "SG" || (governs(state, "BY") && state.subject?.closed === true));
  const isOutlet = isHitOf(hit, "NAME") && hit.term.entityKind === "OUTLET";
  const isOutletNoun = governs(state, "TOLD") && isHitOf(hit, "HEAD") && hit.term.head === "OUTLET";
  if (!isAudience && !isOutlet && !isOutletNoun) return null;
  const phrase = readPhrase(view, at, state.limit, {
    stopAt: () => false,
    isObjectNear: !isAudience,
  });
  return phrase !== null && isThatNext(state, phrase.last) ? phrase : null;
}

/** "That" comes next, where the verb tells somebody even behind a comma. */
function isThatNext(state: ClauseState, at: number): boolean {
  const { view } = state;
  const from = governs(state, "TOLD") && isComma(formAt(view, at)) ? at + 1 : at;
  const next = prepositionAt(view, from)?.isAttached === false ? from + 1 : from;
  return hitAt(view, next, "COMPLEMENTIZER") !== undefined;
}
