import type { HopResolvers } from "../generated/types.ts";

export const Hop: HopResolvers = {
  evidence: ({ place }) => place,
};
