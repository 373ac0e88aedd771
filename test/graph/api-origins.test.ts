import { afterAll, beforeAll, expect, it } from "vitest";
import type { Api } from "../../src/api/create-api.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { recordJudgement } from "../../src/graph/judgements/record-judgement.ts";
import { createGraphReader } from "../../src/graph/read/create-graph-reader.ts";
import { planReads } from "../../src/graph/read/plan-reads.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { ask, openApi, parts } from "../api/api-kit.ts";
import { readEnglish } from "../support/compared-claim.ts";
import * as stories from "../support/harbour-articles.ts";
import { describeGraph } from "./server.ts";
import { emptyGraph, writing } from "./test-graph.ts";

const idOf = ({ claims }: Extraction, at = 0): string => claims[at]?.id ?? "";

const ORIGINS = `query ($claim: ID!) { origins(claim: $claim) {
  claim { id } independentRoots outlets complete firstAppearance { id }
  roots { speaker { name } outlet status independent dependence appearanceCount appearances {
    claim { id } sameness { kind score sharedWords reason } chain { position role name } completedBy { id } copyOf { id } copyReason } }
  circles { entities { name } claims { id } }
  cueDrift { claim { id } previous { id } changes { aspect direction reason } } } }`;
const CONTRADICTIONS = `query ($claim: ID!) { contradictions(claim: $claim) {
  complete contradictions { kind claim { id } reasons verdict { kind a { value } b { value } ratio } } } }`;

