import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Graph } from "../../src/graph/connection.ts";
import { canonicalOf } from "../../src/graph/export/canonical-of.ts";
import { canonicalLines, nameGraph, plainLines } from "../../src/graph/export/export-graph.ts";
import type { ExportLine } from "../../src/graph/export/export-line.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { storedForms } from "../../src/ingest.ts";
import { METRICS } from "../../src/model/metrics.ts";
import { bridgeReport, ferryReport } from "../support/bridge-articles.ts";
import { describeGraph } from "./server.ts";
import { clearGraph, emptyGraph, writing } from "./test-graph.ts";

describeGraph("exporting the graph", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  beforeEach(() => clearGraph(graph));
  afterAll(() => graph[Symbol.asyncDispose]());

  test("an empty graph has its header and its metrics", async () => {
    const lines = await allOf(canonicalLines(graph));
    expect(lines).toEqual(canonicalOf([], METRICS, storedForms));
    expect(JSON.parse(lines[0]?.text ?? "")).toMatchObject({
      format: "isnad-graph",
      version: 2,
      nodes: { Article: 0, Metric: METRICS.length },
    });
  });

  test("line by line, it is what the extractions alone give", async () => {
    await writeExtractions(graph, [bridgeReport, ferryReport], writing);
    const expected = canonicalOf([bridgeReport, ferryReport], METRICS, storedForms);
    expect(await allOf(canonicalLines(graph))).toEqual(expected);
    const parts = new Set(expected.map(({ part }) => part));
    // Together the two articles use every label and type; a judgement takes a person.
    expect(parts.size).toBe(1 + 7 + 14);
  });

  test("a clock of the ledger does not show, and an article does in its parts alone", async () => {
    await writeExtractions(graph, [bridgeReport], writing);
    const first = await nameGraph(graph);
    await clearGraph(graph);
    await writeExtractions(graph, [bridgeReport], { ...writing, clock: () => new Date(0) });
    expect(await nameGraph(graph)).toEqual(first);
    await writeExtractions(graph, [ferryReport], writing);
    const second = await nameGraph(graph);
    expect(second.sha256).not.toBe(first.sha256);
    expect(second.parts["Metric"]).toBe(first.parts["Metric"]);
    expect(second.parts["Claim"]).not.toBe(first.parts["Claim"]);
  });

  test("written to meanwhile, it says so at its end", async () => {
    await writeExtractions(graph, [bridgeReport], writing);
    const read = async () => {
      const lines: ExportLine[] = [];
      for await (const line of canonicalLines(graph)) {
        if (lines.length === 0) await writeExtractions(graph, [ferryReport], writing);
        lines.push(line);
      }
    };
    await expect(read()).rejects.toMatchObject({ code: "GRAPH_MOVED" });
  });

  test("the plain form has the ledger too", async () => {
    await writeExtractions(graph, [bridgeReport], writing);
    const lines = await allOf(plainLines(graph));
    const ledger = lines
      .filter(({ part }) => part === "Ingestion")
      .map(({ text }) => JSON.parse(text));
    expect(ledger).toMatchObject([
      {
        properties: {
          articleId: bridgeReport.article.id,
          extractor: 1,
          at: "2030-01-02T03:04:05.006Z",
        },
      },
    ]);
  });
});

async function allOf(lines: AsyncIterable<ExportLine>): Promise<readonly ExportLine[]> {
  const all: ExportLine[] = [];
  for await (const line of lines) all.push(line);
  return all;
}
