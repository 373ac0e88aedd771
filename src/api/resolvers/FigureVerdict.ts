import type { FigureVerdictResolvers } from "../generated/types.ts";

export const FigureVerdict: FigureVerdictResolvers = {};
