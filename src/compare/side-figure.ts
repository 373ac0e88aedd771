import { daysApart } from "./days.ts";
import type { Side } from "./group-figures.ts";
import type { RivalFigure } from "./rival-figure.ts";

/** The figure by which a side is compared: the one nearest to the day asked about, else the latest. Null for a side without figures. */
export function figureOfSide({ figures }: Side, asOf: string | null): RivalFigure | null {
  const [latest = null] = figures;
  if (asOf === null || latest === null) return latest;
  const distance = ({ asOf: day }: RivalFigure): number =>
    daysApart(day, asOf) ?? Number.POSITIVE_INFINITY;
  return figures.reduce(
    (best, figure) => (distance(figure) < distance(best) ? figure : best),
    latest,
  );
}
