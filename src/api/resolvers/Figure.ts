import type { FigureResolvers } from "../generated/types.ts";
import { present } from "../present.ts";

export const Figure: FigureResolvers = {
  claim: async ({ claimId }, _arguments, { loaders }) =>
    present(await loaders.claims.load(claimId)),
  evidence: ({ place }) => place,
  metric: ({ metricCode }, _arguments, { loaders }) =>
    metricCode === null ? null : loaders.metrics.load(metricCode),
  partOf: ({ partOfId }, _arguments, { loaders }) =>
    partOfId === null ? null : loaders.figuresById.load(partOfId),
  place: ({ placeId }, _arguments, { loaders }) =>
    placeId === null ? null : loaders.entities.load(placeId),
  subject: ({ subjectId }, _arguments, { loaders }) =>
    subjectId === null ? null : loaders.entities.load(subjectId),
};
