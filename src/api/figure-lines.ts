import { pointADay, thinned } from "../compare/series.ts";
import type { GraphReader } from "../graph/read/graph-reader.ts";
import { ANY_DAY, type LineKey, type PointRecord } from "../graph/read/side-reader.ts";
import { type Batch, batch } from "./batch.ts";

/** Points of one line that are read; behind them the answer is cut. Ten years, told once a day. */
const MOST_POINTS = 4_000;
/** Before every known day: the unknown one is no point of a line. */
const FIRST_DAY = "0";

/** What a side's line is, without the days asked for. */
export type FigureLine = Omit<LineKey, "key" | "low" | "high">;

/** Lines by their key: all sides of one answer in one statement. */
export function figureLines(graph: Pick<GraphReader, "rivals">): Batch<readonly PointRecord[]> {
  return batch((keys) => {
    const lines = keys.map((key): LineKey => ({ ...(JSON.parse(key) as LineKey), key }));
    return graph.rivals.points(lines, MOST_POINTS);
  });
}

/** At most `first` points of the line within these days, null for no bound: one a day, and thinned where there are more. */
export async function pointsOfLine(
  lines: Batch<readonly PointRecord[]>,
  line: FigureLine,
  days: { readonly from: string | null; readonly to: string | null },
  first: number,
): Promise<readonly PointRecord[]> {
  const { metric, subjectId, speakerId, placeId, periodKind, unit } = line;
  const outlet = speakerId === null ? line.outlet : null;
  const bounds = { low: days.from ?? FIRST_DAY, high: days.to ?? ANY_DAY.high };
  const key = { metric, subjectId, speakerId, placeId, periodKind, unit, outlet, ...bounds };
  return thinned(pointADay((await lines.load(JSON.stringify(key))) ?? []), first);
}
