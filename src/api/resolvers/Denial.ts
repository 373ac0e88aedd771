import type { DenialResolvers } from "../generated/types.ts";
import { present } from "../present.ts";

export const Denial: DenialResolvers = {
  claim: (claim) => claim,
  denied: async ({ id }, _arguments, { loaders }) =>
    loaders.claims.loadMany((await loaders.links.load(id))?.denies ?? []),
  target: ({ denialTarget }) => present(denialTarget),
};
