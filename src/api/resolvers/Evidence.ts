import type { EvidenceResolvers } from "../generated/types.ts";
import { present } from "../present.ts";

/** UTF-16 units shown on each side. */
const AROUND = 32;

export const Evidence: EvidenceResolvers = {
  prefix: async ({ articleId, start }, _arguments, { loaders }) =>
    present(await loaders.texts.load(articleId))
      .slice(Math.max(0, start - AROUND), start)
      .toWellFormed(),
  suffix: async ({ articleId, end }, _arguments, { loaders }) =>
    present(await loaders.texts.load(articleId))
      .slice(end, end + AROUND)
      .toWellFormed(),
  verbatim: async ({ articleId, start, end, verbatim }, _arguments, { loaders }) =>
    verbatim ?? present(await loaders.texts.load(articleId)).slice(start, end),
};
