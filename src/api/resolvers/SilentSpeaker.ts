import type { SilentSpeakerResolvers } from "../generated/types.ts";
import { present } from "../present.ts";

export const SilentSpeaker: SilentSpeakerResolvers = {
  lastFigure: async ({ last }, _arguments, { loaders }) =>
    present(await loaders.figuresById.load(last.figureId)),
  since: ({ last }) => last.asOf,
  speaker: async ({ speakerId }, _arguments, { loaders }) =>
    present(await loaders.entities.load(speakerId)),
};
