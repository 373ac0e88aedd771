import type { SamenessResolvers } from "../generated/types.ts";

const MOST_WORDS = 64;

export const Sameness: SamenessResolvers = {
  sharedWords: ({ sharedWords }) => sharedWords.slice(0, MOST_WORDS),
};
