import type { OriginRootResolvers } from "../generated/types.ts";

export const OriginRoot: OriginRootResolvers = {
  appearanceCount: ({ appearances }) => appearances.length,
  appearances: ({ appearances }, { first }) => appearances.slice(0, first),
  independent: ({ dependence }) => dependence === null,
  speaker: ({ speakerId }, _arguments, { loaders }) =>
    speakerId === null ? null : loaders.entities.load(speakerId),
};
