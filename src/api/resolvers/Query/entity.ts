import type { QueryResolvers } from '../../generated/types.ts';

export const entity: NonNullable<QueryResolvers['entity']> = async (_root, { id }, { loaders }) => {
  const canonicalId = (await loaders.sameGroups.load(id))?.canonicalId ?? id;
  return (await loaders.entities.load(canonicalId)) ?? (await loaders.entities.load(id));
};
