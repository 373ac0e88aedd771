import { expect, test } from "vitest";
import { type SeriesMatch, suggestDate } from "../../src/compare/suggest-date.ts";

function match(value: number, ...days: readonly string[]): SeriesMatch {
  return { figureId: `f${value}`, metric: "TANKS", value, days };
}

test("a total that its series gives on one day alone suggests that day", () => {
  expect(suggestDate([match(11_335, "2025-11-09")])).toEqual({
    date: "2025-11-09",
    candidates: ["2025-11-09"],
    reason: "The speaker's own series gives 11,335 (Tanks lost) on 2025-11-09 and on no other day.",
    figureIds: ["f11335"],
  });
});

test("figures that allow the day strengthen it, small ones too; the sharpest stands first", () => {
  const suggestion = suggestDate([
    match(428, "2025-11-08", "2025-11-09"),
    match(1239, "2025-11-08", "2025-11-09"),
    match(11_335, "2025-11-09"),
  ]);
  expect(suggestion).toMatchObject({
    date: "2025-11-09",
    reason: expect.stringMatching(/no other day; 2 more figures agree with that day\.$/),
    figureIds: ["f11335", "f1239", "f428"],
  });
});

test("figures of several days may leave one day together", () => {
  expect(
    suggestDate([match(1239, "2025-11-07", "2025-11-08"), match(1538, "2025-11-08", "2025-11-09")]),
  ).toMatchObject({
    date: "2025-11-08",
    reason: expect.stringMatching(/^No figure alone, but 2 together are those of 2025-11-08/),
  });
});

test("several days remain: none is taken, all are named", () => {
  expect(suggestDate([match(1239, "2025-11-07", "2025-11-08")])).toMatchObject({
    date: null,
    candidates: ["2025-11-07", "2025-11-08"],
    reason: "The figures fit 2 days of the speaker's own series: 2025-11-07, 2025-11-08.",
  });
});

test("figures of different days contradict each other: none is taken, both are named", () => {
  expect(suggestDate([match(11_335, "2025-11-09"), match(1537, "2025-11-01")])).toMatchObject({
    date: null,
    candidates: ["2025-11-01", "2025-11-09"],
    reason:
      "The figures are of different days in the speaker's own series: 11,335 (Tanks lost) of 2025-11-09; 1,537 (Tanks lost) of 2025-11-01.",
  });
});

test.for([
  ["nothing met", []],
  ["a small number", [match(428, "2025-11-09")]],
  ["a rounded one", [match(1_150_000, "2025-11-08")]],
] as const)("%s suggests nothing", ([, matches]) => {
  expect(suggestDate(matches)).toBeNull();
});

test("a small number of another day does not stand against a telling one", () => {
  expect(suggestDate([match(28, "2024-01-01"), match(11_335, "2025-11-09")])).toMatchObject({
    date: "2025-11-09",
    figureIds: ["f11335"],
  });
});

test("the order of the figures does not show", () => {
  const matches = [match(1239, "2025-11-08", "2025-11-09"), match(11_335, "2025-11-09")];
  expect(suggestDate(matches.toReversed())).toEqual(suggestDate(matches));
});
