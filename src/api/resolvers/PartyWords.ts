import type { PartyWordsResolvers } from "../generated/types.ts";

const MOST_SPEAKERS = 5;

export const PartyWords: PartyWordsResolvers = {
  lastFigure: ({ last }, _arguments, { loaders }) =>
    last === null ? null : loaders.figuresById.load(last.figureId),
  since: ({ last }) => last?.asOf ?? null,
  speakers: ({ speakerIds }, _arguments, { loaders }) =>
    loaders.entities.loadMany(speakerIds.slice(0, MOST_SPEAKERS)),
};
