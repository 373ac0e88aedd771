import type { ExpressedPropositionResolvers } from "../generated/types.ts";

export const ExpressedProposition: ExpressedPropositionResolvers = {
  denied: ({ isDenied }) => isDenied,
};
