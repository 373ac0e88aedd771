import type { EntityResolvers } from "../generated/types.ts";

export const Entity: EntityResolvers = {
  names: async ({ id }, { first }, { loaders }) => (await loaders.names(first).load(id)) ?? [],
};
