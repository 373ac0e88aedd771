import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Graph } from "../../src/graph/connection.ts";
import { planReads } from "../../src/graph/read/plan-reads.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { ask } from "../api/api-kit.ts";
import { bridgeReport, ferryReport } from "../support/bridge-articles.ts";
import { idOf, JUDGE, JUDGEMENT, openJudging, TOKEN, UNDO } from "./judging-kit.ts";
import { describeGraph } from "./server.ts";
import { clearGraph, emptyGraph, writing } from "./test-graph.ts";

const mara = idOf("Mara Held");
const ivo = idOf("Ivo Brand");
const norland = idOf("Norland");
const sudland = idOf("Sudland");

describeGraph("judgements through the API", () => {
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
    await writeExtractions(graph, [bridgeReport, ferryReport], writing);
  });
  afterAll(async () => {
    await kit.api.close();
    await graph[Symbol.asyncDispose]();
  });

  test("a judgement tells who, when and why, whether it stands, and what took it back", async () => {
    const first = await kit.judge(ivo, mara, "SAME");
    expect(first.judgement).toMatchObject({
      ...{ verdict: "SAME", by: "Ann", why: "One office, one person.", stands: true },
      ...{ at: "2030-03-01T00:00:00.000Z", undoneBy: null, undoes: null },
    });
    const names = [first.judgement.a, first.judgement.b].map(({ entity }) => entity.name);
    expect(names.toSorted()).toEqual(["Ivo Brand", "Mara Held"]);
    expect((await kit.judge(ivo, mara, "SAME")).outcome).toBe("UNCHANGED");
    const undone = await kit.undo(first.judgement.id);
    expect(undone.judgement).toMatchObject({
      ...{ verdict: null, stands: false, undoes: { id: first.judgement.id } },
    });
    expect((await kit.undo(first.judgement.id)).outcome).toBe("UNCHANGED");
    const { judgements, entity } = await kit.answerTo(
      `query ($id: ID!) { judgements { edges { node { ${JUDGEMENT} } } } entity(id: $id) { judgements { id } } }`,
      { id: mara },
    );
    expect(judgements.edges.map(({ node }: never) => node["id"])).toEqual([
      undone.judgement.id,
      first.judgement.id,
    ]);
    expect(judgements.edges[1].node).toMatchObject({
      ...{ stands: false, undoneBy: { by: "Ben", why: "A mix-up." } },
    });
    expect(entity.judgements).toEqual([{ id: undone.judgement.id }, { id: first.judgement.id }]);
  });

  test("two changes in one request see each other", async () => {
    const { one, two } = await kit.write(
      `mutation ($a: ID!, $b: ID!) {
        one: judge(a: $a, b: $b, verdict: SAME, by: "Ann", why: "x") { judgement { stands } }
        two: judge(a: $a, b: $b, verdict: DIFFERENT, by: "Ann", why: "y") { judgement { stands } } }`,
      { a: mara, b: ivo },
    );
    expect([one.judgement.stands, two.judgement.stands]).toEqual([true, true]);
  });

  test("a contradiction is refused with a sentence that says what to do", async () => {
    await kit.judge(mara, ivo, "SAME");
    const lena = idOf("Lena Ost");
    await kit.judge(ivo, lena, "SAME");
    const refused = await kit.judge(mara, lena, "DIFFERENT");
    expect(refused).toMatchObject({ outcome: "REFUSED", judgement: null });
    expect(refused.reason).toMatch(/would be both different and the same\. Undo one of/);
  });

  test("claims are judged by their words", async () => {
    const [one, other] = bridgeReport.claims;
    const { judgement } = await kit.judge(one?.id ?? "", other?.id ?? "", "DIFFERENT");
    expect(judgement.a.claim.text).toBe(judgement.a.verbatim);
    expect(judgement.a.entity).toBeNull();
    const query = "query ($id: ID!) { judgements(claim: $id) { edges { node { id } } } }";
    const { judgements } = await kit.answerTo(query, { id: one?.id });
    expect(judgements.edges).toEqual([{ node: { id: judgement.id } }]);
  });

  test("the history is paged, by entity and by person, and a foreign cursor is refused", async () => {
    await kit.judge(mara, ivo, "SAME");
    await kit.judge(norland, sudland, "UNSURE", { by: "Ben" });
    await kit.judge(mara, norland, "DIFFERENT");
    const query = `query ($entity: ID, $by: String, $first: Int! = 20, $after: String) {
      judgements(entity: $entity, by: $by, first: $first, after: $after) { edges { cursor node { verdict } } pageInfo { hasNextPage endCursor } } }`;
    const page = async (variables: object) => (await kit.answerTo(query, variables)).judgements;
    const verdicts = ({ edges }: { edges: { node: { verdict: string } }[] }) =>
      edges.map(({ node }) => node.verdict);
    const first = await page({ first: 2 });
    expect(verdicts(first)).toEqual(["DIFFERENT", "UNSURE"]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    expect(verdicts(second)).toEqual(["SAME"]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(verdicts(await page({ entity: ivo }))).toEqual(["DIFFERENT", "SAME"]);
    expect(verdicts(await page({ by: "Ben" }))).toEqual(["UNSURE"]);
    expect(verdicts(await page({ entity: norland, by: "Ben" }))).toEqual(["UNSURE"]);
    const foreign = await ask(kit.api, query, { by: "Ben", after: first.pageInfo.endCursor });
    expect(foreign.body.errors?.[0]?.extensions.code).toBe("INVALID_CURSOR");
  });

  test("without the token nothing is recorded, and what cannot be an id is refused", async () => {
    const variables = { a: mara, b: ivo, verdict: "SAME" };
    const headers = { authorization: "Bearer guessed" };
    for (const refused of [
      await ask(kit.api, JUDGE, variables),
      await ask(kit.api, JUDGE, variables, headers),
      await ask(kit.api, UNDO, { id: mara }, headers),
    ]) {
      expect(refused.body.errors?.[0]?.extensions.code).toBe("WRITE_FORBIDDEN");
    }
    const { judgements } = await kit.answerTo("{ judgements { edges { cursor } } }");
    expect(judgements.edges).toEqual([]);
    const allowed = { authorization: `Bearer ${TOKEN}` };
    const bad = await ask(kit.api, JUDGE, { ...variables, a: "mara" }, allowed);
    expect(bad.body.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    const both = `{ judgements(entity: "${mara}", claim: "${ivo}") { edges { cursor } } }`;
    const refused = await ask(kit.api, both);
    expect(refused.body.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});
