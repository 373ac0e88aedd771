import type { Extraction } from "../src/model/extraction.ts";
import { METRICS } from "../src/model/metrics.ts";
import { extractionOf, type SaidLine } from "../test/support/extraction-builder.ts";

const CARRIERS = ["Sahl Agency", "Bridge Radio", "Ferry Post", "Canal Nine"];
const STATES = ["Norland", "Sudland", "Estland"];

/**
 * Invented articles of about twenty claims each, the same for the same count: two thousand speakers, few carriers that carry
 * much, every third claim with a figure.
 */
export function newswire(articles: number): readonly Extraction[] {
  return Array.from({ length: articles }, (_, article) =>
    extractionOf({
      url: `https://bridge.example/${article}`,
      outlet: pick(CARRIERS, article),
      publishedAt: `2030-01-${String((article % 28) + 1).padStart(2, "0")}`,
      lines: Array.from({ length: 20 }, (__, line) => lineOf(article, line)),
    }),
  );
}

function lineOf(article: number, line: number): SaidLine {
  const number = article * 20 + line;
  const count = `${1_000 + number} pieces`;
  const isCounted = number % 3 === 0;
  return {
    speaker: number % 5 === 4 ? null : `Speaker ${number % 2_000}`,
    content: `the bridge at mile ${number} is open${isCounted ? ` to ${count}` : ""}`,
    through: number % 5 === 4 ? [] : CARRIERS.slice(0, number % 3),
    mentions: [pick(STATES, number)],
    figures: isCounted
      ? [
          {
            words: count,
            value: 1_000 + number,
            metric: pick(METRICS, number).code,
            subject: pick(STATES, number),
          },
        ]
      : [],
  };
}

function pick<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new Error("Nothing to pick from.");
  return value;
}
