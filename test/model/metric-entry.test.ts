import { expect, test, vi } from "vitest";

const KITES = {
  code: "KITES",
  labels: { ar: "k-ar", en: "Kites lost", ru: "k-ru", uk: "k-uk" },
  broader: ["EQUIPMENT"],
};

vi.mock("../../src/model/metrics.json", async (original) => {
  const { default: metrics } = await original<{ default: readonly object[] }>();
  return { default: [...metrics, KITES] };
});

test("a metric is one entry of the taxonomy: storing, comparing and asking need no code", async () => {
  const { METRICS } = await import("../../src/model/metrics.ts");
  const { metricsCypher } = await import("../../src/graph/migrate/metrics-cypher.ts");
  const { metricRelation, spokenMetric } = await import("../../src/compare/metric-relation.ts");
  const { mustBeMetric } = await import("../../src/cli/must-be-metric.ts");
  expect(metricsCypher(METRICS)).toContain("code: 'KITES'");
  expect(metricRelation("KITES", "EQUIPMENT")).toBe("NARROWER");
  expect(metricRelation("EQUIPMENT", "KITES")).toBe("WIDER");
  expect(spokenMetric("KITES")).toBe("kites lost");
  expect(mustBeMetric("kites").labels.en).toBe("Kites lost");
});
