import { chainsOfClaims } from "../chains-of-claims.ts";
import type { FigureSideResolvers } from "../generated/types.ts";

export const FigureSide: FigureSideResolvers = {
  chains: ({ allFigures }, _arguments, { loaders }) =>
    chainsOfClaims([...new Set(allFigures.map(({ claimId }) => claimId))], loaders),
  figureCount: ({ allFigures }) => allFigures.length,
  figures: ({ allFigures }, { first }) => allFigures.slice(0, first),
  speaker: ({ speakerId }, _arguments, { loaders }) =>
    speakerId === null ? null : loaders.entities.load(speakerId),
};
