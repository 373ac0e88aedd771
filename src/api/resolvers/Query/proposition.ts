import type { QueryResolvers } from '../../generated/types.ts';

export const proposition: NonNullable<QueryResolvers['proposition']> = (
  _root,
  { id },
  { loaders },
) => loaders.propositions.load(id);
