import type { IngestedArticleResolvers } from "../generated/types.ts";

export const IngestedArticle: IngestedArticleResolvers = {
  article: ({ articleId }, _arguments, { loaders }) =>
    articleId === null ? null : loaders.articles.load(articleId),
};
