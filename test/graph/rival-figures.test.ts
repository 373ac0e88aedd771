import { afterAll, beforeAll, expect, it } from "vitest";
import type { Api } from "../../src/api/create-api.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { createGraphReader } from "../../src/graph/read/create-graph-reader.ts";
import { planReads } from "../../src/graph/read/plan-reads.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { ask, openApi } from "../api/api-kit.ts";
import { dayOf, tallyArticles, totalOn } from "../support/tally-articles.ts";
import { describeGraph } from "./server.ts";
import { emptyGraph, writing } from "./test-graph.ts";

const COMPARE = `query ($asOf: Instant, $within: Int! = 31, $first: Int! = 100) {
  competingFigures(metric: "PERSONNEL_KILLED_OR_WOUNDED", subject: "Norland", asOf: $asOf, withinDays: $within) {
    complete
    groups { metric { code } periodKind sides {
      speaker { name } interest figureCount figure { value asOf } chains { hops { name } }
    } }
    verdicts(first: $first) { kind reasons ratio gap a { value asOf } b { value asOf } }
  }
}`;
const SERIES = `query ($first: Int!, $from: Instant) {
  competingFigures(metric: "PERSONNEL_KILLED_OR_WOUNDED", subject: "Norland", periodKind: CUMULATIVE) {
    groups(first: 1) { sides(first: 1) { series(first: $first, from: $from) { asOf value figure { claim { id } } } } }
  }
}`;
const SILENCE = `query ($from: Instant!, $to: Instant!, $subject: String) {
  silence(metric: "PERSONNEL_KILLED_OR_WOUNDED", from: $from, to: $to, subject: $subject) {
    complete from to metric { code }
    parties { conflict side country isSilent since lastFigure { value } speakers { name } }
    speakers { speaker { name } since lastFigure { value } }
  }
}`;

