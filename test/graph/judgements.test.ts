import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { checkGraph, pruneGraph } from "../../src/graph/check.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { canonicalOf } from "../../src/graph/export/canonical-of.ts";
import { canonicalLines, nameGraph } from "../../src/graph/export/export-graph.ts";
import {
  type OfferedJudgement,
  recordJudgement,
  undoJudgement,
} from "../../src/graph/judgements/record-judgement.ts";
import type { JudgementOutcome } from "../../src/graph/judgements/store-judgement.ts";
import { createGraphReader } from "../../src/graph/read/create-graph-reader.ts";
import type { GraphReader } from "../../src/graph/read/graph-reader.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { storedForms } from "../../src/ingest.ts";
import { type Judgement, pairIdOf } from "../../src/model/judgement.ts";
import { METRICS } from "../../src/model/metrics.ts";
import { standingJudgements } from "../../src/model/standing-judgements.ts";
import { bridgeReport, ferryReport } from "../support/bridge-articles.ts";
import { describeGraph } from "./server.ts";
import { clearGraph, emptyGraph, writing } from "./test-graph.ts";

const idOf = (name: string): string => {
  const entities = [...bridgeReport.entities, ...ferryReport.entities];
  return entities.find((entity) => entity.name === name)?.id ?? name;
};
const [mara, ivo, lena, norland] = ["Mara Held", "Ivo Brand", "Lena Ost", "Norland"].map(idOf) as [
  string,
  string,
  string,
  string,
];
const on = (day: number) => `2030-02-0${day}T10:00:00.000Z`;
const decision = { by: "Ann", at: on(1), why: "Both lead the office." };

