import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createReading } from "../../src/cli/create-reading.ts";
import { importSeries } from "../../src/cli/graph/import-series.ts";
import { suggestDate } from "../../src/compare/suggest-date.ts";
import { checkGraph } from "../../src/graph/check.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { nameGraph } from "../../src/graph/export/export-graph.ts";
import { createGraphReader } from "../../src/graph/read/create-graph-reader.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { createArticle } from "../../src/model/article.ts";
import { economistEstimates } from "../../src/series/adapters/economist-estimates.ts";
import { generalStaff } from "../../src/series/adapters/general-staff/adapter.ts";
import type { SeriesAdapter } from "../../src/series/series-adapter.ts";
import { describeGraph } from "./server.ts";
import { clearGraph, countOf, emptyGraph, writing } from "./test-graph.ts";

/** The public series lie beside the project where they are at hand; they are their publishers' and not kept here. */
const folder = new URL("../../../shared/figures/", import.meta.url);
const GENERAL_STAFF = [
  "general-staff-personnel.json",
  "general-staff-equipment.json",
  "general-staff-equipment_correction.json",
];
const isHere = existsSync(new URL("economist-raw-estimates.csv", folder));
const NOT_HERE = "The public series are not at hand in ../shared/figures.";

describeGraph("the public series, whole", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  afterAll(async () => {
    await clearGraph(graph);
    await graph[Symbol.asyncDispose]();
  });

  async function importWhole(adapter: SeriesAdapter, names: readonly string[]) {
    const files = await Promise.all(
      names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), "utf8") })),
    );
    const { records, refused } = adapter.read(files);
    expect(refused).toEqual([]);
    const silent = { isTerminal: false, step: () => {}, count: () => {}, clear: () => {} };
    return await importSeries(
      adapter,
      records,
      { graph, progress: silent },
      {
        signal: new AbortController().signal,
        onRefused: ({ url }, message) => expect.fail(`${url}: ${message}`),
      },
    );
  }

  async function importAll() {
    const started = performance.now();
    const staff = await importWhole(generalStaff, GENERAL_STAFF);
    const economist = await importWhole(economistEstimates, ["economist-raw-estimates.csv"]);
    const seconds = (performance.now() - started) / 1000;
    return { staff, economist, seconds };
  }

  test("stored twice they are one graph, and every figure has its place", async ({ skip }) => {
    skip(!isHere, NOT_HERE);
    const first = await importAll();
    expect(first.staff.accepted).toBe(first.staff.offered);
    expect(first.staff.figures).toBeGreaterThan(22_000);
    expect(first.economist.accepted).toBe(first.economist.offered);
    const figures = first.staff.figures + first.economist.figures;
    const { sha256 } = await nameGraph(graph);

    const second = await importAll();
    expect(second.staff).toMatchObject({ accepted: 0, unchanged: first.staff.offered });
    expect(second.economist).toMatchObject({ accepted: 0, unchanged: first.economist.offered });
    expect((await nameGraph(graph)).sha256).toBe(sha256);
    process.stderr.write(
      `${figures} figures in ${first.seconds.toFixed(1)} s (${Math.round(figures / first.seconds)} a second), again in ${second.seconds.toFixed(1)} s\n`,
    );
    expect((await checkGraph(graph)).filter(({ broken }) => broken > 0)).toEqual([]);
  });

  test("a total is one figure of one day, a loss of 970 as many as there were such days", async ({
    skip,
  }) => {
    skip(!isHere, NOT_HERE);
    const total =
      "MATCH (f:Figure {metric: 'PERSONNEL_KILLED_OR_WOUNDED', value: 1151070}) RETURN count(f)";
    expect(await countOf(graph, total)).toBe(1);
    const daily =
      "MATCH (f:Figure {metric: 'PERSONNEL_KILLED_OR_WOUNDED', value: 970, periodKind: 'WINDOW'}) RETURN count(DISTINCT f.asOf)";
    expect(await countOf(graph, daily)).toBe(19);
  });

  test("the undated reference article is suggested to be of 2025-11-09", async ({ skip }) => {
    const path = new URL("../../../shared/articles/seed-1.ar.txt", import.meta.url);
    skip(!isHere || !existsSync(path), NOT_HERE);
    const text = await readFile(path, "utf8");
    const article = createArticle({
      ...{ url: null, outlet: null, title: null, publishedAt: null },
      ...{ language: "ar", text },
    });
    const extraction = createReading().extract(article);
    expect((await writeExtractions(graph, [extraction], writing))[0]?.status).toBe("WRITTEN");
    const matches = await createGraphReader(graph).seriesDaysOfArticles([article.id]);
    const suggestion = suggestDate(matches.get(article.id) ?? []);
    expect(suggestion).toMatchObject({ date: "2025-11-09", candidates: ["2025-11-09"] });
    expect(suggestion?.figureIds.length).toBeGreaterThan(5);
    expect(suggestion?.reason).toContain("and on no other day");
  });
});
