import { afterAll, beforeAll, expect, it } from "vitest";
import type { Api } from "../../src/api/create-api.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { createGraphReader } from "../../src/graph/read/create-graph-reader.ts";
import { planReads } from "../../src/graph/read/plan-reads.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { ask, openApi, parts } from "../api/api-kit.ts";
import { bridgeReport, ferryReport } from "../support/bridge-articles.ts";
import { describeGraph } from "./server.ts";
import { emptyGraph, writing } from "./test-graph.ts";

const WHO = `query ($about: String!, $filter: ClaimFilter) {
  whoClaimed(about: $about, filter: $filter) {
    asked { words number entities { name } }
    complete
    edges { node {
      speaker { name } outlet claimCount firstPublishedAt
      stances { stance count }
      chains { hops { role entity { name } } claimCount }
      firstAppearance { text }
      claims { text evidence { verbatim prefix suffix } }
    } }
  }
}`;

describeGraph("questions to the API", () => {
  let graph: Graph;
  let api: Api;
  const sent: string[] = [];
  beforeAll(async () => {
    graph = await emptyGraph();
    await planReads(graph, new AbortController().signal);
    await writeExtractions(graph, [bridgeReport, ferryReport], writing);
    const read: Graph["read"] = (name, work, settings) => {
      sent.push(name);
      return graph.read(name, work, settings);
    };
    api = await openApi(createGraphReader({ read }), {
      parts: {
        ...parts,
        browser: {
          pageUrl: "http://127.0.0.1:7474/browser/",
          boltUrl: "neo4j://127.0.0.1:7687",
          database: "neo4j",
        },
      },
    });
  });
  afterAll(async () => {
    await api.close();
    await graph[Symbol.asyncDispose]();
  });

  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the test is about
  const answerTo = async (query: string, variables: object = {}): Promise<any> => {
    const answer = await ask(api, query, { ...variables });
    expect(answer.body.errors).toBeUndefined();
    return answer.body.data;
  };

  it("tells who claimed something by a word, the first to say it first", async () => {
    const { whoClaimed } = await answerTo(WHO, { about: "bridge" });
    expect(whoClaimed.asked).toMatchObject({ words: ["bridge"], number: null });
    expect(whoClaimed.complete).toBe(true);
    expect(whoClaimed.edges.map(({ node }: never) => node["speaker"]?.["name"]).sort()).toEqual([
      "Lena Ost",
      "Mara Held",
    ]);
    const mara = whoClaimed.edges.find(
      ({ node }: never) => node["speaker"]?.["name"] === "Mara Held",
    ).node;
    expect(mara).toMatchObject({
      claimCount: 1,
      stances: [{ stance: "ASSERTS", count: 1 }],
      firstPublishedAt: "2030-01-01T00:00:00.000Z",
      chains: [
        {
          claimCount: 1,
          hops: [
            { role: "AGENCY", entity: { name: "Sahl Agency" } },
            { role: "OUTLET", entity: { name: "Bridge Radio" } },
          ],
        },
      ],
    });
    expect(mara.claims[0].evidence.verbatim).toBe(bridgeReport.claims[0]?.sentence.text);
    expect(mara.claims[0].evidence.prefix).toBe("");
    expect(mara.claims[0].evidence.suffix).toHaveLength(32);
  });

  it.each(["40", "\u0664\u0660", "40.0"])(
    "tells who gave a figure in any notation: %s",
    async (about) => {
      const { whoClaimed } = await answerTo(WHO, { about });
      expect(whoClaimed.asked.number).toBe(40);
      expect(whoClaimed.edges[0].node.speaker.name).toBe("Mara Held");
    },
  );

  it("tells who spoke of an entity by its name in another script", async () => {
    const { whoClaimed } = await answerTo(WHO, { about: "Norlandiya" });
    expect(whoClaimed.asked.entities).toEqual([{ name: "Norland" }]);
    expect(whoClaimed.edges[0].node.speaker.name).toBe("Mara Held");
  });

  it("names the outlet where it speaks for itself", async () => {
    const { whoClaimed } = await answerTo(WHO, { about: "rain", filter: { voice: "AUTHOR" } });
    expect(whoClaimed.edges[0].node).toMatchObject({ speaker: null, outlet: "Bridge Daily" });
  });

  it("filters claims by a carrier's name, and pages through them", async () => {
    const query = `query ($after: String) { claims(filter: { relayedBy: "SAHL agency" }, first: 2, after: $after) {
      edges { cursor node { id speaker { name } relayers { name } } } pageInfo { hasNextPage endCursor } } }`;
    const first = (await answerTo(query)).claims;
    expect(first.edges).toHaveLength(2);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = (await answerTo(query, { after: first.pageInfo.endCursor })).claims;
    expect(second.edges).toHaveLength(1);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const ids = [...first.edges, ...second.edges].map(
      ({ node }: { node: { id: string } }) => node.id,
    );
    expect(new Set(ids).size).toBe(3);
  });

  it("leads from a claim to everything that hangs on it, in a fixed number of statements", async () => {
    const fields = `text speaker { name entity { names { text script } } } chain { position entity { name } evidence { verbatim } }
      figures { verbatim value metric { label(language: ar) } subject { name } place { name } partOf { verbatim } }
      mentions { entity { name } evidence { verbatim } } quotes { id } quotedBy { text } denies { id } deniedBy { text speaker { name } }
      article { title outlet } derivation { ruleId note } cue { verbatim } browserUrl`;
    const query = `query ($n: Int!) { claims(first: $n) { edges { node { ${fields} } } } }`;
    sent.length = 0;
    await answerTo(query, { n: 1 });
    const forOne = new Set(sent);
    sent.length = 0;
    const { claims } = await answerTo(query, { n: 10 });
    expect(new Set(sent).size).toBeGreaterThanOrEqual(forOne.size);
    // Links lead to claims, and these to their speakers: two levels, so a text may be sent twice and no more.
    for (const name of new Set(sent))
      expect(sent.filter((one) => one === name).length).toBeLessThanOrEqual(2);
    const mara = claims.edges.find(({ node }: never) =>
      String(node["text"]).includes("40 tanks"),
    ).node;
    expect(mara.figures).toMatchObject([
      {
        verbatim: "40 tanks",
        subject: { name: "Norland" },
        place: { name: "Old Town" },
        partOf: null,
      },
      { verbatim: "12 of them", partOf: { verbatim: "40 tanks" } },
    ]);
    expect(mara.figures[0].metric.label).toMatch(/\p{Script=Arabic}/u);
    expect(mara.deniedBy).toEqual([{ text: "no tank crossed", speaker: { name: "Ivo Brand" } }]);
    expect(mara.cue).toEqual([{ verbatim: "said" }]);
    const link = new URL(mara.browserUrl);
    expect(link.searchParams.get("cmd")).toBe("edit");
    const { records } = await graph.read("test: link", (transaction) =>
      transaction.run(link.searchParams.get("arg") ?? ""),
    );
    expect(records.length).toBeGreaterThan(5);
  });

  it("puts rival figures side by side, and says of a part what it is a part of", async () => {
    const query = `{ competingFigures(metric: "TANKS", subject: "Norlandiya") {
      metric { code } subjects { name } complete
      groups { key metric { code } subject { name } place { name } periodKind unit sides { speaker { name } figureCount figures { value claim { id } } chains { hops { entity { name } } } } }
      verdicts { kind reasons a { value } b { value } }
    } }`;
    const { competingFigures } = await answerTo(query);
    expect(competingFigures).toMatchObject({
      metric: { code: "TANKS" },
      subjects: [{ name: "Norland" }],
      complete: true,
    });
    expect(competingFigures.groups).toHaveLength(2);
    expect(competingFigures.verdicts).toContainEqual({
      kind: "PART_WHOLE",
      reasons: ["The text gives one of them as a part of the other.", "40 - 12 = 28."],
      a: { value: 12 },
      b: { value: 40 },
    });
  });

  it("searches entities in any spelling, lists metrics and articles, and counts", async () => {
    const data = await answerTo(`{
      entities(search: "SAHL  agensy") { edges { node { name } } }
      metrics { code label(language: uk) broader { code } }
      articles(first: 1) { edges { node { outlet claims(first: 3) { text } } } pageInfo { hasNextPage } }
      status { ready claims articles }
    }`);
    expect(data.entities.edges[0].node.name).toBe("Sahl Agency");
    expect(data.metrics.length).toBeGreaterThan(10);
    expect(data.articles.edges[0].node).toMatchObject({ outlet: "Ferry Post" });
    expect(data.articles.pageInfo.hasNextPage).toBe(true);
    expect(data.status).toEqual({ ready: true, claims: 6, articles: 2 });
  });
});
