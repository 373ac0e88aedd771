import type { View } from "../../reading/view.ts";
import { carrierRole, type FoundHop, hopOf } from "../../relays/found-hop.ts";
import { carryHops } from "../carry-hops.ts";
import type { Draft, ResolvedSpeaker } from "../resolved.ts";
import { type Drafting, isOnlySource } from "./drafting.ts";
import { innerHops } from "./inner-hops.ts";

/** The carriers of a draft, nearest the speaker first: its own, else those that an earlier attribution lends it. Empty where none is known. */
export function hopsOf(state: Drafting, draft: Draft): readonly FoundHop[] {
  const { attribution, resolved, outer } = draft;
  if (outer !== null) return innerHops(state.view, outer, attribution.ruleId);
  const voucher = voucherOf(state.view, resolved);
  const own = attribution.hops.filter(
    (hop) => hop.phrase === null || hop.phrase.first !== resolved.phrase.first,
  );
  if (own.length > 0 || voucher.length > 0) return [...own, ...voucher];
  if (attribution.speaker?.kind === "DOCUMENT")
    return carriedAlong(state.resolver.lastDocument()?.hops ?? []);
  if (isAnonymousAgain(resolved)) {
    const earlier = state.resolver.earlierDraft(resolved)?.hops ?? [];
    return carriedAlong(earlier.filter((hop) => hop.reach === "SPEAKER"));
  }
  return carryHops(draft, state.outermost.at(-1) ?? null, isOnlySource(state, resolved.entity.id));
}

/** "A witness of Reuters": the outlet vouches for a source that it does not name. */
function voucherOf(view: View, resolved: ResolvedSpeaker): readonly FoundHop[] {
  const { phrase, speaker } = resolved;
  if (speaker.kind !== "ANONYMOUS" || phrase.inner === null || isAnonymousAgain(resolved))
    return [];
  const role = carrierRole(view, phrase.inner);
  return role === null ? [] : [hopOf(phrase.inner, role, "relays/voucher", "SPEAKER")];
}

function isAnonymousAgain({ speaker }: ResolvedSpeaker): boolean {
  return speaker.kind === "ANONYMOUS" && speaker.ruleId === "refine/definite-mention";
}

function carriedAlong(hops: readonly FoundHop[]): readonly FoundHop[] {
  return hops.map((hop) => ({ ...hop, carried: true }));
}
