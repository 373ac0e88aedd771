import type { MentionResolvers } from "../generated/types.ts";

export const Mention: MentionResolvers = {
  evidence: ({ place }) => place,
};
