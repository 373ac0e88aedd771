import type { Metric } from "./metric.ts";
import metrics from "./metrics.json" with { type: "json" };

/**
 * The taxonomy of what is counted, ordered by code. A code names a thing together with what happened to it: equipment
 * without a suffix is equipment lost. The labels stand in JSON, where a text may be in its own script.
 */
export const METRICS: readonly Metric[] = metrics;
