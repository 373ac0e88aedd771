import { afterAll, beforeAll, expect, test } from "vitest";
import { createReading } from "../../src/cli/create-reading.ts";
import { checkGraph } from "../../src/graph/check.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { createGraphReader } from "../../src/graph/read/create-graph-reader.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { createArticle } from "../../src/model/article.ts";
import { isnad } from "../cli/cli-kit.ts";
import { describeGraph, testServer } from "./server.ts";
import { emptyGraph, writing } from "./test-graph.ts";

describeGraph("when a speaker spoke", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  test("is stored with its words and its day, and shown", async () => {
    const text = "قالت وزارة الدفاع الأوكرانية يوم الجمعة إن الجسر مغلق أمام الشاحنات.";
    const article = createArticle({
      ...{ url: null, outlet: null, title: null, language: "ar", text },
      publishedAt: "2025-11-09",
    });
    await writeExtractions(graph, [createReading().extract(article)], writing);
    const claims = (await createGraphReader(graph).claimsOfArticles([article.id], 5)).get(
      article.id,
    );
    const [claim] = claims ?? [];
    expect(claim).toMatchObject({ saidFrom: "2025-11-07", saidTo: "2025-11-07" });
    const { start, end } = claim?.saidSpan ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe("يوم الجمعة");
    expect((await checkGraph(graph)).filter(({ broken }) => broken > 0)).toEqual([]);

    const { uri, username, password, database } = testServer();
    const env = {
      ...{ NEO4J_URI: uri, NEO4J_USERNAME: username },
      ...{ NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    };
    const { stdout } = await isnad(["show", String(claim?.id)], { env });
    expect(stdout).toMatch(/said .*2025-11-07/);
  });
});
