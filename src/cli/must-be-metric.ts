import type { Metric } from "../model/metric.ts";
import { METRICS } from "../model/metrics.ts";
import { UsageError } from "./errors.ts";

const MOST_SUGGESTED = 3;

/** The metric of this code, in capitals or not, with spaces or hyphens for underscores. Throws UsageError with the codes nearest to it. */
export function mustBeMetric(given: string): Metric {
  const code = given
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, "_");
  const metric = METRICS.find((known) => known.code === code);
  if (metric !== undefined) return metric;
  const near = nearCodes(code, MOST_SUGGESTED);
  const hint = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
  throw new UsageError(`There is no metric "${given}".${hint}`);
}

/** Codes that share words with it, the closest spelling first; else those within a few letters. */
export function nearCodes(code: string, most: number): readonly string[] {
  const words = new Set(code.split("_"));
  return METRICS.map((metric) => ({
    code: metric.code,
    shared: metric.code.split("_").filter((word) => words.has(word)).length,
    distance: editDistance(code, metric.code),
  }))
    .filter(({ shared, distance }) => shared > 0 || distance <= Math.min(code.length, LONGEST) / 2)
    .sort((a, b) => b.shared - a.shared || a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, most)
    .map((near) => near.code);
}

const LONGEST = 64;

/** Letters to change, add or leave out to come from one to the other; of long words, of their first 64 letters. */
function editDistance(from: string, to: string): number {
  const [a, b] = [from.slice(0, LONGEST), to.slice(0, LONGEST)];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (const [column, other] of [...b].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
