import { readAnew } from '../../context.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { judgingFor, mustBeId, resultOf } from '../../judging.ts';

export const judge: NonNullable<MutationResolvers['judge']> = async (
  _root,
  { a, b, verdict, by, why },
  context,
) => {
  const judging = judgingFor(context);
  const ids = [mustBeId(a, 'a'), mustBeId(b, 'b')] as const;
  const outcome = await judging.judge({ ids, verdict, by, why });
  readAnew(context);
  return resultOf(outcome);
};
