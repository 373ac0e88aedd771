import type { JudgementResultResolvers } from "../generated/types.ts";

export const JudgementResult: JudgementResultResolvers = {};
