import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Graph } from "../../src/graph/connection.ts";
import { planReads } from "../../src/graph/read/plan-reads.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { bridgeReport, ferryReport } from "../support/bridge-articles.ts";
import { idOf, openJudging } from "./judging-kit.ts";
import { describeGraph } from "./server.ts";
import { clearGraph, emptyGraph, writing } from "./test-graph.ts";

const mara = idOf("Mara Held");
const ivo = idOf("Ivo Brand");
const norland = idOf("Norland");
const sudland = idOf("Sudland");
const sahl = idOf("Sahl Agency");
const radio = idOf("Bridge Radio");

describeGraph("questions about what judgements make the same", () => {
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

  /** Everything that may see who is the same, question by question. */
  const QUESTIONS = {
    byIvo: `{ claims(filter: { saidBy: "Ivo Brand" }) { edges { node { text speaker { name entity { name } } } } } }`,
    byId: `{ claims(filter: { saidBy: "${mara}" }) { edges { node { text } } } }`,
    viaRadio: `{ claims(filter: { relayedBy: "Bridge Radio" }) { edges { node { text } } } }`,
    onSudland: `{ claims(filter: { mentions: "Sudland" }) { edges { node { text } } } }`,
    who: `{ whoClaimed(about: "Sudland") { asked { entities { name } } edges { node { speaker { name } claimCount } } } }`,
    ways: `{ whoClaimed(about: "tank") { edges { node { chains { claimCount } } } } }`,
    search: `{ entities(search: "Ivo Brand") { edges { node { name } } } }`,
    people: `{ entities(kind: PERSON) { edges { node { name } } } }`,
    rivals: `{ competingFigures(metric: "TANKS", subject: "Sudland") { subjects { name } groups { subject { name } sides { speaker { name } } } } }`,
    mara: `{ entity(id: "${mara}") { name canonical { name } sameAs { name } } }`,
    ivo: `{ entity(id: "${ivo}") { name canonical { name } sameAs { name } } }`,
  };
  const everything = async () => {
    const answers = new Map<string, unknown>();
    for (const [name, query] of Object.entries(QUESTIONS)) {
      answers.set(name, Object.values(await kit.answerTo(query))[0]);
    }
    // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the test is about
    return Object.fromEntries(answers) as any;
  };

  test("asking for one asks for all that are the same; what articles say stays as it is", async () => {
    const before = await everything();
    expect(before.byIvo.edges).toHaveLength(2);
    expect(before.rivals.subjects).toEqual([{ name: "Sudland" }]);
    expect(before.rivals.groups).toEqual([]);
    for (const [a, b] of [
      [mara, ivo],
      [norland, sudland],
      [sahl, radio],
    ] as const) {
      expect((await kit.judge(a, b, "SAME")).outcome).toBe("RECORDED");
    }
    const after = await everything();
    const person = mara < ivo ? "Mara Held" : "Ivo Brand";
    const other = mara < ivo ? "Ivo Brand" : "Mara Held";
    const state = norland < sudland ? "Norland" : "Sudland";
    expect(after.byIvo.edges).toHaveLength(4);
    const speakers = after.byIvo.edges.map(({ node }: never) => node["speaker"]["entity"]["name"]);
    expect(speakers.toSorted()).toEqual(["Ivo Brand", "Ivo Brand", "Mara Held", "Mara Held"]);
    expect(after.byId.edges).toHaveLength(4);
    expect(after.viaRadio.edges).toHaveLength(3);
    expect(after.onSudland.edges).toHaveLength(2);
    expect(after.who.asked.entities).toEqual([{ name: state }]);
    expect(after.who.edges).toEqual([{ node: { speaker: { name: person }, claimCount: 2 } }]);
    expect(after.search.edges.map(({ node }: never) => node["name"])).toContain(person);
    expect(after.search.edges.map(({ node }: never) => node["name"])).not.toContain(other);
    expect(after.people.edges.map(({ node }: never) => node["name"])).toEqual(
      ["Lena Ost", person].toSorted(),
    );
    expect(after.rivals.subjects).toEqual([{ name: state }]);
    expect(after.rivals.groups[0]).toMatchObject({
      subject: { name: state },
      sides: [{ speaker: { name: person } }],
    });
    expect(after.mara).toEqual({
      name: person,
      canonical: { name: person },
      sameAs: [{ name: other }],
    });
    expect(after.ivo).toEqual(after.mara);
  });

  test("after undoing everything is as before", async () => {
    const before = await everything();
    const made = [
      await kit.judge(mara, ivo, "SAME"),
      await kit.judge(norland, sudland, "SAME"),
      await kit.judge(sahl, radio, "SAME"),
    ];
    expect(await everything()).not.toEqual(before);
    for (const { judgement } of made)
      expect((await kit.undo(judgement.id)).outcome).toBe("RECORDED");
    expect(await everything()).toEqual(before);
  });

  test("who is the same costs one statement, however much is asked", async () => {
    await kit.judge(mara, ivo, "SAME");
    kit.sent.length = 0;
    await kit.answerTo(
      "{ claims { edges { node { speaker { entity { canonical { name } sameAs { name } } } relayers { canonical { name } } } } } }",
    );
    // One a level of the question; two where the levels are reached apart.
    const asked = kit.sent.filter((name) => name === "who is the same").length;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(2);
  });
});
