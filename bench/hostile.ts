import type { Extractor } from "../src/extract/extractor.ts";
import { HOSTILE_SHAPES } from "../test/support/hostile-text.ts";
import { articleOf } from "./articles.ts";
import { race } from "./race.ts";
import { type Report, round } from "./report.ts";

const SIZE = 2 ** 16;

/** How much longer twice the text takes, for texts made to mislead: 2 is linear, 4 is quadratic. */
export function benchHostile(extract: Extractor, rounds: number): Report {
  const lines = HOSTILE_SHAPES.map(({ name, make }) => {
    const once = articleOf(make(SIZE).toWellFormed());
    const twice = articleOf(make(SIZE * 2).toWellFormed());
    const [short, long] = race(
      [
        { name: "once", run: () => extract(once) },
        { name: "twice", run: () => extract(twice) },
      ],
      rounds,
    );
    const least = (long?.min ?? 0) / (short?.max ?? 1);
    const most = (long?.max ?? 0) / (short?.min ?? 1);
    const median = (long?.median ?? 0) / (short?.median ?? 1);
    return {
      name: `${name} (${round(short?.median ?? 0)} ms)`,
      ...{ median: round(median), min: round(least), max: round(most) },
      unit: "t(2n)/t(n)",
      oursOverThis: null,
    };
  });
  return { title: "hostile", note: `n = ${SIZE} characters; in brackets t(n)`, lines };
}
