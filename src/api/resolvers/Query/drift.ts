import { driftOfArticle } from '../../drift-of-article.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const drift: NonNullable<QueryResolvers['drift']> = (_root, { article }, context) =>
  driftOfArticle(article, context.graph, context.parts.searchKey);
