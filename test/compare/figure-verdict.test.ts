import { expect, it } from "vitest";
import { figureVerdict } from "../../src/compare/figure-verdict.ts";
import type { RivalFigure } from "../../src/compare/rival-figure.ts";
import { army, ivo, rival, shelling, total, verdicts, window } from "./rival.ts";

verdicts([
  [
    "two voices, one thing, two numbers",
    {},
    { ...ivo, value: 10 },
    "COMPARABLE",
    ["They count the same thing in the same unit."],
  ],
  [
    "running totals a few days apart",
    {},
    { ...ivo, value: 10, asOf: "2030-01-09" },
    "COMPARABLE",
    [/same thing/, "They speak for different days: 2030-01-01 against 2030-01-09."],
  ],
  [
    "running totals of different seasons",
    {},
    { ...ivo, value: 10, asOf: "2030-04-01" },
    "NOT_COMPARABLE",
    ["Their running totals stand 90 days apart: 2030-01-01 against 2030-04-01."],
  ],
  [
    "the dead against the dead and wounded",
    total,
    { ...total, ...ivo, metric: "PERSONNEL_KILLED", value: 300_000, speakerCountry: null },
    "NOT_COMPARABLE",
    [/^One counts only a part of what the other counts: .*killed or wounded against .*killed\.$/],
  ],
  [
    "more dead than dead and wounded",
    { ...total, value: 100 },
    { ...total, ...ivo, metric: "PERSONNEL_KILLED", value: 300 },
    "NOT_COMPARABLE",
    [/^One counts only a part/, "Yet the narrower count is the larger one: nobody can hold both."],
  ],
  [
    "one number under two names",
    total,
    { ...total, ...army, metric: "PERSONNEL_KILLED" },
    "NOT_COMPARABLE",
    [/^One counts only a part/, /^Both give 1,234,560 .* the words have likely changed/],
  ],
  [
    "another thing",
    {},
    { metric: "DRONES" },
    "NOT_COMPARABLE",
    ["They count different things: tanks lost against drones lost."],
  ],
  [
    "a thing that the taxonomy does not hold",
    {},
    { metric: "KITES" },
    "NOT_COMPARABLE",
    [/tanks lost against KITES/],
  ],
  ["another unit", {}, { unit: "TONNE" }, "NOT_COMPARABLE", [/COUNT against TONNE/]],
  [
    "another side's losses",
    {},
    { subjectId: "sudland" },
    "NOT_COMPARABLE",
    ["They count the losses of different sides."],
  ],
  [
    "losses of somebody unnamed",
    {},
    { ...ivo, subjectId: null, value: 30 },
    "NOT_COMPARABLE",
    ["Only one text says whose losses they are."],
  ],
  [
    "another place",
    { placeId: "town" },
    { placeId: "port" },
    "NOT_COMPARABLE",
    ["They speak of different places."],
  ],
  [
    "a place that only one names",
    {},
    { ...ivo, placeId: "town", value: 30 },
    "NOT_COMPARABLE",
    [/which place/],
  ],
  [
    "a day's window against a running total",
    { ...total, periodFrom: "2029-01-01" },
    { ...window, ...ivo, value: 970 },
    "NOT_COMPARABLE",
    [
      "They cover different kinds of time: a running total from 2029-01-01 to 2030-03-09 against the window from 2030-03-08 to 2030-03-09.",
    ],
  ],
  [
    "windows of two days",
    { ...window, value: 970 },
    { ...window, periodFrom: "2030-03-09", periodTo: "2030-03-10", asOf: "2030-03-10", value: 970 },
    "NOT_COMPARABLE",
    [/^They cover different times: the window from 2030-03-08 .* against .* to 2030-03-10\.$/],
  ],
  [
    "windows of two days, told by the day of the report alone",
    { ...window, periodFrom: null, periodTo: null, value: 970 },
    { ...window, periodFrom: null, periodTo: null, value: 970, asOf: "2030-03-20" },
    "NOT_COMPARABLE",
    [/a window that ends on 2030-03-09 against a window that ends on 2030-03-20/],
  ],
  [
    "totals that begin on two days",
    { periodFrom: "2029-01-01" },
    { ...ivo, periodFrom: "2029-06-01" },
    "NOT_COMPARABLE",
    [/cover different times: a running total from 2029-01-01/],
  ],
  [
    "events of two days",
    shelling,
    { ...shelling, ...ivo, periodFrom: "2030-01-02", periodTo: "2030-01-02" },
    "NOT_COMPARABLE",
    [/one event on 2030-01-01 against one event on 2030-01-02/],
  ],
  [
    "no number",
    {},
    { ...ivo, value: null, qualifier: "VAGUE" },
    "NOT_COMPARABLE",
    ["At least one of them gives no number."],
  ],
  [
    "a bound that holds the other",
    {},
    { ...ivo, value: 30, qualifier: "AT_LEAST" },
    "OVERLAPPING",
    [/range or bound/, /EXACT against AT_LEAST/],
  ],
  [
    "a bound below the other",
    {},
    { ...ivo, value: 30, qualifier: "UP_TO" },
    "COMPARABLE",
    [/same thing/, /UP_TO/],
  ],
  [
    "a range that holds the other",
    {},
    { ...ivo, value: null, min: 35, max: 45, qualifier: "BETWEEN" },
    "OVERLAPPING",
    [/range or bound/, /BETWEEN/],
  ],
]);

it("tells how far two numbers part, between the ends that face each other", () => {
  const distance = (a: Partial<RivalFigure>, b: Partial<RivalFigure>) => {
    const { ratio, gap } = figureVerdict(rival("a", a), rival("b", { ...ivo, ...b }));
    return [ratio, gap];
  };
  expect(distance({}, { value: 10 })).toEqual([4, 30]);
  expect(distance({ value: 10 }, {})).toEqual([4, 30]);
  expect(distance({}, { value: 30, qualifier: "UP_TO" })).toEqual([40 / 30, 10]);
  expect(distance({}, {})).toEqual([1, 0]);
  expect(distance({}, { value: 0 })).toEqual([null, 40]);
  expect(distance({}, { metric: "DRONES" })).toEqual([null, null]);
});
