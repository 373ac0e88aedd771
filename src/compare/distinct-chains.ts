import type { HopRole } from "../model/claim.ts";
import { compareText } from "./compare-text.ts";

/** What tells one way from another. */
export interface ChainStep {
  readonly position: number;
  readonly role: HopRole;
  readonly entity: { readonly id: string };
}

export interface DistinctChain<Step> {
  readonly hops: readonly Step[];
  readonly claimCount: number;
}

/**
 * Each way once, with how many claims took it: shortest first, then most taken, then by the ids along it. `canonicalOf` gives the
 * id that stands for an entity, so that one carrier under two names is one.
 */
export function distinctChains<Step extends ChainStep>(
  chains: readonly (readonly Step[])[],
  canonicalOf: (entityId: string) => string = (id) => id,
): readonly DistinctChain<Step>[] {
  return [...Map.groupBy(chains, (hops) => chainName(hops, canonicalOf))]
    .map(([name, same]) => ({ name, hops: same[0] ?? [], claimCount: same.length }))
    .sort(
      (a, b) =>
        a.hops.length - b.hops.length || b.claimCount - a.claimCount || compareText(a.name, b.name),
    )
    .map(({ hops, claimCount }) => ({ hops, claimCount }));
}

function chainName(hops: readonly ChainStep[], canonicalOf: (entityId: string) => string): string {
  return hops
    .map(({ position, role, entity }) => `${position} ${role} ${canonicalOf(entity.id)}`)
    .join(", ");
}
