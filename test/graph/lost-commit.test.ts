import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Graph, openGraph } from "../../src/graph/connection.ts";
import { nameOfExtractions } from "../../src/graph/export/canonical-of.ts";
import { nameGraph } from "../../src/graph/export/export-graph.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { storedForms } from "../../src/ingest.ts";
import { METRICS } from "../../src/model/metrics.ts";
import { bridgeReport, ferryReport } from "../support/bridge-articles.ts";
import { CommitProxy } from "../support/tcp-proxy.ts";
import { describeGraph, testServer } from "./server.ts";
import { clearGraph, emptyGraph, writing } from "./test-graph.ts";

describeGraph("a COMMIT whose reply is lost", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  beforeEach(() => clearGraph(graph));
  afterAll(() => graph[Symbol.asyncDispose]());

  test.for([1, 3])(
    "%i times in a row stores everything once and tells the caller so",
    async (times) => {
      const { hostname, port } = new URL(testServer().uri.replace(/^[a-z+]+:/, "http:"));
      await using proxy = new CommitProxy(hostname, Number(port));
      const uri = `bolt://127.0.0.1:${await proxy.listen()}`;
      await using shaky = openGraph({ ...testServer(), uri });
      await shaky.verify();
      const retried: unknown[] = [];
      const settings = { ...writing, onRetry: (error: unknown) => retried.push(error) };
      for (const extraction of [bridgeReport, ferryReport]) {
        proxy.loseReplies(times);
        const [outcome] = await writeExtractions(shaky, [extraction], settings);
        // The first run had stored it; the run that answered found it in the ledger.
        expect(outcome?.status).toBe("UNCHANGED");
      }
      expect(proxy.lost).toBe(2 * times);
      expect(retried).toHaveLength(2 * times);
      const expected = nameOfExtractions([bridgeReport, ferryReport], METRICS, storedForms);
      expect(await nameGraph(graph)).toEqual(expected);
    },
  );
});
