import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Graph, openGraph } from "../../src/graph/connection.ts";
import { describeGraph, testServer } from "./server.ts";
import { countOf } from "./test-graph.ts";

describeGraph("the connection", () => {
  let graph: Graph;
  beforeAll(() => {
    graph = openGraph(testServer());
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  test("work that throws is rolled back and its error comes out unchanged", async () => {
    const failure = new Error("changed my mind");
    const work = graph.write("test", async (transaction) => {
      await transaction.run("CREATE (:Unwanted)");
      throw failure;
    });
    await expect(work).rejects.toBe(failure);
    expect(await countOf(graph, "MATCH (node:Unwanted) RETURN count(node)")).toBe(0);
  });

  test("a statement that the server refuses is named", async () => {
    const work = graph.read("broken text", (transaction) => transaction.run("RETURN"));
    await expect(work).rejects.toMatchObject({
      code: "GRAPH_STATEMENT_FAILED",
      message: expect.stringContaining("broken text"),
    });
  });

  test("a statement that takes too long ends by itself", async () => {
    const slow = "UNWIND range(1, 100000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n)";
    const work = graph.read("slow", (transaction) => transaction.run(slow), { timeoutMs: 200 });
    await expect(work).rejects.toMatchObject({ code: "GRAPH_TIMEOUT" });
  });

  test("reads cannot write", async () => {
    const work = graph.read("sly", (transaction) => transaction.run("CREATE (:Unwanted)"));
    await expect(work).rejects.toMatchObject({ code: "GRAPH_STATEMENT_FAILED" });
  });

  test("a wrong password is refused at once", async () => {
    await using stranger = openGraph({ ...testServer(), password: "not-the-password" });
    await expect(stranger.verify()).rejects.toMatchObject({ code: "GRAPH_ACCESS_DENIED" });
  });

  test("a server that is not there is unavailable", async () => {
    const free = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => free.once("listening", resolve));
    const address = free.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await new Promise((resolve) => free.close(resolve));
    await using nowhere = openGraph({ ...testServer(), uri: `bolt://127.0.0.1:${port}` });
    await expect(nowhere.verify()).rejects.toMatchObject({ code: "GRAPH_UNAVAILABLE" });
  });
});
