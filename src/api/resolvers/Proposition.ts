import { connectionOf } from "../connection.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import type { PropositionResolvers } from "../generated/types.ts";
import { driftOf } from "../relations/drift-of.ts";

const MOST_DRIFTED = 100;

export const Proposition: PropositionResolvers = {
  claims: async ({ id }, { first, after }, { graph, loaders }) => {
    const scope = { list: "proposition", filter: { id } };
    const [at = "", last = ""] = after ? decodeCursor(scope, after, 2) : [];
    const ids = await graph.expressionPage(id, after ? { at, id: last } : null, first + 1);
    const claims = await loaders.claims.loadMany(ids);
    return connectionOf(claims, first, (claim) =>
      encodeCursor(scope, [claim.publishedAt ?? "", claim.id]),
    );
  },
  cueDrift: async ({ id }, { first }, context) => {
    const ids = await context.graph.expressionPage(id, null, MOST_DRIFTED);
    const claims = await context.loaders.claims.loadMany(ids);
    const lined = claims.map((claim) => ({
      id: claim.id,
      line: claim.speakerId ?? `outlet ${claim.outlet ?? claim.articleId}`,
    }));
    return (await driftOf(lined, context)).slice(0, first);
  },
  metric: ({ metricCode }, _arguments, { loaders }) =>
    metricCode === null ? null : loaders.metrics.load(metricCode),
  subject: ({ subjectId }, _arguments, { loaders }) =>
    subjectId === null ? null : loaders.entities.load(subjectId),
};
