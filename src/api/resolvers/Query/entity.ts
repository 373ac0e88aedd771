import type { QueryResolvers } from '../../generated/types.ts';

export const entity: NonNullable<QueryResolvers['entity']> = (_root, { id }, { loaders }) =>
  loaders.entities.load(id);
