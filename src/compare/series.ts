import type { FigureQualifier } from "../model/figure.ts";
import { daysBetween } from "./days.ts";

/** One day's word in a series. */
export interface SeriesPoint {
  readonly figureId: string;
  /** ISO date. */
  readonly asOf: string;
  readonly qualifier: FigureQualifier;
}

/** One point a day, earliest first: an exact one before others, then the one of the smallest id. */
export function pointADay<Point extends SeriesPoint>(points: readonly Point[]): readonly Point[] {
  const days = Map.groupBy(points, ({ asOf }) => asOf);
  return [...days.values()]
    .flatMap((same) => same.toSorted(byWorth)[0] ?? [])
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

function byWorth(a: SeriesPoint, b: SeriesPoint): number {
  const exactFirst = Number(b.qualifier === "EXACT") - Number(a.qualifier === "EXACT");
  if (exactFirst !== 0) return exactFirst;
  return a.figureId < b.figureId ? -1 : 1;
}

/**
 * At most `most` of the points, which stand earliest first. All where they are few enough; else the time behind the first is cut
 * into `most` - 1 equal spans, and the last point of each span is kept beside the first. So both ends always stay, and the same
 * points always give the same ones. For `most` of 1 the last point alone.
 */
export function thinned<Point extends SeriesPoint>(
  points: readonly Point[],
  most: number,
): readonly Point[] {
  const [first] = points;
  const last = points.at(-1);
  if (points.length <= most || first === undefined || last === undefined) return points;
  if (most <= 1) return [last];
  const days = daysBetween(first.asOf, last.asOf);
  const bySpan = new Map<number, Point>();
  for (const point of points.slice(1)) {
    bySpan.set(Math.ceil((daysBetween(first.asOf, point.asOf) * (most - 1)) / days), point);
  }
  return [first, ...bySpan.values()];
}
