import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkGraph } from "../../src/graph/check.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { nameOfExtractions } from "../../src/graph/export/canonical-of.ts";
import { nameGraph } from "../../src/graph/export/export-graph.ts";
import { storedForms } from "../../src/ingest.ts";
import { METRICS } from "../../src/model/metrics.ts";
import { randomExtractions } from "../support/random-extractions.ts";
import { describeGraph, testServer } from "./server.ts";
import { clearGraph, countOf, emptyGraph } from "./test-graph.ts";

const SEED = 20_300_102;
const ARTICLES = "MATCH (article:Article) RETURN count(article)";

describeGraph("a writer that is killed", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  test("leaves whole articles, and the next run ends in the graph of an undisturbed one", async () => {
    await clearGraph(graph);
    for (const goal of [3, 40, 90]) {
      const writer = startWriter();
      const ended = once(writer, "exit");
      while ((await countOf(graph, ARTICLES)) < goal && writer.exitCode === null) await pause(5);
      writer.kill("SIGKILL");
      await ended;
      const broken = (await checkGraph(graph)).filter((invariant) => invariant.broken > 0);
      expect(broken).toEqual([]);
    }
    const [code] = await once(startWriter(), "exit");
    expect(code).toBe(0);
    const extractions = fc.sample(randomExtractions, { seed: SEED, numRuns: 40 }).flat();
    expect(await nameGraph(graph)).toEqual(nameOfExtractions(extractions, METRICS, storedForms));
  });
});

function startWriter() {
  const worker = new URL("workers/write-random.ts", import.meta.url);
  return fork(worker, [String(SEED), "FORWARD", JSON.stringify(testServer())], { execArgv: [] });
}
