import type { SpeakerResolvers } from "../generated/types.ts";

export const Speaker: SpeakerResolvers = {
  evidence: ({ place }) => place,
};