describeGraph("judgements in the graph", () => {
  let graph: Graph;
  let reader: GraphReader;
  beforeAll(async () => {
    graph = await emptyGraph();
    reader = createGraphReader(graph);
  });
  beforeEach(async () => {
    await clearGraph(graph);
    await writeExtractions(graph, [bridgeReport, ferryReport], writing);
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  const judge = (
    one: string,
    other: string,
    verdict: OfferedJudgement["verdict"],
    over: Partial<OfferedJudgement> = {},
  ) => recordJudgement(graph, { ids: [one, other], verdict, ...decision, ...over });
  const undo = (id: string, day = 5) =>
    undoJudgement(graph, { id, by: "Ben", at: on(day), why: "A mix-up." });
  const broken = async () => (await checkGraph(graph)).filter((rule) => rule.broken > 0);

  test("make one group of what is the same, found by each of its members", async () => {
    recorded(await judge(mara, ivo, "SAME"));
    recorded(await judge(ivo, norland, "SAME"));
    const ids = [mara, ivo, norland].sort();
    const group = { canonicalId: norland, ids };
    expect(await reader.sameGroupsOf([...ids, lena])).toEqual(
      new Map(ids.map((id) => [id, group])),
    );
    expect(await broken()).toEqual([]);
  });

  test("told again change nothing, byte for byte; told by somebody else they are one more", async () => {
    const first = recorded(await judge(mara, ivo, "SAME"));
    const before = await nameGraph(graph);
    expect(await judge(ivo, mara, "SAME")).toEqual({ status: "UNCHANGED", judgement: first });
    expect(await judge(mara, ivo, "SAME", { at: on(2) })).toEqual({
      ...{ status: "UNCHANGED", judgement: first },
    });
    expect(await nameGraph(graph)).toEqual(before);
    recorded(await judge(mara, ivo, "SAME", { by: "Ben", at: on(2) }));
    expect((await reader.judgementsOfThings([mara], 10)).get(mara)).toHaveLength(2);
  });

  test("undone leave who is who as it was, and both entries in the history", async () => {
    const before = await reader.sameGroupsOf([mara, ivo, lena]);
    recorded(await judge(mara, ivo, "SAME"));
    const joining = recorded(await judge(ivo, lena, "SAME"));
    const undoing = recorded(await undo(joining.id));
    expect(undoing).toMatchObject({ verdict: null, undoes: joining.id, by: "Ben" });
    expect((await reader.sameGroupsOf([lena])).size).toBe(0);
    expect((await reader.sameGroupsOf([mara])).get(mara)?.ids).toEqual([mara, ivo].sort());
    expect(await undo(joining.id, 6)).toEqual({ status: "UNCHANGED", judgement: undoing });
    const [first] = await reader.judgementPage({
      ...{ thingIds: [mara], by: "Ann", after: null, limit: 5 },
    });
    recorded(await undo(first?.id ?? ""));
    expect(await reader.sameGroupsOf([mara, ivo, lena])).toEqual(before);
    expect(await reader.judgementPage(anything)).toHaveLength(4);
    expect(await broken()).toEqual([]);
  });

  test("give way to a later one on the same pair", async () => {
    recorded(await judge(mara, ivo, "SAME"));
    const later = recorded(await judge(mara, ivo, "DIFFERENT", { at: on(2) }));
    expect((await reader.sameGroupsOf([mara])).size).toBe(0);
    recorded(await undo(later.id));
    expect((await reader.sameGroupsOf([mara])).size).toBe(1);
    recorded(await judge(mara, ivo, "UNSURE", { at: on(3) }));
    expect((await reader.sameGroupsOf([mara])).size).toBe(0);
  });

  test("that cannot all be right are refused, with those to undo", async () => {
    const ab = recorded(await judge(mara, ivo, "SAME"));
    const bc = recorded(await judge(ivo, lena, "SAME"));
    const before = await nameGraph(graph);
    const refused = await judge(mara, lena, "DIFFERENT", { at: on(2) });
    expect(refused).toMatchObject({ status: "REFUSED", reason: "CONTRADICTION" });
    expect(messageOf(refused)).toContain("Undo one of the judgements");
    expect(messageOf(refused)).toContain(`${ab.id} (SAME, Ann, 2030-02-01)`);
    expect(messageOf(refused)).toContain(bc.id);
    expect(await nameGraph(graph)).toEqual(before);
    recorded(await undo(bc.id));
    recorded(await judge(mara, lena, "DIFFERENT", { at: on(2) }));
    expect(await judge(ivo, lena, "SAME", { at: on(3) })).toMatchObject({
      ...{ status: "REFUSED", reason: "CONTRADICTION" },
    });
    expect(await broken()).toEqual([]);
  });

  test("say who, when and why, on two known things of one kind", async () => {
    const claim = bridgeReport.claims[0]?.id ?? "";
    const reasonOf = (outcome: JudgementOutcome) =>
      outcome.status === "REFUSED" ? outcome.reason : outcome.status;
    expect(reasonOf(await judge(mara, mara, "SAME"))).toBe("SAME_ID");
    expect(reasonOf(await judge(mara, "0".repeat(32), "SAME"))).toBe("NOT_FOUND");
    expect(reasonOf(await judge(mara, claim, "SAME"))).toBe("KINDS_DIFFER");
    expect(reasonOf(await judge(mara, ivo, "SAME", { by: " " }))).toBe("WORDS_MISSING");
    expect(reasonOf(await judge(mara, ivo, "SAME", { why: "x".repeat(2_001) }))).toBe(
      "WORDS_TOO_LONG",
    );
    expect(reasonOf(await judge(mara, ivo, "SAME", { at: "soon" }))).toBe("DATE_MALFORMED");
    expect(reasonOf(await undo("0".repeat(32)))).toBe("NOT_FOUND");
    const judgement = recorded(await judge(mara, ivo, "SAME"));
    const undoing = recorded(await undo(judgement.id));
    expect(reasonOf(await undo(undoing.id))).toBe("UNDOES_AN_UNDOING");
  });

  test("on claims keep their words, and are listed when the claims are gone, not deleted", async () => {
    const [one, other] = bridgeReport.claims;
    const judgement = recorded(await judge(one?.id ?? "", other?.id ?? "", "DIFFERENT"));
    expect([judgement.a.verbatim, judgement.b.verbatim].sort()).toEqual(
      [one, other].map((claim) => claim?.content[0]?.text).sort(),
    );
    expect(judgement).toMatchObject({ about: "CLAIM", a: { articleId: bridgeReport.article.id } });
    const silent = { ...bridgeReport, extractorVersion: 2, claims: [], entities: [] };
    await writeExtractions(graph, [silent], writing);
    const found = (await broken()).map(({ id, examples }) => ({ id, examples }));
    expect(found).toEqual([{ id: "judged-things-exist", examples: [judgement.id] }]);
    recorded(await undo(judgement.id));
    expect(await broken()).toEqual([]);
    expect(await reader.judgementPage(anything)).toHaveLength(2);
  });

  test("keep an entity that nothing else reaches from being pruned", async () => {
    const [judged, unjudged] = [ivo, lena];
    recorded(await judge(mara, judged, "SAME"));
    const silent = { ...bridgeReport, extractorVersion: 2, claims: [], entities: [] };
    const silentToo = { ...ferryReport, extractorVersion: 2, claims: [], entities: [] };
    await writeExtractions(graph, [silent, silentToo], writing);
    await pruneGraph(graph);
    const kept = await reader.entitiesById([judged, unjudged]);
    expect([...kept.keys()]).toEqual([judged]);
  });

  test("are in the canonical export, line by line what they are alone", async () => {
    const first = recorded(await judge(mara, ivo, "SAME"));
    const undoing = recorded(await undo(first.id));
    const expected = canonicalOf([bridgeReport, ferryReport], METRICS, storedForms, [
      first,
      undoing,
    ]);
    const lines = [];
    for await (const line of canonicalLines(graph)) lines.push(line);
    expect(lines).toEqual(expected);
  });

  test("offered at once end one after the other, and never contradict", async () => {
    const outcomes = await Promise.all([
      judge(mara, ivo, "SAME"),
      judge(ivo, lena, "SAME"),
      judge(mara, lena, "DIFFERENT"),
      judge(mara, ivo, "SAME"),
    ]);
    expect(outcomes.filter(({ status }) => status === "REFUSED")).toHaveLength(1);
    expect(await broken()).toEqual([]);
  });

  test("are paged latest first, by thing, by person, and all of them", async () => {
    const made = [
      recorded(await judge(mara, ivo, "SAME")),
      recorded(await judge(mara, lena, "UNSURE", { at: on(2), by: "Ben" })),
      recorded(await judge(lena, norland, "DIFFERENT", { at: on(3) })),
    ];
    const ids = (judgements: readonly Judgement[]) => judgements.map(({ id }) => id);
    const latestFirst = ids(made).toReversed();
    const page = (over: object) => reader.judgementPage({ ...anything, ...over });
    expect(ids(await page({}))).toEqual(latestFirst);
    const [latest] = await page({ limit: 1 });
    const after = { at: latest?.at ?? "", id: latest?.id ?? "" };
    expect(ids(await page({ after }))).toEqual(latestFirst.slice(1));
    expect(ids(await page({ thingIds: [lena] }))).toEqual(latestFirst.slice(0, 2));
    expect(ids(await page({ thingIds: [lena], by: "Ann" }))).toEqual(latestFirst.slice(0, 1));
    expect(ids(await page({ thingIds: [lena], after }))).toEqual(latestFirst.slice(1, 2));
    expect(ids(await page({ by: "Ann" }))).toEqual([latestFirst[0], latestFirst[2]]);
    const [pair] = [...(await reader.judgementsOfPairs([pairOf(made[0])])).values()];
    expect(standingJudgements(pair ?? []).map(({ id }) => id)).toEqual([made[0]?.id]);
  });

  test.for([
    ["identity-as-judged", "MATCH (i:Identity) WITH i LIMIT 1 SET i.canonicalId = 'other'"],
    ["undoing-on-its-pair", "MATCH (j:Judgement {verdict: 'UNDO'}) SET j.undoes = 'other'"],
    ["judgements-agree", "MATCH (j:Judgement {verdict: 'UNSURE'}) SET j.verdict = 'DIFFERENT'"],
  ] as const)("%s is found when it is broken", async ([rule, breaking]) => {
    recorded(await judge(mara, ivo, "SAME"));
    recorded(await judge(ivo, lena, "SAME"));
    recorded(await judge(mara, lena, "UNSURE"));
    recorded(await undo(recorded(await judge(lena, norland, "DIFFERENT")).id));
    await graph.write("test: break", (transaction) => transaction.run(breaking));
    const found = (await broken()).find(({ id }) => id === rule);
    expect(found?.broken).toBe(1);
  });
});

const anything = { thingIds: null, by: null, after: null, limit: 100 };

function pairOf(judgement: Judgement | undefined): string {
  return judgement === undefined ? "" : pairIdOf(judgement.a.id, judgement.b.id);
}

function recorded(outcome: JudgementOutcome): Judgement {
  if (outcome.status !== "RECORDED") throw new Error(JSON.stringify(outcome));
  return outcome.judgement;
}

function messageOf(outcome: JudgementOutcome): string {
  return outcome.status === "REFUSED" ? outcome.message : "";
}
