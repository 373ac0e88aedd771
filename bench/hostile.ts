import type { Extractor } from "../src/extract/extractor.ts";
import type { Article } from "../src/model/article.ts";
import { HOSTILE_SHAPES } from "../test/support/hostile-text.ts";
import { articleOf } from "./articles.ts";
import { race } from "./race.ts";
import { type Report, round } from "./report.ts";

const SIZE = 2 ** 16;
/** Short work is done several times over, so that the clock can tell it apart. */
const LEAST_MS = 20;

/**
 * How much longer twice the text takes, for texts made to mislead: 2 is linear, 4 is quadratic. Taken from the least times,
 * because whatever disturbs a round only ever adds to it.
 */
export function benchHostile(extract: Extractor, rounds: number): Report {
  const lines = HOSTILE_SHAPES.map(({ name, make }) => {
    const once = articleOf(make(SIZE).toWellFormed());
    const twice = articleOf(make(SIZE * 2).toWellFormed());
    const times = repetitionsFor(extract, once);
    const [short, long] = race(
      [
        { name: "once", run: () => repeat(extract, once, times) },
        { name: "twice", run: () => repeat(extract, twice, times) },
      ],
      rounds,
    );
    return {
      name: `${name} (${round((short?.min ?? 0) / times)} ms)`,
      median: round((long?.min ?? 0) / (short?.min ?? 1)),
      ...{ min: null, max: null },
      unit: "t(2n)/t(n)",
      oursOverThis: null,
    };
  });
  return { title: "hostile", note: `n = ${SIZE} characters; in brackets t(n)`, lines };
}

function repetitionsFor(extract: Extractor, article: Article): number {
  extract(article);
  const before = performance.now();
  extract(article);
  return Math.max(1, Math.ceil(LEAST_MS / (performance.now() - before)));
}

function repeat(extract: Extractor, article: Article, times: number): void {
  for (let turn = 0; turn < times; turn++) extract(article);
}