describeGraph("origins and contradictions by the API", () => {
  let graph: Graph;
  let api: Api;
  const sent: string[] = [];
  beforeAll(async () => {
    graph = await emptyGraph();
    await planReads(graph, new AbortController().signal);
    await writeExtractions(graph, stories.harbourStories, writing);
    const read: Graph["read"] = (name, work, settings) => {
      sent.push(name);
      return graph.read(name, work, settings);
    };
    api = await openApi(createGraphReader({ read }), {
      parts: { ...parts, readWordOf: () => readEnglish },
    });
  });
  afterAll(async () => {
    await api.close();
    await graph[Symbol.asyncDispose]();
  });

  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the test is about
  const answerTo = async (query: string, variables: object): Promise<any> => {
    const answer = await ask(api, query, { ...variables });
    expect(answer.body.errors).toBeUndefined();
    return answer.body.data;
  };
  const originsOf = async (claim: string) => (await answerTo(ORIGINS, { claim })).origins;
  const contradictionsOf = async (claim: string) =>
    (await answerTo(CONTRADICTIONS, { claim })).contradictions;

  it.each([
    ["the short chain", stories.shortStory],
    ["the long one", stories.fullStory],
  ])("traces an agency's words to the one who said them, asked by %s", async (_name, story) => {
    const origins = await originsOf(idOf(story));
    expect(origins).toMatchObject({ independentRoots: 1, outlets: 3, complete: true, circles: [] });
    expect(origins.claim.id).toBe(idOf(story));
    expect(origins.firstAppearance.id).toBe(idOf(stories.shortStory));
    const [root] = origins.roots;
    expect(root).toMatchObject({
      ...{ speaker: { name: "Nord Ministry" }, outlet: null, status: "COMPLETE" },
      ...{ independent: true, dependence: null, appearanceCount: 3 },
    });
    expect(root.appearances[0]).toMatchObject({
      claim: { id: idOf(stories.shortStory) },
      chain: [{ position: 1, role: "AGENCY", name: "Tide Agency" }],
      completedBy: { id: idOf(stories.fullStory) },
    });
    expect(root.appearances.map(({ sameness }: never) => sameness === null)).toContain(true);
  });

  it("tells how the cue drifts from one appearance to the next", async () => {
    const { cueDrift } = await originsOf(idOf(stories.fullStory));
    expect(cueDrift.at(-1)).toMatchObject({
      claim: { id: idOf(stories.revealedStory) },
      previous: { id: idOf(stories.fullStory) },
      changes: [{ aspect: "DISTANCE", direction: "STRONGER" }],
    });
  });

  it("finds who contradicts it in its own article and in others", async () => {
    const { contradictions, complete } = await contradictionsOf(idOf(stories.shortStory));
    expect(complete).toBe(true);
    expect(
      contradictions.map((one: { kind: string; claim: { id: string } }) => [
        one.kind,
        one.claim.id,
      ]),
    ).toEqual([
      ["DENIAL", idOf(stories.fullStory, 1)],
      ["POLARITY", idOf(stories.negatedStory)],
    ]);
  });

  it("finds what a bare denial answers, and its like in other articles", async () => {
    const { contradictions } = await contradictionsOf(idOf(stories.fullStory, 1));
    const ids = contradictions.map((one: { claim: { id: string } }) => one.claim.id);
    expect(ids.toSorted()).toEqual(
      [stories.fullStory, stories.shortStory, stories.revealedStory].map((one) => idOf(one)).sort(),
    );
  });

  it("sets numbers of one day against each other, with the verdict", async () => {
    const { contradictions } = await contradictionsOf(idOf(stories.countStory));
    expect(contradictions).toMatchObject([
      { kind: "FIGURES", claim: { id: idOf(stories.otherCountStory) } },
    ]);
    expect(contradictions[0].verdict).toMatchObject({ kind: "COMPARABLE" });
  });

  it("knows one number in two languages by what it counts", async () => {
    const { roots } = await originsOf(idOf(stories.countStory));
    expect(roots[1].appearances).toMatchObject([
      { claim: { id: idOf(stories.translatedCount) }, sameness: { kind: "EQUAL_FIGURE" } },
    ]);
    const { claim } = await answerTo(
      "query ($id: ID!) { claim(id: $id) { propositions { denied proposition { id kind value metric { code } subject { name } claims(first: 1) { edges { node { id } } pageInfo { hasNextPage endCursor } } } } } }",
      { id: idOf(stories.countStory) },
    );
    expect(claim.propositions).toMatchObject([
      {
        denied: false,
        proposition: {
          kind: "FIGURE",
          value: 1_340,
          metric: { code: "TANKS" },
          subject: { name: "Norland" },
        },
      },
    ]);
    const { id, claims } = claim.propositions[0].proposition;
    expect(claims.edges[0].node.id).toBe(idOf(stories.countStory));
    const { proposition } = await answerTo(
      "query ($id: ID!, $after: String) { proposition(id: $id) { claims(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage } } cueDrift { claim { id } } } }",
      { id, after: claims.pageInfo.endCursor },
    );
    expect(proposition.claims.edges[0].node.id).toBe(idOf(stories.translatedCount));
    expect(proposition.claims.pageInfo.hasNextPage).toBe(false);
    expect(proposition.cueDrift).toHaveLength(2);
  });

  it("answers with a fixed number of statements, and nothing for what is not there", async () => {
    sent.length = 0;
    await originsOf(idOf(stories.fullStory));
    expect(sent.length).toBeLessThanOrEqual(24);
    expect(await originsOf("0".repeat(32))).toBeNull();
    expect(await contradictionsOf("0".repeat(32))).toBeNull();
  });

  it("lets a judgement part two that seem to say the same, and join two that seem not to", async () => {
    const decision = { by: "Ada Reader", at: "2030-04-01T00:00:00.000Z", why: "Two nights." };
    const [full, revealed] = [idOf(stories.fullStory), idOf(stories.revealedStory)];
    const counting = idOf(stories.countStory);
    await recordJudgement(graph, { ids: [revealed, full], verdict: "DIFFERENT", ...decision });
    await recordJudgement(graph, { ids: [counting, full], verdict: "SAME", ...decision });
    const { roots } = await originsOf(full);
    const found: readonly Shown[] = roots.flatMap(
      ({ appearances }: { appearances: readonly Shown[] }) => appearances,
    );
    expect(found.map(({ claim }) => claim.id)).not.toContain(revealed);
    expect(found.find(({ claim }) => claim.id === counting)?.sameness?.kind).toBe("JUDGED");
  });
});

interface Shown {
  readonly claim: { readonly id: string };
  readonly sameness: { readonly kind: string } | null;
}
