import type { GraphReader } from "../graph/read/graph-reader.ts";
import type { LineKey, PointRecord } from "../graph/read/side-reader.ts";
import { type Batch, batch } from "./batch.ts";

/** Points of one line that are read; behind them the answer is cut. Ten years, told once a day. */
const MOST_POINTS = 4_000;

/** What a side's line is, without the days asked for. */
export type FigureLine = Omit<LineKey, "key" | "low" | "high">;

/** Lines by their key: all sides of one answer in one statement. */
export function figureLines(graph: Pick<GraphReader, "rivals">): Batch<readonly PointRecord[]> {
  return batch((keys) => {
    const lines = keys.map((key): LineKey => ({ ...(JSON.parse(key) as LineKey), key }));
    return graph.rivals.points(lines, MOST_POINTS);
  });
}
