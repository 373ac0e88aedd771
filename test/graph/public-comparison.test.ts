import { afterAll, beforeAll, expect, it } from "vitest";
import { compareRivals, type RivalReading } from "../../src/api/compare-rivals.ts";
import { findSilence } from "../../src/api/find-silence.ts";
import { createLoaders } from "../../src/api/loaders.ts";
import type { FigureComparison } from "../../src/api/parents/figure-comparison.ts";
import { pointsOfLine } from "../../src/api/points-of-line.ts";
import { rivalOf } from "../../src/api/rival-of.ts";
import { figureVerdict } from "../../src/compare/figure-verdict.ts";
import type { RivalFigure } from "../../src/compare/rival-figure.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { createGraphReader } from "../../src/graph/read/create-graph-reader.ts";
import { worldEntities } from "../../src/languages/world/world-entities.ts";
import { economistEstimates } from "../../src/series/adapters/economist-estimates.ts";
import { generalStaff } from "../../src/series/adapters/general-staff/adapter.ts";
import { searchKey } from "../../src/text/search-key.ts";
import { hasPublicData, NO_PUBLIC_DATA, storeArticle, storeSeries } from "./public-data.ts";
import { describeGraph } from "./server.ts";
import { emptyGraph } from "./test-graph.ts";

const DAY = "2025-11-09";
const LOSSES = "PERSONNEL_KILLED_OR_WOUNDED";
const TOTAL = 1_151_070;
const staff = worldEntities.find(({ entity }) => entity.key === "org/ua-general-staff")?.entity.id;

