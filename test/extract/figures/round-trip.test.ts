import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber } from "../../../src/extract/figures/read-number.ts";
import { figuresOf, lexicon } from "./figure-kit.ts";
import { NOTATIONS, writeNumber } from "./number-writer.ts";

const numbers = fc.oneof(
  fc.integer({ min: 3, max: 999 }),
  fc.integer({ min: 1000, max: 999_999 }),
  fc.integer({ min: 1_000_000, max: 999_999_999_999 }),
);

describe("a number that is written is read back", () => {
  test.each(NOTATIONS)("%s", (notation) => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(readNumber(writeNumber(value, notation), lexicon)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(NOTATIONS)("%s, all below ten thousand that are not one or two", (notation) => {
    const wrong: string[] = [];
    for (let value = 3; value < 10_000; value++) {
      const written = writeNumber(value, notation);
      if (readNumber(written, lexicon) !== value) wrong.push(written);
    }
    expect(wrong).toEqual([]);
  });

  test("decimals", () => {
    const decimals = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(decimals, fc.constantFrom(".", "\u066b", ","), ([whole, cents], mark) => {
        const fraction = String(cents).padStart(2, "0");
        expect(readNumber(`${whole}${mark}${fraction}`, lexicon)).toBe(
          Number(`${whole}.${fraction}`),
        );
      }),
    );
  });
});

test.each(["", "لا رقم", "3 و4", "24.02.2022", "1,15", "12 شخصا", "..", "1,151,07"])(
  "not one number: %s",
  (text) => {
    expect(readNumber(text, lexicon)).toBe(text === "1,15" ? 1.15 : null);
  },
);

test("a number in a sentence is the same number, with its noun", () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom(...NOTATIONS), (value, notation) => {
      const [figure, ...more] = figuresOf(`خسر الجيش ${writeNumber(value, notation)} جندي`);
      expect(figure?.value).toBe(value);
      expect(more).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("any text gives figures with true spans, and the same ones twice", () => {
  const pieces = fc.constantFrom(
    ..."و|ألف|مليون|مئة|ثلاثة|بين|من|إلى|منذ|خلال|الماضية|ساعة|دبابة|قتل|أكثر من|3|1,5|-|(|)|.|،|%|$|نصف|عشرات|اثنين|واحد|الـ|فبراير|2022|منهم".split(
      "|",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }).filter((text) => text.isWellFormed()),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(" ")),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const figures = figuresOf(text);
      for (const { passage, noun, period, first, last } of figures) {
        for (const part of [passage, noun, period?.verbatim]) {
          if (part != null) expect(part.text).toBe(text.slice(part.start, part.end));
        }
        expect(first).toBeLessThan(last);
      }
      const starts = figures.map(({ first }) => first);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(figuresOf(text)).toEqual(figures);
    }),
    { numRuns: 1000 },
  );
});
