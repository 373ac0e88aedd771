import type { Metric } from "../model/metric.ts";
import type { Row } from "./columns.ts";
import type { NODES } from "./shape.ts";

export interface MetricRows {
  readonly metrics: readonly Row<(typeof NODES)["Metric"]>[];
  readonly broader: readonly { readonly from: string; readonly to: string }[];
}

/** The taxonomy as rows of the graph, sorted by code. */
export function metricRows(metrics: readonly Metric[]): MetricRows {
  const sorted = [...metrics].sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    metrics: sorted.map(({ code, labels }) => ({
      code,
      labelAr: labels.ar,
      labelEn: labels.en,
      labelRu: labels.ru,
      labelUk: labels.uk,
    })),
    broader: sorted.flatMap(({ code, broader }) =>
      [...broader].sort().map((to) => ({ from: code, to })),
    ),
  };
}