describeGraph("rival figures asked of the API", () => {
  let graph: Graph;
  let api: Api;
  beforeAll(async () => {
    graph = await emptyGraph();
    await planReads(graph, new AbortController().signal);
    await writeExtractions(graph, tallyArticles, writing);
    api = await openApi(createGraphReader(graph));
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

  it("sets each side's figure of the day beside the others, with its interest and its ways", async () => {
    const { competingFigures } = await answerTo(COMPARE, { asOf: dayOf(9) });
    expect(competingFigures.complete).toBe(true);
    const [totals] = competingFigures.groups;
    expect(totals).toMatchObject({
      metric: { code: "PERSONNEL_KILLED_OR_WOUNDED" },
      periodKind: "CUMULATIVE",
    });
    expect(
      totals.sides.map(({ speaker, interest, figureCount, figure }: never) => [
        ...[speaker["name"], interest, figureCount, figure["value"], figure["asOf"]],
      ]),
    ).toEqual([
      ["Staff Office", "OPPONENT", 10, totalOn(9), dayOf(9)],
      ...[
        ["Army Press", "OPPONENT", 1, totalOn(9), dayOf(9)],
        ["Bridge Institute", "THIRD_PARTY", 1, 1_000_000, dayOf(9)],
      ].sort(bySameOrderAs(totals.sides)),
    ]);
    expect(totals.sides[0].chains).toEqual([{ hops: [{ name: "Tower Channel" }] }]);
  });

  it("judges them: one origin in two ways, a part with its sum, a rival, the dead, the total before, the one that fell", async () => {
    const { competingFigures } = await answerTo(COMPARE, { asOf: dayOf(9) });
    const { verdicts } = competingFigures;
    const of = (kind: string) => verdicts.filter((verdict: never) => verdict["kind"] === kind);
    expect(of("COPY")).toMatchObject([{ a: { value: totalOn(9) }, b: { value: totalOn(9) } }]);
    expect(of("PART_WHOLE")).toContainEqual({
      ...{ kind: "PART_WHOLE", ratio: null, gap: null },
      a: expect.anything(),
      b: expect.anything(),
      reasons: [
        "The text gives one of them as a part of the other.",
        "1,156,630 - 1,070 = 1,155,560.",
        "That is the total of the same speaker for 2030-01-08.",
      ],
    });
    expect(of("COMPARABLE")).toHaveLength(2);
    expect(of("COMPARABLE")[0].ratio).toBeCloseTo(totalOn(9) / 1_000_000);
    expect(of("NOT_COMPARABLE").map(({ reasons }: never) => reasons[0])).toContainEqual(
      expect.stringMatching(/^One counts only a part of what the other counts/),
    );
    const fell = of("REVISION").filter(({ a, b }: never) => b["value"] < a["value"]);
    expect(fell).toMatchObject([{ a: { asOf: dayOf(4) }, b: { asOf: dayOf(5) }, gap: 1_930 }]);
  });

  it("looks no further than asked, and refuses what is no number of days", async () => {
    const { competingFigures } = await answerTo(COMPARE, { asOf: dayOf(2), within: 1 });
    expect(competingFigures.groups[0].sides[0]).toMatchObject({ figureCount: 3 });
    const refused = await ask(api, COMPARE, { asOf: dayOf(2), within: 9_999 });
    expect(refused.body.errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
  });

  it("gives a side's series, whole where it is short, thinned to both ends where it is not", async () => {
    const seriesOf = async (variables: object) =>
      (await answerTo(SERIES, variables)).competingFigures.groups[0].sides[0].series;
    const whole = await seriesOf({ first: 100 });
    expect(whole.map(({ asOf, value }: never) => [asOf, value])).toEqual(
      Array.from({ length: 10 }, (_, at) => [dayOf(at + 1), totalOn(at + 1)]),
    );
    expect((await seriesOf({ first: 4 })).map(({ asOf }: never) => asOf)).toEqual(
      [1, 4, 7, 10].map(dayOf),
    );
    expect(await seriesOf({ first: 4, from: dayOf(9) })).toHaveLength(2);
  });

  it("names the party that said nothing, those who used to speak, and since when", async () => {
    const { silence } = await answerTo(SILENCE, { from: dayOf(6), to: dayOf(8) });
    expect(silence).toMatchObject({ complete: true, from: dayOf(6), to: dayOf(8) });
    expect(silence.parties).toEqual([
      {
        ...{ conflict: "RUSSIA_UKRAINE", side: "UKRAINE", country: "UA", isSilent: false },
        ...{ since: dayOf(5), lastFigure: { value: expect.any(Number) } },
        speakers: [{ name: "Staff Office" }],
      },
      {
        ...{ conflict: "RUSSIA_UKRAINE", side: "RUSSIA", country: "RU", isSilent: true },
        ...{ since: dayOf(3), lastFigure: { value: 3 }, speakers: [] },
      },
    ]);
    expect(silence.speakers).toEqual([
      { speaker: { name: "Norland Ministry" }, since: dayOf(3), lastFigure: { value: 3 } },
    ]);
  });

  it("finds nobody silent where all spoke, knows the subject, and refuses a period turned round", async () => {
    const spoke = (await answerTo(SILENCE, { from: dayOf(1), to: dayOf(3) })).silence;
    expect(spoke.parties.map(({ isSilent }: never) => isSilent)).toEqual([false, false]);
    expect(spoke.speakers).toEqual([]);
    const other = { from: dayOf(1), to: dayOf(3), subject: "Sudland" };
    expect((await answerTo(SILENCE, other)).silence.parties[0].isSilent).toBe(true);
    const refused = await ask(api, SILENCE, { from: dayOf(3), to: dayOf(1) });
    expect(refused.body.errors?.[0]?.message).toMatch(/lies before/);
  });
});

/** Sides of one first day stand by id, which names do not tell. */
function bySameOrderAs(sides: readonly never[]) {
  const names = sides.map((side) => side["speaker"]["name"]);
  return (a: readonly unknown[], b: readonly unknown[]): number =>
    names.indexOf(a[0] as never) - names.indexOf(b[0] as never);
}
