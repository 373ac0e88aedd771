import { suggestDate } from "../../compare/suggest-date.ts";
import type { ArticleResolvers } from "../generated/types.ts";
import { present } from "../present.ts";

export const Article: ArticleResolvers = {
  claims: async ({ id }, { first }, { loaders }) =>
    (await loaders.claimsOfArticle(first).load(id)) ?? [],
  suggestedDate: async ({ id, publishedAt }, _arguments, { loaders }) =>
    publishedAt === null ? suggestDate((await loaders.seriesDays.load(id)) ?? []) : null,
  text: async ({ id }, _arguments, { loaders }) => present(await loaders.texts.load(id)),
};
