import type { ArticleResolvers } from "../generated/types.ts";
import { present } from "../present.ts";

export const Article: ArticleResolvers = {
  claims: async ({ id }, { first }, { loaders }) =>
    (await loaders.claimsOfArticle(first).load(id)) ?? [],
  text: async ({ id }, _arguments, { loaders }) => present(await loaders.texts.load(id)),
};
