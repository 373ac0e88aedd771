import type { DateSuggestionResolvers } from "../generated/types.ts";

export const DateSuggestion: DateSuggestionResolvers = {
  figures: ({ figureIds }, _arguments, { loaders }) => loaders.figuresById.loadMany(figureIds),
};
