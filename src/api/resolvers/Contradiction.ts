import type { ContradictionResolvers } from "../generated/types.ts";
import { present } from "../present.ts";

const MOST_REASONS = 8;

export const Contradiction: ContradictionResolvers = {
  claim: async ({ claimId }, _arguments, { loaders }) =>
    present(await loaders.claims.load(claimId)),
  reasons: ({ reasons }) => reasons.slice(0, MOST_REASONS),
  verdict: async ({ verdict }, _arguments, { loaders }) => {
    if (verdict === null) return null;
    const [a, b] = await Promise.all([
      loaders.figuresById.load(verdict.a.id),
      loaders.figuresById.load(verdict.b.id),
    ]);
    return { ...verdict, a: present(a), b: present(b) };
  },
};
