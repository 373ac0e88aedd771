import { fork } from "node:child_process";
import { once } from "node:events";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Graph } from "../../src/graph/connection.ts";
import { nameOfExtractions } from "../../src/graph/export/canonical-of.ts";
import { nameGraph } from "../../src/graph/export/export-graph.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { storedForms } from "../../src/ingest.ts";
import { METRICS } from "../../src/model/metrics.ts";
import { randomExtractions } from "../support/random-extractions.ts";
import { describeGraph, testServer } from "./server.ts";
import { clearGraph, emptyGraph, writing } from "./test-graph.ts";

describeGraph("the same articles give the same graph", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  beforeEach(() => clearGraph(graph));
  afterAll(() => graph[Symbol.asyncDispose]());

  test("in any order, one by one or together, and once more", async () => {
    const shuffled = randomExtractions.chain((extractions) =>
      fc.tuple(
        fc.constant(extractions),
        fc.shuffledSubarray([...extractions], { minLength: extractions.length }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([extractions, otherOrder]) => {
        await clearGraph(graph);
        await writeExtractions(graph, extractions, writing);
        const { sha256 } = await nameGraph(graph);
        await clearGraph(graph);
        for (const extraction of otherOrder) await writeExtractions(graph, [extraction], writing);
        await writeExtractions(graph, extractions, writing);
        expect((await nameGraph(graph)).sha256).toBe(sha256);
        expect(nameOfExtractions(otherOrder, METRICS, storedForms).sha256).toBe(sha256);
      }),
      { numRuns: 8 },
    );
  });

  test("from two processes at once, each in its own order", async () => {
    const seed = 20_300_101;
    const codes = await Promise.all([startWriter(seed, "FORWARD"), startWriter(seed, "BACKWARD")]);
    expect(codes).toEqual([0, 0]);
    const extractions = fc.sample(randomExtractions, { seed, numRuns: 40 }).flat();
    expect(await nameGraph(graph)).toEqual(nameOfExtractions(extractions, METRICS, storedForms));
  });
});

async function startWriter(seed: number, order: "FORWARD" | "BACKWARD"): Promise<unknown> {
  const worker = new URL("workers/write-random.ts", import.meta.url);
  const child = fork(worker, [String(seed), order, JSON.stringify(testServer())], {
    execArgv: [],
  });
  const [code] = await once(child, "exit");
  return code;
}
