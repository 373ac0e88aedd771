import type { ContradictionsResolvers } from "../generated/types.ts";

export const Contradictions: ContradictionsResolvers = {
  complete: ({ isComplete }) => isComplete,
  contradictions: ({ contradictions }, { first }) => contradictions.slice(0, first),
};
