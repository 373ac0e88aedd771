import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { candidatePage, candidatesFor } from "../../src/api/find-candidates.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { createGraphReader } from "../../src/graph/read/create-graph-reader.ts";
import { planReads } from "../../src/graph/read/plan-reads.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { searchKey } from "../../src/text/search-key.ts";
import { isnad } from "../cli/cli-kit.ts";
import { extractionOf } from "../support/extraction-builder.ts";
import { openJudging } from "./judging-kit.ts";
import { describeGraph, testServer } from "./server.ts";
import { clearGraph, emptyGraph, writing } from "./test-graph.ts";

const latin = extractionOf({
  url: "https://dam.example/1",
  outlet: "Dam Daily",
  publishedAt: "2030-01-01",
  lines: [
    { speaker: "Marten Oldervik", content: "the dam holds" },
    { speaker: "Lena Ost", content: "the road is open", through: ["Sahl Agency (Varkenburg)"] },
    { speaker: "Peter Ost", content: "nothing" },
    { speaker: "Li", content: "less" },
  ],
});
const arabic = extractionOf({
  url: "https://dam.example/2",
  outlet: "سد اليوم",
  language: "ar",
  publishedAt: "2030-01-02",
  lines: [
    { speaker: "مارتن أولدرفيك", content: "السد صامد", mentions: ["Norland"] },
    { speaker: "لي", content: "لا شيء", through: ["Varkenburg"] },
  ],
});
const cyrillic = extractionOf({
  url: "https://dam.example/3",
  outlet: "Плотина",
  language: "ru",
  publishedAt: "2030-01-03",
  lines: [{ speaker: "Мартен Олдервик", content: "плотина стоит" }],
});
const all = [latin, arabic, cyrillic];

const idOf = (name: string): string =>
  all.flatMap(({ entities }) => entities).find((entity) => entity.name === name)?.id ?? name;

