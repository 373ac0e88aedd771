import { expect, test } from "vitest";
import type { Figure } from "../../src/model/figure.ts";
import { figureProposition, wordsProposition } from "../../src/model/proposition.ts";

const figure: Figure = {
  id: "f",
  verbatim: { start: 0, end: 9, text: "1,070 men" },
  ...{ value: 1_070, min: null, max: null, qualifier: "EXACT", unit: "COUNT", noun: "men" },
  ...{ metric: "PERSONNEL_KILLED", subjectId: "north", placeId: null, period: null },
  ...{ asOf: "2030-01-01", partOf: null, interest: null, flags: [], ruleId: "test" },
};

test("equal words of one language are one proposition, whoever says them", () => {
  const said = wordsProposition("en", "the bridge is open again");
  expect(said?.id).toMatch(/^[0-9a-f]{32}$/);
  expect(wordsProposition("en", "the bridge is open again")).toEqual(said);
  expect(wordsProposition("uk", "the bridge is open again")?.id).not.toBe(said?.id);
  expect(wordsProposition("en", "the bridge is shut again")?.id).not.toBe(said?.id);
});

test("a handful of words tells nothing apart", () => {
  expect(wordsProposition("en", "that")).toBeNull();
  expect(wordsProposition("en", "an end to fire")).toBeNull();
});

test("a number is one proposition however exactly, when and where it is meant", () => {
  const said = figureProposition(figure);
  expect(said).toMatchObject({ kind: "FIGURE", metric: "PERSONNEL_KILLED", value: 1_070 });
  const other: Figure = { ...figure, qualifier: "ABOUT", asOf: null, placeId: "bay", noun: null };
  expect(figureProposition(other)?.id).toBe(said?.id);
  expect(figureProposition({ ...figure, subjectId: "south" })?.id).not.toBe(said?.id);
  expect(figureProposition({ ...figure, value: 1_071 })?.id).not.toBe(said?.id);
});

test.each([
  ["no metric", { metric: null }],
  ["no number", { value: null, qualifier: "VAGUE" }],
  ["a small number", { value: 28 }],
  ["a round number of nobody", { value: 3_000, subjectId: null }],
] as const)("%s is no proposition by itself", (_reason, over) => {
  expect(figureProposition({ ...figure, ...over })).toBeNull();
});

test("a telling number of nobody and a range of somebody are propositions", () => {
  expect(figureProposition({ ...figure, subjectId: null })).not.toBeNull();
  expect(figureProposition({ ...figure, value: 3_000 })).not.toBeNull();
  const range: Figure = { ...figure, value: null, min: 300, max: 400, qualifier: "BETWEEN" };
  expect(figureProposition(range)).toMatchObject({ value: null, min: 300, max: 400 });
});
