import { chainsOfClaims } from "../chains-of-claims.ts";
import type { FigureSideResolvers } from "../generated/types.ts";
import { dayOfInstant } from "../instant-day.ts";
import { pointsOfLine } from "../points-of-line.ts";

export const FigureSide: FigureSideResolvers = {
  chains: ({ allFigures }, _arguments, { loaders }) =>
    chainsOfClaims([...new Set(allFigures.map(({ claimId }) => claimId))], loaders),
  figureCount: ({ allFigures }) => allFigures.length,
  figures: ({ allFigures }, { first }) => allFigures.slice(0, first),
  series: ({ line }, { first, from, to }, { loaders }) => {
    const days = { from: from ? dayOfInstant(from) : null, to: to ? dayOfInstant(to) : null };
    return pointsOfLine(loaders, line, days, first);
  },
  speaker: ({ speakerId }, _arguments, { loaders }) =>
    speakerId === null ? null : loaders.entities.load(speakerId),
};
