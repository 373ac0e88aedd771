import type { FigureGroupResolvers } from "../generated/types.ts";
import { present } from "../present.ts";

export const FigureGroup: FigureGroupResolvers = {
  metric: async ({ metricCode }, _arguments, { loaders }) =>
    present(await loaders.metrics.load(metricCode)),
  place: ({ placeId }, _arguments, { loaders }) =>
    placeId === null ? null : loaders.entities.load(placeId),
  sides: ({ allSides }, { first }) => allSides.slice(0, first),
  subject: ({ subjectId }, _arguments, { loaders }) =>
    subjectId === null ? null : loaders.entities.load(subjectId),
};
