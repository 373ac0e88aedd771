import { expect, it } from "vitest";
import { figureVerdict } from "../../src/compare/figure-verdict.ts";
import { groupFigures } from "../../src/compare/group-figures.ts";
import type { RivalFigure } from "../../src/compare/rival-figure.ts";
import { rivalVerdicts } from "../../src/compare/rival-verdicts.ts";

const figure = (id: string, over: Partial<RivalFigure> = {}): RivalFigure => ({
  ...{ id, metric: "TANKS", subjectId: "norland", placeId: null, periodKind: "CUMULATIVE" },
  ...{ periodFrom: null, periodTo: null, unit: "COUNT", value: 40, min: null, max: null },
  ...{ qualifier: "EXACT", asOf: "2030-01-01", partOfId: null, speakerId: "mara", outlet: null },
  claimId: `claim of ${id}`,
  ...over,
});

it("compares two numbers of the same thing by ratio and gap", () => {
  const verdict = figureVerdict(figure("a"), figure("b", { value: 10 }));
  expect(verdict).toMatchObject({ kind: "COMPARABLE", ratio: 4, gap: 30 });
  expect(figureVerdict(figure("b", { value: 10 }), figure("a"))).toMatchObject({
    ratio: 4,
    gap: 30,
  });
});

it.each<[string, Partial<RivalFigure>, RegExp]>([
  ["another metric", { metric: "DRONES" }, /TANKS against DRONES/],
  ["another unit", { unit: "TONNE" }, /COUNT against TONNE/],
  ["another side", { subjectId: "sudland" }, /different sides/],
  ["an unnamed side", { subjectId: null, value: 30 }, /Only one text says whose/],
  ["a place that only one names", { placeId: "town", value: 30 }, /which place/],
  ["another kind of time", { periodKind: "WINDOW" }, /CUMULATIVE against WINDOW/],
  ["no number", { value: null, qualifier: "VAGUE" }, /no number/],
])("refuses to put %s beside it, and says why", (_case, over, reason) => {
  const verdict = figureVerdict(figure("a"), figure("b", over));
  expect(verdict).toMatchObject({ kind: "NOT_COMPARABLE", ratio: null, gap: null });
  expect(verdict.reasons.join(" ")).toMatch(reason);
});

it("refuses windows of other days, but lets cumulative figures end on different ones", () => {
  const window = {
    periodKind: "WINDOW",
    periodFrom: "2030-01-01",
    periodTo: "2030-01-02",
  } as const;
  const a = figure("a", window);
  expect(figureVerdict(a, figure("b", { ...window, periodTo: "2030-01-09" })).kind).toBe(
    "NOT_COMPARABLE",
  );
  const since = { periodFrom: "2029-05-01", periodTo: "2030-01-01" };
  const later = figure("b", { ...since, periodTo: "2030-02-01", value: 50, asOf: "2030-02-01" });
  const verdict = figureVerdict(figure("a", since), later);
  expect(verdict.kind).toBe("COMPARABLE");
  expect(verdict.reasons.join(" ")).toMatch(/different days: 2030-01-01 against 2030-02-01/);
});

it("knows equal numbers, bounds that hold the other, and parts", () => {
  expect(figureVerdict(figure("a"), figure("b")).kind).toBe("EQUAL");
  const atLeast = figure("b", { value: 30, qualifier: "AT_LEAST" });
  expect(figureVerdict(figure("a"), atLeast).kind).toBe("OVERLAPPING");
  const upTo = figure("b", { value: 30, qualifier: "UP_TO" });
  expect(figureVerdict(figure("a"), upTo)).toMatchObject({ kind: "COMPARABLE", gap: 10 });
  const between = figure("b", { value: null, min: 35, max: 45, qualifier: "BETWEEN" });
  expect(figureVerdict(figure("a"), between).kind).toBe("OVERLAPPING");
  expect(figureVerdict(figure("a"), figure("b", { partOfId: "a" })).kind).toBe("PART_WHOLE");
});

it("knows the same number though one text is silent on its time, and says so", () => {
  const verdict = figureVerdict(figure("a"), figure("b", { periodKind: null }));
  expect(verdict.kind).toBe("EQUAL");
  expect(verdict.reasons.join(" ")).toMatch(/Only one text says how the time is meant/);
});

it("refuses two places though the number is the same", () => {
  const verdict = figureVerdict(figure("a", { placeId: "town" }), figure("b", { placeId: "port" }));
  expect(verdict).toMatchObject({
    kind: "NOT_COMPARABLE",
    reasons: ["They speak of different places."],
  });
});

it("gives no ratio to nothing", () => {
  expect(figureVerdict(figure("a"), figure("b", { value: 0 }))).toMatchObject({
    ratio: null,
    gap: 40,
  });
});

it("groups by comparable key, the asked metric first, and sides by their earliest figure", () => {
  const figures = [
    figure("a", { asOf: "2030-01-03" }),
    figure("b", { speakerId: "ivo", asOf: "2030-01-02" }),
    figure("c", { asOf: null }),
    figure("d", { metric: "DRONES" }),
    figure("e", { metric: "DRONES", speakerId: null, outlet: "Post" }),
    figure("f", { metric: "DRONES", speakerId: "ivo" }),
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

it("judges sides of a group, parts, and the first group against the others, each pair once and no more than asked", () => {
  const figures = [
    figure("a"),
    figure("b", { speakerId: "ivo", value: 30 }),
    figure("c", { partOfId: "a", value: 5, periodKind: "WINDOW" }),
  ];
  const verdicts = rivalVerdicts(groupFigures(figures, "TANKS"), 10);
  expect(
    verdicts.map(({ kind, a, b }) => `${kind} ${[a.id, b.id].sort().join("")}`).sort(),
  ).toEqual(["COMPARABLE ab", "NOT_COMPARABLE bc", "PART_WHOLE ac"]);
  expect(rivalVerdicts(groupFigures(figures, "TANKS"), 1)).toHaveLength(1);
  expect(rivalVerdicts([], 5)).toEqual([]);
});
