import { hitAt, type View } from "../../reading/view.ts";
import type { FoundHop } from "../../relays/found-hop.ts";
import { voucherOf } from "../../relays/voucher.ts";
import { carryHops } from "../carry-hops.ts";
import type { Draft, ResolvedSpeaker } from "../resolved.ts";
import { type Drafting, isOnlySource } from "./drafting.ts";
import { innerHops } from "./inner-hops.ts";

/** The carriers of a draft, nearest the speaker first: its own, else those that an earlier attribution lends it. Empty where none is known. */
export function hopsOf(state: Drafting, draft: Draft): readonly FoundHop[] {
  const { attribution, resolved, outer } = draft;
  if (outer !== null) return innerHops(state.view, outer, attribution.ruleId);
  const voucher = vouchersOf(state.view, resolved);
  const own = attribution.hops.filter(
    (hop) => hop.phrase === null || hop.phrase.first !== resolved.phrase.first,
  );
  const known = own.every(isOwnPost(state.view)) ? platformsBefore(state, resolved) : [];
  if (own.length > 0 && known.length > 0) return [...known, ...voucher];
  if (own.length > 0 || voucher.length > 0) return [...own, ...voucher];
  if (attribution.speaker?.kind === "DOCUMENT")
    return carriedAlong(state.resolver.lastDocument()?.hops ?? []);
  if (isAnonymousAgain(resolved)) {
    const earlier = state.resolver.earlierDraft(resolved)?.hops ?? [];
    return carriedAlong(earlier.filter((hop) => hop.reach === "SPEAKER"));
  }
  return carryHops(draft, state.outermost.at(-1) ?? null, isOnlySource(state, resolved.entity.id));
}

function vouchersOf(view: View, resolved: ResolvedSpeaker): readonly FoundHop[] {
  if (resolved.speaker.kind !== "ANONYMOUS" || isAnonymousAgain(resolved)) return [];
  const voucher = voucherOf(view, resolved.phrase);
  return voucher === null ? [] : [voucher];
}

function isAnonymousAgain({ speaker }: ResolvedSpeaker): boolean {
  return speaker.kind === "ANONYMOUS" && speaker.ruleId === "refine/definite-mention";
}

function carriedAlong(hops: readonly FoundHop[]): readonly FoundHop[] {
  return hops.map((hop) => ({ ...hop, carried: true }));
}

/** "In his tweet": a post that is taken as known. */
function isOwnPost(view: View): (hop: FoundHop) => boolean {
  return ({ ruleId, name }) =>
    ruleId === "relays/post" && (hitAt(view, name.first, "MEDIUM")?.enclitic ?? null) !== null;
}

/** The platforms on which the speaker's last words stood. */
function platformsBefore({ resolver }: Drafting, resolved: ResolvedSpeaker): readonly FoundHop[] {
  const hops = resolver.earlierDraft(resolved)?.hops ?? [];
  return carriedAlong(
    hops.filter(({ role, ruleId }) => role === "PLATFORM" && ruleId !== "relays/post"),
  );
}
