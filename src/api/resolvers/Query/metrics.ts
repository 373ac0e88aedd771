import type { QueryResolvers } from '../../generated/types.ts';

export const metrics: NonNullable<QueryResolvers['metrics']> = (_root, _arguments, { graph }) =>
  graph.metrics();
