import type { Appearance } from "../../compare/origins/appearance.ts";
import type { HopRecord } from "../../graph/read/records.ts";
import type { RelationContext } from "./relation-context.ts";

const MOST_HOPS = 16;

/** The hops of an appearance from its root outward: its own, behind those that complete it. */
export async function completedChain(
  { claim, completion }: Appearance,
  { loaders }: Pick<RelationContext, "loaders">,
): Promise<readonly HopRecord[]> {
  const own = (await loaders.hops.load(claim.id)) ?? [];
  if (completion === null) return own.slice(0, MOST_HOPS);
  const told = (await loaders.hops.load(completion.by.id)) ?? [];
  const kept = completion.hops.length - own.length;
  const upToCarrier = told.slice(0, kept);
  const last = upToCarrier.at(-1)?.position ?? 0;
  return [...upToCarrier, ...own.map((hop) => ({ ...hop, position: hop.position + last }))].slice(
    0,
    MOST_HOPS,
  );
}
