import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Graph } from "../../src/graph/connection.ts";
import { ingestArticles } from "../../src/ingest.ts";
import type { Article } from "../../src/model/article.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { bridgeReport, ferryReport } from "../support/bridge-articles.ts";
import { extractionOf } from "../support/extraction-builder.ts";
import { describeGraph } from "./server.ts";
import { clearGraph, countOf, emptyGraph } from "./test-graph.ts";

const torn: Extraction = {
  ...extractionOf({ lines: [{ speaker: "Mara Held", content: "nothing" }] }),
  entities: [],
};
const all = new Map([bridgeReport, ferryReport, torn].map((each) => [each.article.id, each]));

/** An extractor that knows three articles by heart. */
function extract({ id }: Article): Extraction {
  const known = all.get(id);
  if (known === undefined) throw new Error(`No extraction of ${id}.`);
  return known;
}

const clock = () => new Date("2030-01-02T03:04:05Z");

describeGraph("ingesting", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  beforeEach(() => clearGraph(graph));
  afterAll(() => graph[Symbol.asyncDispose]());

  test("what is offered is accepted, a duplicate or refused, and each is told by name", async () => {
    const offered = [bridgeReport, torn, ferryReport, bridgeReport].map(({ article }) => article);
    const told: string[] = [];
    const counts = await ingestArticles({
      articles: offered,
      extract,
      graph,
      clock,
      onProgress: ({ article, outcome }) =>
        told.push(`${article.url} ${outcome.reason ?? outcome.status}`),
    });
    expect(counts).toEqual({
      offered: 4,
      accepted: 2,
      duplicate: 1,
      refused: 1,
      claims: bridgeReport.claims.length + ferryReport.claims.length,
    });
    expect(told).toEqual([
      "https://bridge.example/1 WRITTEN",
      "null ENTITY_MISSING",
      "https://bridge.example/2 WRITTEN",
      "https://bridge.example/1 UNCHANGED",
    ]);
  });

  test("the source is read no faster than the graph takes, and none of it is lost when it fails", async () => {
    async function* failing(): AsyncGenerator<Article> {
      for (let round = 0; round < 250; round++) yield bridgeReport.article;
      throw new Error("the disk is gone");
    }
    const run = ingestArticles({ articles: failing(), extract, graph, clock });
    await expect(run).rejects.toThrow("the disk is gone");
    expect(await countOf(graph, "MATCH (article:Article) RETURN count(article)")).toBe(1);
  });

  test("stopped, it stores what it has read and no more", async () => {
    const stop = new AbortController();
    function* articles(): Generator<Article> {
      yield bridgeReport.article;
      stop.abort();
      yield ferryReport.article;
    }
    const counts = await ingestArticles({
      articles: articles(),
      extract,
      graph,
      clock,
      signal: stop.signal,
    });
    expect(counts).toMatchObject({ offered: 1, accepted: 1 });
  });
});
