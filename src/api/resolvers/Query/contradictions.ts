import type { QueryResolvers } from '../../generated/types.ts';
import { findContradictions } from '../../relations/find-contradictions.ts';

export const contradictions: NonNullable<QueryResolvers['contradictions']> = async (
  _root,
  args,
  context,
) => {
  const claim = await context.loaders.claims.load(args.claim);
  return claim && findContradictions(claim, context);
};
