import fc from "fast-check";
import { expect, it } from "vitest";
import { figureVerdict } from "../../src/compare/figure-verdict.ts";
import { groupFigures } from "../../src/compare/group-figures.ts";
import type { RivalFigure } from "../../src/compare/rival-figure.ts";
import { rivalVerdicts } from "../../src/compare/rival-verdicts.ts";
import { totalsAmong } from "../../src/compare/totals.ts";

const orNull = <T>(...values: readonly T[]) => fc.constantFrom<(T | null)[]>(null, ...values);
const dates = orNull("2030-01-01", "2030-01-02", "2030-03-01");
const numbers = fc.oneof(
  fc.constantFrom(0, 970, 1000, 1_150_100, 1_151_070, 1_151_000),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
);

/** Few values for each part, so that pairs agree in much and differ in little. */
const figures: fc.Arbitrary<RivalFigure> = fc.record({
  id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
  metric: fc.constantFrom("PERSONNEL_KILLED", "PERSONNEL_KILLED_OR_WOUNDED", "TANKS", "KITES"),
  subjectId: orNull("norland", "sudland"),
  placeId: orNull("town"),
  periodKind: orNull("CUMULATIVE", "WINDOW", "POINT"),
  ...{ periodFrom: dates, periodTo: dates, asOf: dates },
  unit: fc.constantFrom("COUNT", "TONNE"),
  value: fc.option(numbers),
  min: fc.option(numbers),
  max: fc.option(numbers),
  qualifier: fc.constantFrom(
    ...([
      "EXACT",
      "ABOUT",
      "MORE_THAN",
      "AT_LEAST",
      "LESS_THAN",
      "UP_TO",
      "BETWEEN",
      "VAGUE",
    ] as const),
  ),
  partOfId: orNull("a", "b"),
  speakerId: orNull("mara", "ivo"),
  speakerCountry: orNull("XN"),
  outlet: orNull("Post"),
  claimId: fc.constantFrom("1", "2"),
  articleId: fc.constantFrom("1", "2"),
});

it("every pair has a verdict with reasons, and numbers only where they mean something", () => {
  fc.assert(
    fc.property(figures, figures, fc.array(figures), (a, b, others) => {
      const verdict = figureVerdict(a, b, totalsAmong(others));
      expect(verdict.reasons.length).toBeGreaterThan(0);
      expect(verdict.reasons.length).toBeLessThanOrEqual(8);
      expect(verdict.reasons.join()).not.toMatch(/undefined|null|NaN|Infinity/);
      if (verdict.ratio !== null) expect(verdict.ratio).toBeGreaterThanOrEqual(1);
      if (verdict.gap !== null) expect(verdict.gap).toBeGreaterThanOrEqual(0);
      if (verdict.kind === "NOT_COMPARABLE")
        expect([verdict.ratio, verdict.gap]).toEqual([null, null]);
      if (verdict.kind === "COMPARABLE") expect(verdict.gap).toBeGreaterThan(0);
    }),
  );
});

it("the verdict is the same whichever figure comes first, and every time", () => {
  fc.assert(
    fc.property(figures, figures, fc.array(figures), (a, b, others) => {
      fc.pre(a.id !== b.id);
      const totals = totalsAmong(others);
      const verdict = figureVerdict(a, b, totals);
      expect(figureVerdict(b, a, totals)).toEqual(verdict);
      expect(figureVerdict({ ...a }, { ...b }, totalsAmong([...others]))).toEqual(verdict);
    }),
  );
});

it("a lower total of the same voice is never anything but a revision", () => {
  const total = { periodKind: "CUMULATIVE", qualifier: "EXACT", speakerId: "mara" } as const;
  const plain = { ...total, partOfId: null, periodFrom: null, placeId: null, subjectId: "norland" };
  fc.assert(
    fc.property(figures, fc.nat(1e6), fc.nat(1e6), (base, low, more) => {
      const same = { ...base, ...plain, metric: "TANKS", unit: "COUNT" } as const;
      const earlier = {
        ...same,
        id: "a",
        value: low + more + 1,
        asOf: "2030-01-01",
        articleId: "1",
      };
      const later = { ...same, id: "b", value: low, asOf: "2031-01-01", articleId: "2" };
      expect(figureVerdict(earlier, later).kind).toBe("REVISION");
    }),
  );
});

it("pairs of many figures do not depend on the order in which these come", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(figures, { selector: ({ id }) => id }),
      orNull("2030-01-02"),
      (all, asOf) => {
        const verdicts = (some: readonly RivalFigure[]) =>
          rivalVerdicts(groupFigures(some, "TANKS"), 100, asOf);
        expect(verdicts(all.toReversed())).toEqual(verdicts(all));
      },
    ),
  );
});
