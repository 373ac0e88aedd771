import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/create-api.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { createGraphReader } from "../../src/graph/read/create-graph-reader.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { createArticle } from "../../src/model/article.ts";
import { ask, openApi } from "../api/api-kit.ts";
import { extractArabic } from "../extract/arabic.ts";
import { describeGraph } from "./server.ts";
import { emptyGraph, writing } from "./test-graph.ts";

const articleOf = (url: string, publishedAt: string, text: string) =>
  extractArabic(
    createArticle({ url, outlet: "Bridge Daily", title: null, language: "ar", publishedAt, text }),
  );

/** A headline that rounds and drops who said it, over a body that denies a claim and a rumour. */
const losses = articleOf(
  "https://bridge.example/losses",
  "2030-03-02",
  `روسيا تخسر ألف جندي

أعلن الجيش الأوكراني أن 970 جنديا روسيا قتلوا أو أصيبوا خلال يوم واحد.
ونقلت وكالة رويترز عن وزارة الدفاع الروسية قولها إن جنودها دخلوا بلدة حدودية. ونفت أوكرانيا ذلك.
ونفى الكرملين شائعات عن استقالة الوزير.
`,
);
const earlier = articleOf(
  "https://bridge.example/earlier",
  "2030-03-01",
  `قال وزير الصحة سامي النوري إن المستشفى مغلق. ونفى الكرملين أنباء عن هدنة قريبة.
`,
);

// biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the tests are about
type Answer = any;

