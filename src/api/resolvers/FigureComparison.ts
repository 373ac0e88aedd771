import type { FigureComparisonResolvers } from "../generated/types.ts";

export const FigureComparison: FigureComparisonResolvers = {
  groups: ({ allGroups }, { first }) => allGroups.slice(0, first),
  verdicts: ({ allVerdicts }, { first }) => allVerdicts.slice(0, first),
};
