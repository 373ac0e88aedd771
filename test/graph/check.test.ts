import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { checkGraph, pruneGraph } from "../../src/graph/check.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { nameGraph } from "../../src/graph/export/export-graph.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { bridgeReport, ferryReport } from "../support/bridge-articles.ts";
import { extractionOf } from "../support/extraction-builder.ts";
import { describeGraph } from "./server.ts";
import { clearGraph, countOf, emptyGraph, writing } from "./test-graph.ts";

describeGraph("checking the graph", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  beforeEach(async () => {
    await clearGraph(graph);
    const smile = extractionOf({
      lines: [{ speaker: "Mara \u{1f309} Held", content: "\u{1f309} open", mentions: ["Norland"] }],
    });
    await writeExtractions(graph, [bridgeReport, ferryReport, smile], writing);
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  test("nothing is broken in what was written, letters beyond the basic plane included", async () => {
    const broken = (await checkGraph(graph)).filter((invariant) => invariant.broken > 0);
    expect(broken).toEqual([]);
  });

  test.for([
    ["claim-in-one-article", "MATCH (:Claim)-[r:STATED_IN]->() WITH r LIMIT 1 DELETE r"],
    ["article-in-ledger", "MATCH (i:Ingestion) WITH i LIMIT 1 DETACH DELETE i"],
    ["claim-has-spans", "MATCH (c:Claim) WITH c LIMIT 1 REMOVE c.contentStarts"],
    ["speaker-as-repeated", "MATCH (c:Claim) WHERE c.speakerId = '' SET c.speakerId = 'other'"],
    ["hops-without-gaps", "MATCH ()-[r:RELAYED_BY {position: 2}]->() SET r.position = 3"],
    ["hop-as-repeated", "MATCH ()-[r:MENTIONS]->() WITH r LIMIT 1 SET r.publishedAt = '2001'"],
    ["figure-in-one-claim", "MATCH (:Claim)-[r:STATES]->() WITH r LIMIT 1 DELETE r"],
    ["links-inside-article", "MATCH (c:Claim)-[:DENIES]->() SET c.articleId = 'other'"],
    [
      "expression-as-repeated",
      "MATCH ()-[r:EXPRESSES]->() WITH r LIMIT 1 SET r.publishedAt = '2001'",
    ],
    ["name-on-one-entity", "MATCH ()-[r:HAS_NAME]->() WITH r LIMIT 1 DELETE r"],
    ["slice-equals-verbatim", "MATCH (f:Figure) WITH f LIMIT 1 SET f.start = f.start + 1"],
  ] as const)("%s is found when it is broken", async ([id, breaking]) => {
    await graph.write("test: break", (transaction) => transaction.run(breaking));
    const found = (await checkGraph(graph)).find((invariant) => invariant.id === id);
    expect(found?.broken).toBe(1);
    expect(found?.examples).toHaveLength(1);
  });

  test("entities that a replaced article left are pruned, and the canonical form does not change", async () => {
    const lines = [{ speaker: "Passing Stranger", content: "hello" }];
    await writeExtractions(graph, [extractionOf({ lines })], writing);
    const silent = extractionOf({ lines, extractorVersion: 2 });
    const [outcome] = await writeExtractions(
      graph,
      [{ ...silent, claims: [], entities: [] }],
      writing,
    );
    expect(outcome?.status).toBe("REPLACED");
    const before = await nameGraph(graph);
    expect(await pruneGraph(graph)).toBe(1);
    expect(await nameGraph(graph)).toEqual(before);
    expect(await countOf(graph, "MATCH (n:Name {text: 'Passing Stranger'}) RETURN count(n)")).toBe(
      0,
    );
    // The writer remembers what it has seen committed, and must not rely on it.
    await writeExtractions(graph, [extractionOf({ lines, extractorVersion: 3 })], writing);
    expect((await checkGraph(graph)).filter(({ broken }) => broken > 0)).toEqual([]);
  });
});
