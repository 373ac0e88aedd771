import { readAnew } from '../../context.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { judgingFor, mustBeId, resultOf } from '../../judging.ts';

export const undoJudgement: NonNullable<MutationResolvers['undoJudgement']> = async (
  _root,
  { id, by, why },
  context,
) => {
  const outcome = await judgingFor(context).undo({ id: mustBeId(id, 'id'), by, why });
  readAnew(context);
  return resultOf(outcome);
};
