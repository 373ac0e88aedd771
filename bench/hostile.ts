import type { Extractor } from "../src/extract/extractor.ts";
import { HOSTILE_SHAPES } from "../test/support/hostile-text.ts";
import { articleOf } from "./articles.ts";
import { race } from "./race.ts";
import { type Report, round } from "./report.ts";

const SIZE = 2 ** 16;
/** UTF-16 units in a kilobyte. */
const UNITS_PER_KB = 512;

/**
 * How much longer twice the text takes, for texts made to mislead: 2 is linear, 4 is quadratic. Taken from the least times,
 * because whatever disturbs a round only ever adds to it.
 */
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
    const perKilobyte = ((long?.min ?? 0) * UNITS_PER_KB) / (SIZE * 2);
    return {
      name: `${name} (${round(perKilobyte)} ms/KB)`,
      median: round((long?.min ?? 0) / (short?.min ?? 1)),
      ...{ min: null, max: null },
      unit: "t(2n)/t(n)",
      oursOverThis: null,
    };
  });
  return {
    title: "hostile",
    note: `n = ${SIZE} UTF-16 units; in brackets t(2n) for each kilobyte of them`,
    lines,
  };
}
