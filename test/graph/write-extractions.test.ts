import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Graph } from "../../src/graph/connection.ts";
import { nameOfExtractions } from "../../src/graph/export/canonical-of.ts";
import { nameGraph } from "../../src/graph/export/export-graph.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { storedForms } from "../../src/ingest.ts";
import { METRICS } from "../../src/model/metrics.ts";
import { bridgeReport, ferryReport } from "../support/bridge-articles.ts";
import { extractionOf } from "../support/extraction-builder.ts";
import { describeGraph } from "./server.ts";
import { clearGraph, countOf, emptyGraph, rowsOfQuery, writing } from "./test-graph.ts";

describeGraph("writing extractions", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  beforeEach(() => clearGraph(graph));
  afterAll(() => graph[Symbol.asyncDispose]());

  const statuses = async (...extractions: Parameters<typeof extractionOf>[0][]) =>
    (await writeExtractions(graph, extractions.map(extractionOf), writing)).map(
      ({ status, reason }) => reason ?? status,
    );

  test("the graph is the one that the extractions alone describe", async () => {
    const outcomes = await writeExtractions(graph, [bridgeReport, ferryReport], writing);
    expect(outcomes.map(({ status }) => status)).toEqual(["WRITTEN", "WRITTEN"]);
    const expected = nameOfExtractions([ferryReport, bridgeReport], METRICS, storedForms);
    expect(await nameGraph(graph)).toEqual(expected);
  });

  test("the same articles again change nothing", async () => {
    await writeExtractions(graph, [bridgeReport, ferryReport], writing);
    const before = await nameGraph(graph);
    const outcomes = await writeExtractions(graph, [ferryReport, bridgeReport], writing);
    expect(outcomes.map(({ status }) => status)).toEqual(["UNCHANGED", "UNCHANGED"]);
    expect(await nameGraph(graph)).toEqual(before);
  });

  test("an article offered twice in one call is written once", async () => {
    const outcomes = await writeExtractions(graph, [bridgeReport, bridgeReport], writing);
    expect(outcomes).toHaveLength(2);
    expect(await countOf(graph, "MATCH (c:Claim) RETURN count(c)")).toBe(
      bridgeReport.claims.length,
    );
  });

  test("a newer extractor replaces the claims of its article and of no other", async () => {
    const lines = [
      {
        speaker: "Mara Held",
        content: "the bridge is open",
        figures: [{ words: "bridge", value: null }],
      },
    ];
    await writeExtractions(graph, [ferryReport], writing);
    expect(await statuses({ lines })).toEqual(["WRITTEN"]);
    expect(await statuses({ lines, extractorVersion: 2 })).toEqual(["REPLACED"]);
    expect(await statuses({ lines, extractorVersion: 1 })).toEqual(["OLDER_EXTRACTOR"]);
    expect(await countOf(graph, "MATCH (c:Claim) RETURN count(c)")).toBe(3);
    const newest = extractionOf({ lines, extractorVersion: 2 });
    expect(await nameGraph(graph)).toEqual(
      nameOfExtractions([ferryReport, newest], METRICS, storedForms),
    );
  });

  test("of two particulars for one text the fuller stay, whoever comes first", async () => {
    const lines = [{ speaker: "Mara Held", content: "the bridge is open" }];
    const dated = { lines, publishedAt: "2030-01-01" };
    expect(await statuses({ lines })).toEqual(["WRITTEN"]);
    expect(await statuses(dated)).toEqual(["REPLACED"]);
    expect(await statuses({ lines })).toEqual(["OTHER_PARTICULARS"]);
    const [claim] = await rowsOfQuery(graph, "MATCH (c:Claim) RETURN c.publishedAt AS at");
    expect(claim).toEqual({ at: "2030-01-01T00:00:00.000Z" });
  });

  test("a correction wins over fuller particulars", async () => {
    const lines = [{ speaker: "Mara Held", content: "the bridge is open" }];
    await statuses({ lines, publishedAt: "2030-01-01", outlet: "Wrong Post" });
    const corrected = extractionOf({ lines, publishedAt: "2030-01-01" });
    const outcomes = await writeExtractions(graph, [corrected], { ...writing, isCorrection: true });
    expect(outcomes.map(({ status }) => status)).toEqual(["REPLACED"]);
    expect(
      await countOf(graph, "MATCH (a:Article) WHERE a.outlet IS NOT NULL RETURN count(a)"),
    ).toBe(0);
  });

  test("a bad article is refused by reason and the good ones beside it are stored", async () => {
    const torn = {
      ...ferryReport,
      claims: ferryReport.claims.map((claim) => ({
        ...claim,
        sentence: { ...claim.sentence, text: "other" },
      })),
    };
    const unknownMetric = extractionOf({
      lines: [
        {
          speaker: "Ivo Brand",
          content: "9 kites fell",
          figures: [{ words: "9 kites", value: 9, metric: "KITES" }],
        },
      ],
    });
    const outcomes = await writeExtractions(graph, [torn, bridgeReport, unknownMetric], writing);
    expect(outcomes.map(({ status, reason }) => reason ?? status)).toEqual([
      "SPAN_MISMATCH",
      "WRITTEN",
      "WRITE_FAILED",
    ]);
    expect(outcomes[2]?.message).toContain("OF_METRIC");
    expect(await nameGraph(graph)).toEqual(nameOfExtractions([bridgeReport], METRICS, storedForms));
  });

  test("whole numbers are stored as INTEGER", async () => {
    await writeExtractions(graph, [bridgeReport, ferryReport], writing);
    const rows = await rowsOfQuery(
      graph,
      `MATCH (n) WHERE n:Claim OR n:Figure OR n:Ingestion
       UNWIND keys(n) AS key WITH DISTINCT key, valueType(n[key]) AS type
       WHERE type CONTAINS 'FLOAT' OR type CONTAINS 'INTEGER' RETURN key, type
       UNION MATCH ()-[r]->() UNWIND keys(r) AS key WITH DISTINCT key, valueType(r[key]) AS type
       WHERE type CONTAINS 'FLOAT' OR type CONTAINS 'INTEGER' RETURN key, type`,
    );
    const floats = rows.filter(({ type }) => String(type).includes("FLOAT")).map(({ key }) => key);
    expect(floats.toSorted()).toEqual(["confidence", "value"]);
    const values = await rowsOfQuery(
      graph,
      "MATCH (f:Figure) WHERE f.value IS NOT NULL RETURN f.value AS value, valueType(f.value) AS type ORDER BY value",
    );
    expect(values).toEqual([
      { value: 2.5, type: "FLOAT NOT NULL" },
      { value: 12, type: "INTEGER NOT NULL" },
      { value: 40, type: "INTEGER NOT NULL" },
    ]);
  });

  test("a database emptied behind the writer's back is filled whole again", async () => {
    await writeExtractions(graph, [bridgeReport], writing);
    await clearGraph(graph);
    const outcomes = await writeExtractions(graph, [bridgeReport], writing);
    expect(outcomes.map(({ status }) => status)).toEqual(["WRITTEN"]);
    expect(await nameGraph(graph)).toEqual(nameOfExtractions([bridgeReport], METRICS, storedForms));
  });
});
