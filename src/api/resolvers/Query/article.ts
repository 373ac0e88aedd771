import type { QueryResolvers } from '../../generated/types.ts';

export const article: NonNullable<QueryResolvers['article']> = (_root, { id }, { loaders }) =>
  loaders.articles.load(id);
