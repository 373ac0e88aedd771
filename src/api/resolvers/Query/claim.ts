import type { QueryResolvers } from '../../generated/types.ts';

export const claim: NonNullable<QueryResolvers['claim']> = (_root, { id }, { loaders }) =>
  loaders.claims.load(id);
