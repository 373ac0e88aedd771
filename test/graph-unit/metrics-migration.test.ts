import { expect, test } from "vitest";
import { metricsCypher } from "../../src/graph/migrate/metrics-cypher.ts";
import { METRICS } from "../../src/model/metrics.ts";

test("the metrics' migration says what the taxonomy says", async () => {
  await expect(metricsCypher(METRICS)).toMatchFileSnapshot("../../migrations/R004__metrics.cypher");
});

test("labels travel as ASCII and cannot end the string that holds them", () => {
  const labels = { ar: "\u062f\u0628", en: "it's \\ 'DETACH", ru: "\u0434", uk: "\u0457" };
  const cypher = metricsCypher([{ code: "SHIPS", labels, broader: [] }]);
  expect(cypher).toContain("labelAr: '\\u062F\\u0628'");
  expect(cypher).toContain("labelEn: 'it\\u0027s \\u005C \\u0027DETACH'");
  expect(cypher).toMatch(/^[\x20-\x7e\n]*$/);
});
