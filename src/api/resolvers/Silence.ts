import type { SilenceResolvers } from "../generated/types.ts";

export const Silence: SilenceResolvers = {
  speakers: ({ allSpeakers }, { first }) => allSpeakers.slice(0, first),
};
