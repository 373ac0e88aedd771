import { expect, test } from "vitest";
import { toldWithoutDay } from "../../src/compare/told-without-day.ts";
import { rival, total } from "./rival.ts";

const dated = [rival("series", { ...total, value: 1_151_070 })];
const undated = (id: string, over: Parameters<typeof rival>[1]) =>
  rival(id, { ...total, asOf: null, articleId: "undated", ...over });

test("a running total of the same side and its part come beside the days that they meet", () => {
  const figures = [
    undated("copy", { value: 1_151_070 }),
    undated("part", { value: 970, partOfId: "copy", periodKind: "WINDOW" }),
    undated("other", { value: 1_100_000 }),
  ];
  expect(toldWithoutDay(figures, dated).map(({ id }) => id)).toEqual(["copy", "part"]);
});

test("nothing comes that meets no dated figure, and a round number meets none", () => {
  const round = [rival("series", { ...total, value: 1_000_000 })];
  expect(toldWithoutDay([undated("round", { value: 1_000_000 })], round)).toEqual([]);
  expect(toldWithoutDay([undated("part", { value: 970, partOfId: "copy" })], dated)).toEqual([]);
  expect(toldWithoutDay([undated("copy", { value: 1_151_070 })], [])).toEqual([]);
});
