import { carrierRole, hopOf } from "../../relays/found-hop.ts";
import { TOLD_OUTLET } from "../../relays/told-outlet.ts";
import { isHitOf } from "../hits.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import { prepositionAt } from "../relations.ts";
import { hitAt } from "../view.ts";
import { type ClauseState, governs } from "./clause-state.ts";

/**
 * "Informed the journalists that", "told Reuters that": the one told, as plain object right before "that"; an outlet is a carrier.
 * Returns the token behind it, or `at`.
 */
export function skipTold(state: ClauseState, at: number): number {
  const { view } = state;
  const hit = view.words[at]?.hit ?? null;
  if (hit === null || state.subject === null || !governs(state, "THAT", "BY_THAT")) return at;
  const isAudience =
    isHitOf(hit, "HEAD") &&
    view.words[at]?.article === true &&
    (hit.term.number !== "SG" || (governs(state, "BY") && state.subject.closed));
  const isOutlet = isHitOf(hit, "NAME") && hit.term.entityKind === "OUTLET";
  if (!isAudience && !isOutlet) return at;
  const phrase = readPhrase(view, at, state.limit, { stopAt: () => false });
  if (phrase === null || !isThatNext(state, phrase.last)) return at;
  const role = carrierRole(view, phrase);
  if (role !== null) state.hops.push(hopOf(phrase, role, TOLD_OUTLET, "SPEAKER"));
  return phrase.last;
}

function isThatNext({ view }: ClauseState, at: number): boolean {
  const next = prepositionAt(view, at)?.isAttached === false ? at + 1 : at;
  return hitAt(view, next, "COMPLEMENTIZER") !== undefined;
}
