import type { QueryResolvers } from '../../generated/types.ts';
import { traceOrigins } from '../../relations/trace-origins.ts';

export const origins: NonNullable<QueryResolvers['origins']> = async (_root, args, context) => {
  const claim = await context.loaders.claims.load(args.claim);
  return claim && { ...(await traceOrigins(claim, context)), askedId: claim.id };
};
