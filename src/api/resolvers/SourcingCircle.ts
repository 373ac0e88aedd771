import type { SourcingCircleResolvers } from "../generated/types.ts";

export const SourcingCircle: SourcingCircleResolvers = {
  claims: ({ claimIds }, _arguments, { loaders }) => loaders.claims.loadMany(claimIds),
  entities: ({ entityIds }, _arguments, { loaders }) => loaders.entities.loadMany(entityIds),
};
