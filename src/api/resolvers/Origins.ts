import type { OriginsResolvers } from "../generated/types.ts";
import { present } from "../present.ts";
import { driftOf } from "../relations/drift-of.ts";

const MOST_CIRCLES = 8;
const MOST_DRIFTED = 100;

export const Origins: OriginsResolvers = {
  circles: ({ circles }) => circles.slice(0, MOST_CIRCLES),
  claim: async ({ askedId }, _arguments, { loaders }) =>
    present(await loaders.claims.load(askedId)),
  complete: ({ isComplete }) => isComplete,
  cueDrift: async ({ lined }, { first }, context) =>
    (await driftOf(lined.slice(0, MOST_DRIFTED), context)).slice(0, first),
  firstAppearance: async ({ lined }, _arguments, { loaders }) =>
    present(await loaders.claims.load(present(lined[0]).id)),
  roots: ({ roots }, { first }) => roots.slice(0, first),
};
