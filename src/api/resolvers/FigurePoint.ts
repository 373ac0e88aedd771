import type { FigurePointResolvers } from "../generated/types.ts";
import { present } from "../present.ts";

export const FigurePoint: FigurePointResolvers = {
  figure: async ({ figureId }, _arguments, { loaders }) =>
    present(await loaders.figuresById.load(figureId)),
};