describeGraph("entities that may be one", () => {
  let graph: Graph;
  let kit: Awaited<ReturnType<typeof openJudging>>;
  beforeAll(async () => {
    graph = await emptyGraph();
    await planReads(graph, new AbortController().signal);
    kit = await openJudging(graph);
  });
  beforeEach(async () => {
    kit.startAgain();
    await clearGraph(graph);
    await writeExtractions(graph, all, writing);
  });
  afterAll(async () => {
    await kit.api.close();
    await graph[Symbol.asyncDispose]();
  });

  const source = () => ({ graph: createGraphReader(graph), searchKey });
  const page = (over: object = {}) =>
    candidatePage({ kind: null, after: null, limit: 100, ...over }, source());
  const names = (candidates: readonly { a: { name: string }; b: { name: string } }[]) =>
    candidates.map(({ a, b }) => [a.name, b.name].toSorted().join(" / ")).toSorted();
  const people = [
    "Marten Oldervik / Мартен Олдервик",
    "Marten Oldervik / مارتن أولدرفيك",
    "Мартен Олдервик / مارتن أولدرفيك",
  ].toSorted();

  test("are proposed across scripts by their consonants, each pair once, with a reason and a score", async () => {
    const { candidates, next } = await page({ kind: "PERSON" });
    expect(next).toBeNull();
    expect(names(candidates)).toEqual(people);
    expect(candidates[0]).toMatchObject({
      reason: "SAME_CONSONANTS",
      note: expect.stringContaining("have the same consonants, MRTNLDRFK."),
      score: 0.75,
    });
  });

  test("are proposed by what an article writes in brackets", async () => {
    const { candidates } = await page({ kind: "OUTLET" });
    expect(candidates).toMatchObject([
      { a: { name: "Sahl Agency (Varkenburg)" }, b: { name: "Varkenburg" }, reason: "CALLED_SO" },
    ]);
  });

  test("are paged without a gap or a double", async () => {
    const found = [];
    let after = null;
    for (let turn = 0; turn < 10; turn++) {
      const { candidates, next }: Awaited<ReturnType<typeof candidatePage>> = await page({
        ...{ after, limit: 1 },
      });
      found.push(...candidates);
      after = next;
      if (next === null) break;
    }
    expect(after).toBeNull();
    expect(names(found)).toEqual(names((await page()).candidates));
  });

  test("are no longer proposed once judged, and again when that is taken back", async () => {
    const [one, other, third] = [
      idOf("Marten Oldervik"),
      idOf("مارتن أولدرفيك"),
      idOf("Мартен Олдервик"),
    ];
    const { judgement } = await kit.judge(one, other, "SAME");
    expect((await page({ kind: "PERSON" })).candidates).toHaveLength(2);
    await kit.judge(other, third, "DIFFERENT");
    // What follows from the two verdicts is not asked again.
    expect((await page({ kind: "PERSON" })).candidates).toEqual([]);
    await kit.undo(judgement.id);
    expect(names((await page({ kind: "PERSON" })).candidates)).toEqual(
      people.filter((pair) => !(pair.includes("مارتن") && pair.includes("Мартен"))),
    );
  });

  test("are found for one of them, from either side", async () => {
    const found = await candidatesFor(idOf("Мартен Олдервик"), source());
    expect(names(found)).toEqual(people.filter((pair) => pair.includes("Мартен")));
    expect(await candidatesFor(idOf("Lena Ost"), source())).toEqual([]);
  });

  test("are told by the API with a place in the text for both", async () => {
    const query = `query ($entity: ID, $after: String) { identityCandidates(entity: $entity, kind: PERSON, first: 2, after: $after) {
      edges { cursor node { a { name } b { name } reason note score aPlace { verbatim prefix suffix } bPlace { verbatim } } } pageInfo { hasNextPage endCursor } } }`;
    const first = (await kit.answerTo(query)).identityCandidates;
    expect(first.edges).toHaveLength(2);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(first.edges[0].node).toMatchObject({
      aPlace: { verbatim: first.edges[0].node.a.name },
      bPlace: { verbatim: first.edges[0].node.b.name },
    });
    const { endCursor: after } = first.pageInfo;
    const second = (await kit.answerTo(query, { after })).identityCandidates;
    expect(second.edges).toHaveLength(1);
    const own = { entity: idOf("Marten Oldervik") };
    const { identityCandidates } = await kit.answerTo(query, own);
    expect(identityCandidates.edges).toHaveLength(2);
    expect(identityCandidates.pageInfo.hasNextPage).toBe(false);
  });

  test("the command lists them, records a verdict, takes it back and shows the history", async () => {
    const { uri, username, password, database } = testServer();
    const env = {
      ...{ NEO4J_URI: uri, NEO4J_USERNAME: username },
      ...{ NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    };
    const judge = (...args: string[]) => isnad(["judge", ...args], { env });
    const list = await judge("--kind", "person");
    expect(list.code).toBe(0);
    expect(list.stdout).toContain("have the same consonants, MRTNLDRFK.");
    expect(list.stdout).toContain("...[Marten Oldervik] said the dam holds.");
    expect(list.stdout).toContain("\u2068...[مارتن أولدرفيك] said");
    const [one, other] = [idOf("Marten Oldervik"), idOf("مارتن أولدرفيك")];
    const told = ["--by", "Mara", "--why", "Both run the dam."];
    const recorded = await judge(one, other, "--same", ...told);
    expect(recorded.code).toBe(0);
    expect(recorded.stdout).toMatch(/^Recorded\.\n[0-9a-f]{32} {2}SAME {2}20/);
    const again = await judge(one, other, "--same", ...told);
    expect(again.stdout).toMatch(/^Nothing to do/);
    const refused = await judge(one, "0".repeat(32), "--same", ...told);
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toContain("holds no entity or claim");
    const id = /[0-9a-f]{32}/.exec(recorded.stdout)?.[0] ?? "";
    const undone = await judge("--undo", id, ...told, "--json");
    expect(JSON.parse(undone.stdout)).toMatchObject({
      ...{ status: "RECORDED", judgement: { undoes: id, by: "Mara" } },
    });
    const audit = await judge("--audit", one);
    expect(audit.stdout).toContain(`takes back ${id}`);
    expect(audit.stdout).toContain(`${id}  SAME (undone)`);
    const lines = (await judge("--audit", "--json")).stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).state)).toEqual(["UNDOING", "UNDONE"]);
    const json = await judge("--kind", "PERSON", "--json", "--limit", "1");
    expect(JSON.parse(json.stdout)).toMatchObject({
      reason: "SAME_CONSONANTS",
      aPlace: { outlet: expect.any(String) },
    });
    expect((await judge(one, other, "--by", "Mara")).code).toBe(2);
  });
});
