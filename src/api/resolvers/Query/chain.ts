import type { QueryResolvers } from '../../generated/types.ts';

export const chain: NonNullable<QueryResolvers['chain']> = async (_root, args, { loaders }) =>
  (await loaders.hops.load(args.claim)) ?? [];