describeGraph("what is denied, what drifts, and when", () => {
  let graph: Graph;
  let api: Api;
  beforeAll(async () => {
    graph = await emptyGraph();
    await writeExtractions(graph, [losses, earlier], writing);
    api = await openApi(createGraphReader(graph));
  });
  afterAll(async () => {
    await api.close();
    await graph[Symbol.asyncDispose]();
  });

  const answerTo = async (query: string, variables: object = {}): Promise<Answer> => {
    const answer = await ask(api, query, { ...variables });
    expect(answer.body.errors).toBeUndefined();
    return answer.body.data;
  };

  const DENIALS = `query ($by: String, $of: String, $target: DenialTargetKind, $first: Int! = 20, $after: String) {
    denials(by: $by, of: $of, target: $target, first: $first, after: $after) {
      edges { node { target claim { speaker { name } text } denied { text speaker { name } chain { name } } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
  const briefly = ({ denials }: Answer): readonly string[] =>
    denials.edges.map(
      ({ node }: Answer) => `${node.claim.speaker.name} ${node.target} ${node.denied.length}`,
    );

  it("lists denials, the newest first, with what they answer", async () => {
    const all = await answerTo(DENIALS);
    expect(briefly(all).toSorted()).toEqual(
      ["أوكرانيا CLAIM 1", "الكرملين RUMOUR 0", "الكرملين RUMOUR 0"].toSorted(),
    );
    expect(all.denials.edges.at(-1).node.claim.text).toContain("هدنة قريبة");
    const [denied] = all.denials.edges.find(({ node }: Answer) => node.target === "CLAIM").node
      .denied;
    expect(denied).toMatchObject({
      speaker: { name: "وزارة الدفاع الروسية" },
      chain: [{ name: "رويترز" }],
    });
  });

  it("finds denials by who denies, whose claim is denied and what kind of thing it is", async () => {
    expect(briefly(await answerTo(DENIALS, { by: "الكرملين" }))).toHaveLength(2);
    expect(briefly(await answerTo(DENIALS, { of: "وزارة الدفاع الروسية" }))).toEqual([
      "أوكرانيا CLAIM 1",
    ]);
    expect(briefly(await answerTo(DENIALS, { target: "RUMOUR" }))).toHaveLength(2);
    expect(briefly(await answerTo(DENIALS, { target: "OTHER_DOCUMENT" }))).toEqual([]);
  });

  it("pages through denials of every kind without loss or repetition", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Answer = await answerTo(DENIALS, { first: 1, after });
      seen.push(...briefly(page));
      after = page.denials.pageInfo.hasNextPage ? page.denials.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(briefly(await answerTo(DENIALS)));
    expect(seen).toHaveLength(3);
  });

  it("tells how a headline parts from the body: the round number, and who said it", async () => {
    const { drift } = await answerTo(
      `query ($id: ID!) { drift(article: $id) {
        kind reason headline { text } body { speaker { name } } headlineFigure { value } bodyFigure { value } } }`,
      { id: losses.article.id },
    );
    expect(drift).toMatchObject([
      {
        kind: "ROUNDED",
        reason: "1,000 is 970 rounded.",
        headlineFigure: { value: 1000 },
        bodyFigure: { value: 970 },
      },
      {
        kind: "LOST_ATTRIBUTION",
        headlineFigure: null,
        body: { speaker: { name: "الجيش الأوكراني" } },
      },
    ]);
    const none = await answerTo("query ($id: ID!) { drift(article: $id) { kind } }", {
      id: "0".repeat(32),
    });
    expect(none.drift).toEqual([]);
  });

  const TIMELINE = `query ($entity: String, $metric: MetricCode, $subject: String, $from: Instant, $to: Instant, $first: Int! = 20, $after: String) {
    timeline(entity: $entity, metric: $metric, subject: $subject, from: $from, to: $to, first: $first, after: $after) {
      edges { node { at roles claim { text } figure { value } } } pageInfo { hasNextPage endCursor } } }`;

  it("shows an entity in its time: what it said and where it is named, each claim once", async () => {
    const { timeline } = await answerTo(TIMELINE, { entity: "الكرملين" });
    const entries = timeline.edges.map(({ node }: Answer) => [node.at.slice(0, 10), node.roles]);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toEqual(["2030-03-01", expect.arrayContaining(["SPEAKER"])]);
    expect(entries[1]).toEqual(["2030-03-02", expect.arrayContaining(["SPEAKER"])]);
    const first = (await answerTo(TIMELINE, { entity: "الكرملين", first: 1 })).timeline;
    const second = (
      await answerTo(TIMELINE, { entity: "الكرملين", first: 1, after: first.pageInfo.endCursor })
    ).timeline;
    expect([...first.edges, ...second.edges].map(({ node }: Answer) => node)).toEqual(
      timeline.edges.map(({ node }: Answer) => node),
    );
    expect(second.pageInfo.hasNextPage).toBe(false);
    const bounded = await answerTo(TIMELINE, { entity: "الكرملين", to: "2030-03-01" });
    expect(bounded.timeline.edges).toHaveLength(1);
  });

  it("shows the figures of a metric by the day they speak for", async () => {
    const of = async (variables: object) =>
      (
        await answerTo(TIMELINE, { metric: "PERSONNEL_KILLED_OR_WOUNDED", ...variables })
      ).timeline.edges.map(({ node }: Answer) => [
        node.at.slice(0, 10),
        node.figure.value,
        node.roles,
      ]);
    const both = [
      ["2030-03-02", 970, []],
      ["2030-03-02", 1000, []],
    ];
    expect((await of({})).toSorted()).toEqual(both.toSorted());
    expect(await of({ subject: "روسيا" })).toHaveLength(2);
    expect(await of({ subject: "أوكرانيا" })).toEqual([]);
    expect(await of({ to: "2030-03-01" })).toEqual([]);
  });

  it.each([{}, { entity: "x", metric: "TANKS" }, { entity: "x", subject: "y" }])(
    "refuses a timeline of nothing or of two things: %j",
    async (variables) => {
      const { body } = await ask(api, TIMELINE, { ...variables });
      expect(body.errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    },
  );
});

const references = fileURLToPath(new URL("../../../shared/articles/", import.meta.url));
const describeReferences = existsSync(references) ? describeGraph : describe.skip;

describeReferences("the reference articles (skipped where ../shared is not there)", () => {
  let graph: Graph;
  let api: Api;
  const ids: string[] = [];
  beforeAll(async () => {
    graph = await emptyGraph();
    const read = readdirSync(references)
      .toSorted()
      .map((name) => articleOf(name, "2025-11-09", readFileSync(references + name, "utf8")));
    ids.push(...read.map(({ article }) => article.id));
    await writeExtractions(graph, read, writing);
    api = await openApi(createGraphReader(graph));
  });
  afterAll(async () => {
    await api.close();
    await graph[Symbol.asyncDispose]();
  });

  it("hold a denied rumour, and one denial of two claims that an agency carried", async () => {
    const { body } = await ask(
      api,
      "{ denials { edges { node { target claim { speaker { name } } denied { chain { name } } } } } }",
      {},
    );
    const denials = (body as Answer).data.denials.edges.map(({ node }: Answer) => [
      node.claim.speaker.name,
      node.target,
      node.denied.map(({ chain }: Answer) => chain.map(({ name }: Answer) => name)),
    ]);
    expect(denials).toContainEqual(["الكرملين", "RUMOUR", []]);
    expect(denials).toContainEqual(["أوكرانيا", "CLAIM", [["إنترفاكس"], ["إنترفاكس"]]]);
  });

  it("round 970 to a thousand in a headline, and lose who said it", async () => {
    const found: unknown[] = [];
    for (const id of ids) {
      const { body } = await ask(
        api,
        "query ($id: ID!) { drift(article: $id) { kind headlineFigure { value } bodyFigure { value } } }",
        { id },
      );
      found.push(...(body as Answer).data.drift);
    }
    expect(found).toContainEqual({
      kind: "ROUNDED",
      headlineFigure: { value: 1000 },
      bodyFigure: { value: 970 },
    });
    expect(found).toContainEqual({
      kind: "LOST_ATTRIBUTION",
      headlineFigure: null,
      bodyFigure: null,
    });
  });

  it("lead the towns that an agency alone tells of back to the ministry of its longer chain", async () => {
    const found = await ask(
      api,
      '{ claims(filter: { saidBy: "إنترفاكس", chainStatus: TRUNCATED }) { edges { node { id } } } }',
      {},
    );
    const [edge] = (found.body as Answer).data.claims.edges;
    const { body } = await ask(
      api,
      `query ($id: ID!) { origins(claim: $id) { independentRoots
        roots { speaker { name } appearances { claim { id } completedBy { id } } } } }`,
      { id: edge.node.id },
    );
    const { origins } = (body as Answer).data;
    expect(origins.independentRoots).toBe(1);
    expect(origins.roots).toHaveLength(1);
    expect(origins.roots[0].speaker.name).toBe("وزارة الدفاع الروسية");
    const asked = origins.roots[0].appearances.find(
      ({ claim }: Answer) => claim.id === edge.node.id,
    );
    expect(asked.completedBy).not.toBeNull();
  });
});