describeGraph("the public series beside the reference articles", () => {
  let graph: Graph;
  let reading: RivalReading;
  beforeAll(async () => {
    graph = await emptyGraph();
    const reader = createGraphReader(graph);
    reading = { graph: reader, loaders: createLoaders(reader), parts: { searchKey } };
    if (!hasPublicData) return;
    await storeSeries(graph, generalStaff, [
      ...["general-staff-personnel.json", "general-staff-equipment.json"],
      "general-staff-equipment_correction.json",
    ]);
    await storeSeries(graph, economistEstimates, ["economist-raw-estimates.csv"]);
    // As a reader loads them: their files tell no date.
    await storeArticle(graph, "seed-1.ar.txt");
    await storeArticle(graph, "seed-2.ar.txt");
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  const asked = { metric: LOSSES, subject: "Russia", place: null, periodKind: null };
  const compared = () => compareRivals({ ...asked, asOf: DAY, withinDays: 31 }, reading);
  const verdictsOf = (comparison: FigureComparison, kind: string) =>
    comparison.allVerdicts.filter((verdict) => verdict.kind === kind);

  it("takes the article's total and the series' for one figure that came by two ways", async ({
    skip,
  }) => {
    skip(!hasPublicData, NO_PUBLIC_DATA);
    const comparison = await compared();
    const copies = verdictsOf(comparison, "COPY").filter(
      ({ a, b }) => a.value === TOTAL && b.value === TOTAL,
    );
    expect(copies.length).toBeGreaterThan(0);
    const articles = new Set(copies.flatMap(({ a, b }) => [a.place.articleId, b.place.articleId]));
    expect(articles.size).toBeGreaterThan(1);
    const ways = await reading.graph.hopsOfClaims(
      copies.flatMap(({ a, b }) => [a.claimId, b.claimId]),
    );
    const named = [...ways.values()].map((hops) => hops.map(({ name }) => name).join());
    expect(new Set(named).size).toBeGreaterThan(1);
  });

  it("shows of what 970 is a part, and that the sum holds", async ({ skip }) => {
    skip(!hasPublicData, NO_PUBLIC_DATA);
    const parts = verdictsOf(await compared(), "PART_WHOLE").filter(
      ({ a, b }) => [a.value, b.value].includes(970) && [a.value, b.value].includes(TOTAL),
    );
    const reasons = parts.map((verdict) => verdict.reasons);
    expect(reasons).toContainEqual([
      "The text gives one of them as a part of the other.",
      "1,151,070 - 970 = 1,150,100.",
    ]);
    expect(reasons).toContainEqual([
      "What the same side counts within the window is a part of its total.",
      "1,151,070 - 970 = 1,150,100.",
      "That is the total of the same speaker for 2025-11-08.",
    ]);
  });

  it("sets estimates of the dead apart, and those of the dead and wounded beside it", async ({
    skip,
  }) => {
    skip(!hasPublicData, NO_PUBLIC_DATA);
    const comparison = await compared();
    const dead = verdictsOf(comparison, "NOT_COMPARABLE").filter(
      ({ a, b }) => a.metricCode === "PERSONNEL_KILLED" || b.metricCode === "PERSONNEL_KILLED",
    );
    expect(dead.length).toBeGreaterThan(0);
    for (const { reasons } of dead) {
      expect(reasons[0]).toMatch(/^One counts only a part of what the other counts/);
    }
    const rivals = verdictsOf(comparison, "COMPARABLE").filter(({ a, b }) => {
      return [a.value, b.value].includes(TOTAL) && [a.value, b.value].includes(1_132_726);
    });
    expect(rivals.length).toBeGreaterThan(0);
    expect(rivals[0]?.ratio).toBeCloseTo(TOTAL / 1_132_726);
    expect(comparison.allGroups[0]?.allSides.map(({ interest }) => interest)).toContain(
      "THIRD_PARTY",
    );
  });

  it("takes each total that went down for a revision, and a daily 970 for as many figures as days", async ({
    skip,
  }) => {
    skip(!hasPublicData, NO_PUBLIC_DATA);
    const metrics = (await reading.graph.metrics()).map(({ code }) => code);
    const { sides } = await reading.graph.rivals.sides({ metrics, subjectIds: null, most: 50 });
    const kinds = new Map<string, number>();
    const windows: RivalFigure[] = [];
    for (const side of sides.filter(({ speakerId }) => speakerId === staff)) {
      const rows = await reading.graph.rivals.figures({
        ...{ sides: [side], placeIds: null, periodKind: null, low: "0", high: "~", limit: 5_000 },
      });
      const figures = rows
        .map(({ figure, claim }) => rivalOf(figure, claim, "UA"))
        .sort((a, b) => (String(a.asOf) < String(b.asOf) ? -1 : 1));
      windows.push(...figures.filter(({ periodKind }) => periodKind === "WINDOW"));
      const totals = figures.filter(({ periodKind }) => periodKind === "CUMULATIVE");
      for (const [at, later] of totals.entries()) {
        const earlier = totals[at - 1];
        if (earlier === undefined || (later.value ?? 0) >= (earlier.value ?? 0)) continue;
        const { kind } = figureVerdict(earlier, later);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    }
    expect([...kinds.keys()]).toEqual(["REVISION"]);
    expect(kinds.get("REVISION")).toBeGreaterThanOrEqual(13);
    const daily = windows.filter(
      ({ metric, value, articleId }) => metric === LOSSES && value === 970 && articleId !== "",
    );
    expect(new Set(daily.map(({ asOf }) => asOf)).size).toBe(19);
    const among = daily.flatMap((a, at) => daily.slice(at + 1).map((b) => figureVerdict(a, b)));
    expect(
      among.filter(({ a, b, kind }) => a.asOf !== b.asOf && kind !== "NOT_COMPARABLE"),
    ).toEqual([]);
  });

  it("draws four years of totals in few points, and names who said nothing of one day", async ({
    skip,
  }) => {
    skip(!hasPublicData, NO_PUBLIC_DATA);
    const started = performance.now();
    const comparison = await compareRivals({ ...asked, asOf: null, withinDays: 31 }, reading);
    const comparedMs = performance.now() - started;
    const side = comparison.allGroups
      .filter(({ periodKind, metricCode }) => periodKind === "CUMULATIVE" && metricCode === LOSSES)
      .flatMap(({ allSides }) => allSides)
      .find(({ speakerId }) => speakerId === staff);
    expect(side).toBeDefined();
    if (side === undefined) return;
    const drawing = performance.now();
    const points = await pointsOfLine(
      createLoaders(reading.graph),
      side.line,
      { from: null, to: null },
      100,
    );
    const drawnMs = performance.now() - drawing;
    process.stderr.write(
      `compared in ${Math.round(comparedMs)} ms, a line of four years in ${Math.round(drawnMs)} ms\n`,
    );
    expect(points).toHaveLength(100);
    expect(points[0]?.asOf).toBe("2022-02-25");
    expect(points.every(({ value }, at) => (value ?? 0) >= (points[at - 1]?.value ?? 0))).toBe(
      true,
    );
    const silence = await findSilence(
      { metric: LOSSES, from: "2025-11-02", to: "2025-11-08", subject: "Russia" },
      reading,
    );
    expect(silence.parties.map(({ country, isSilent }) => [country, isSilent])).toEqual([
      ["UA", false],
      ["RU", true],
    ]);
    expect(silence.allSpeakers.length).toBeGreaterThan(0);
  });
});
