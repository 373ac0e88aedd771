import { type DistinctChain, distinctChains } from "../compare/distinct-chains.ts";
import type { HopRecord } from "../graph/read/records.ts";
import type { Loaders } from "./loaders.ts";
import { canonicalIds } from "./same-entities.ts";

const MOST_CHAINS = 5;
/** Claims of one group whose chains are looked at; more would seldom show a new way. */
const MOST_CLAIMS = 200;

/** The distinct ways that these claims took, shortest first: at most 5, from the first 200 claims. */
export async function chainsOfClaims(
  claimIds: readonly string[],
  loaders: Pick<Loaders, "hops" | "sameGroups">,
): Promise<readonly DistinctChain<HopRecord>[]> {
  const looked = claimIds.slice(0, MOST_CLAIMS);
  const chains = await Promise.all(looked.map(async (id) => (await loaders.hops.load(id)) ?? []));
  const carriers = await canonicalIds(
    chains.flat().map(({ entity }) => entity.id),
    loaders,
  );
  return distinctChains(chains, (id) => carriers.get(id) ?? id).slice(0, MOST_CHAINS);
}
