import type { EntityResolvers } from "../generated/types.ts";

export const Entity: EntityResolvers = {
  canonical: async (entity, _arguments, { loaders }) => {
    const group = await loaders.sameGroups.load(entity.id);
    return group === null ? entity : ((await loaders.entities.load(group.canonicalId)) ?? entity);
  },
  judgements: async ({ id }, { first }, { loaders }) =>
    (await loaders.judgementsOf(first).load(id)) ?? [],
  names: async ({ id }, { first }, { loaders }) => (await loaders.names(first).load(id)) ?? [],
  sameAs: async ({ id }, { first }, { loaders }) => {
    const others = (await loaders.sameGroups.load(id))?.ids.filter((other) => other !== id) ?? [];
    return loaders.entities.loadMany(others.slice(0, first));
  },
};
