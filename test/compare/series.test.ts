import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../../src/compare/days.ts";
import { pointADay, type SeriesPoint, thinned } from "../../src/compare/series.ts";

const point = (day: number, over: Partial<SeriesPoint> = {}): SeriesPoint => ({
  ...{ figureId: `figure ${day}`, asOf: addDays("2030-01-01", day), qualifier: "EXACT" },
  ...over,
});

it("one point stands for a day: an exact one, then the smallest id", () => {
  const about = point(1, { figureId: "a", qualifier: "ABOUT" });
  const twice = [point(1, { figureId: "c" }), about, point(1, { figureId: "b" }), point(0)];
  expect(pointADay(twice).map(({ figureId }) => figureId)).toEqual(["figure 0", "b"]);
  expect(pointADay([])).toEqual([]);
});

const days = (points: readonly SeriesPoint[]) => points.map(({ asOf }) => asOf.slice(-2));

it("few points stay, many are thinned to the last of equal spans of time", () => {
  const ten = Array.from({ length: 10 }, (_, day) => point(day));
  expect(thinned(ten, 10)).toBe(ten);
  expect(days(thinned(ten, 4))).toEqual(["01", "04", "07", "10"]);
  expect(days(thinned(ten, 2))).toEqual(["01", "10"]);
  expect(days(thinned(ten, 1))).toEqual(["10"]);
  expect(days(thinned([point(0), point(1), point(2), point(30)], 3))).toEqual(["01", "03", "31"]);
});

it("never gives more than asked, always both ends, and only points of the series in their order", () => {
  const series = fc
    .uniqueArray(fc.nat(2_000), { minLength: 1 })
    .map((all) => all.sort((a, b) => a - b).map((day) => point(day)));
  fc.assert(
    fc.property(series, fc.integer({ min: 2, max: 100 }), (points, most) => {
      const kept = thinned(points, most);
      expect(kept.length).toBeLessThanOrEqual(most);
      expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
      expect(points.filter((one) => kept.includes(one))).toEqual(kept);
    }),
  );
});
