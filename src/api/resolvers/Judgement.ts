import { type Judgement as JudgementRecord, pairIdOf } from "../../model/judgement.ts";
import { standingJudgements } from "../../model/standing-judgements.ts";
import type { JudgementResolvers } from "../generated/types.ts";
import type { Loaders } from "../loaders.ts";

export const Judgement: JudgementResolvers = {
  a: ({ about, a }) => ({ ...a, about }),
  b: ({ about, b }) => ({ ...b, about }),
  stands: async (judgement, _arguments, { loaders }) =>
    standingJudgements(await historyOf(judgement, loaders)).some(({ id }) => id === judgement.id),
  undoes: ({ undoes }, _arguments, { loaders }) =>
    undoes === null ? null : loaders.judgementsById.load(undoes),
  undoneBy: async (judgement, _arguments, { loaders }) =>
    (await historyOf(judgement, loaders)).find(({ undoes }) => undoes === judgement.id) ?? null,
};

async function historyOf(
  { a, b }: JudgementRecord,
  loaders: Loaders,
): Promise<readonly JudgementRecord[]> {
  return (await loaders.judgementsOfPair.load(pairIdOf(a.id, b.id))) ?? [];
}
