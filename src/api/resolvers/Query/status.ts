import type { QueryResolvers } from '../../generated/types.ts';

export const status: NonNullable<QueryResolvers['status']> = async (
  _root,
  _arguments,
  { graph, parts },
) => {
  const { isReady, reason } = await parts.readiness();
  const counts = isReady
    ? await graph.counts()
    : { articles: 0, claims: 0, figures: 0, entities: 0 };
  return { version: parts.version, ready: isReady, reason, ...counts };
};
