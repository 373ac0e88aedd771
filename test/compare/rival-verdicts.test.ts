import { expect, it } from "vitest";
import { groupFigures } from "../../src/compare/group-figures.ts";
import type { RivalFigure } from "../../src/compare/rival-figure.ts";
import { rivalVerdicts } from "../../src/compare/rival-verdicts.ts";
import { rival } from "./rival.ts";

it("groups by comparable key, the asked metric first, and sides by their earliest figure", () => {
  const figures = [
    rival("a", { asOf: "2030-01-03" }),
    rival("b", { speakerId: "ivo", asOf: "2030-01-02" }),
    rival("c", { asOf: null }),
    rival("d", { metric: "DRONES" }),
    rival("e", { metric: "DRONES", speakerId: null, outlet: "Post" }),
    rival("f", { metric: "DRONES", speakerId: "ivo" }),
  ];
  const groups = groupFigures(figures, "TANKS");
  expect(groups.map(({ key, sides }) => [key.metric, sides.length])).toEqual([
    ["TANKS", 2],
    ["DRONES", 3],
  ]);
  expect(groups[0]?.sides.map(({ speakerId }) => speakerId)).toEqual(["ivo", "mara"]);
  expect(groups[0]?.sides[1]?.figures.map(({ id }) => id)).toEqual(["a", "c"]);
  expect(groupFigures(figures.toReversed(), "TANKS")).toEqual(groups);
});

const pairsOf = (figures: readonly RivalFigure[], limit: number, asOf: string | null = null) =>
  rivalVerdicts(groupFigures(figures, "TANKS"), limit, asOf).map(
    ({ kind, a, b }) => `${kind} ${[a.id, b.id].sort().join("")}`,
  );

it("judges parts, sides of a group, and the first group against the others, each pair once and no more than asked", () => {
  const figures = [
    rival("a"),
    rival("b", { speakerId: "ivo", value: 30 }),
    rival("c", { partOfId: "a", value: 5, periodKind: "WINDOW" }),
  ];
  expect(pairsOf(figures, 10).sort()).toEqual([
    "COMPARABLE ab",
    "NOT_COMPARABLE bc",
    "PART_WHOLE ac",
  ]);
  expect(pairsOf(figures, 1)).toEqual(["PART_WHOLE ac"]);
  expect(rivalVerdicts([], 5)).toEqual([]);
});

it("compares what each side said nearest to the day, the figure told twice, the total before, and what went down", () => {
  const figures = [
    rival("a", { asOf: "2030-01-01", value: 50 }),
    rival("b", { asOf: "2030-01-02", value: 40 }),
    rival("c", { asOf: "2030-01-05", value: 60 }),
    rival("d", { asOf: "2030-01-05", value: 60, articleId: "again" }),
    rival("e", { asOf: "2030-01-09", value: 70 }),
    rival("f", { speakerId: "ivo", asOf: "2030-01-06", value: 20 }),
    rival("g", { speakerId: "ivo", asOf: "2029-12-01", value: 10 }),
  ];
  expect(pairsOf(figures, 20, "2030-01-05")).toEqual([
    "COPY cd",
    "COMPARABLE cf",
    "REVISION fg",
    "REVISION bc",
    "REVISION ab",
  ]);
});

it("a number that comes back every day is as many figures as days", () => {
  const days = Array.from({ length: 19 }, (_, day) => {
    const asOf = `2030-01-${String(day + 1).padStart(2, "0")}`;
    return rival(`day ${day}`, { value: 970, periodKind: "WINDOW", asOf });
  });
  const groups = groupFigures(days, "TANKS");
  expect(groups[0]?.sides[0]?.figures).toHaveLength(19);
  expect(rivalVerdicts(groups, 100)).toEqual([]);
});
