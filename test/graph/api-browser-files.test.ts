import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { savedQueries } from "../../src/api/browser-files.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { browserFolder } from "../api/api-kit.ts";
import { bridgeReport, ferryReport } from "../support/bridge-articles.ts";
import { describeGraph } from "./server.ts";
import { emptyGraph, writing } from "./test-graph.ts";

const saved = await savedQueries(browserFolder);
const guide = await readFile(join(browserFolder, "guide.html"), "utf8");
const inGuide = [...guide.matchAll(/<pre class="[^"]*runnable[^"]*">([^<]*)<\/pre>/g)].map(
  ([, text = ""]) => text.replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&"),
);

describeGraph("queries for Neo4j Browser", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
    await writeExtractions(graph, [bridgeReport, ferryReport], writing);
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  const rows = async (cypher: string): Promise<number> => {
    const { records } = await graph.read(
      "test: browser",
      (transaction) => transaction.run(cypher),
      { timeoutMs: 60_000 },
    );
    return records.length;
  };

  it.each(saved.map(({ title, cypher }) => [title, cypher]))(
    "run and show: %s",
    async (_title, cypher) => {
      // The tests' agency bears another name than the one that the query shows how to change.
      expect(await rows(cypher.replace("'TASS'", "'Sahl Agency'"))).toBeGreaterThan(0);
    },
  );

  it.each(inGuide.map((cypher, at) => [at, cypher] as const))(
    "run in slide %i of the guide",
    async (_at, cypher) => {
      expect(await rows(cypher)).toBeGreaterThan(0);
    },
  );
});
