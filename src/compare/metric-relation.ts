import { METRICS } from "../model/metrics.ts";

const BY_CODE = new Map(METRICS.map((metric) => [metric.code, metric]));

/** How what one figure counts lies to what another counts: NARROWER where all that `a` counts belongs to `b`. */
export type MetricRelation = "SAME" | "NARROWER" | "WIDER" | "OTHER";

export function metricRelation(a: string, b: string): MetricRelation {
  if (a === b) return "SAME";
  if (widerThan(a).has(b)) return "NARROWER";
  return widerThan(b).has(a) ? "WIDER" : "OTHER";
}

/** What it is called within a sentence; the code where the taxonomy does not hold it. */
export function spokenMetric(code: string): string {
  const label = BY_CODE.get(code)?.labels.en;
  return label === undefined ? code : label.charAt(0).toLowerCase() + label.slice(1);
}

/** All codes over it, any number of steps. */
function widerThan(code: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [code];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const wider of BY_CODE.get(next)?.broader ?? []) {
      if (found.has(wider)) continue;
      found.add(wider);
      open.push(wider);
    }
  }
  return found;
}
