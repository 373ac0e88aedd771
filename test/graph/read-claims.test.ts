import { afterAll, beforeAll, expect, it } from "vitest";
import type { Graph } from "../../src/graph/connection.ts";
import { ANY_CLAIM } from "../../src/graph/read/any-claim.ts";
import { createGraphReader } from "../../src/graph/read/create-graph-reader.ts";
import type { ClaimConditions, GraphReader } from "../../src/graph/read/graph-reader.ts";
import { planReads } from "../../src/graph/read/plan-reads.ts";
import type { ClaimRecord } from "../../src/graph/read/records.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { bridgeReport, ferryReport } from "../support/bridge-articles.ts";
import { extractionOf } from "../support/extraction-builder.ts";
import { describeGraph } from "./server.ts";
import { emptyGraph, writing } from "./test-graph.ts";

/** Carried twice by one agency, published at one instant with others, and one without a date. */
const undatedReport = extractionOf({
  url: "https://bridge.example/3",
  outlet: "Old Post",
  lines: [
    {
      speaker: "Mara Held",
      content: "the old bridge stood",
      through: ["Sahl Agency", "Sahl Agency"],
    },
  ],
});

describeGraph("reading claims", () => {
  let graph: Graph;
  let reader: GraphReader;
  beforeAll(async () => {
    graph = await emptyGraph();
    await planReads(graph, new AbortController().signal);
    reader = createGraphReader(graph);
    await writeExtractions(graph, [bridgeReport, ferryReport, undatedReport], writing);
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  const all = async (over: Partial<ClaimConditions>, direction: "DESC" | "ASC" = "DESC") =>
    reader.claimPage({
      conditions: { ...ANY_CLAIM, ...over },
      ...{ direction, after: null, limit: 100 },
    });
  const texts = async (over: Partial<ClaimConditions>) =>
    (await all(over)).map(({ text }) => text).sort();
  const idOf = async (name: string): Promise<string> => {
    const found = await reader.entitiesNamed([name]);
    return found.get(name)?.[0]?.id ?? "";
  };

  /** Page by page to the end. */
  const walk = async (over: Partial<ClaimConditions>, direction: "DESC" | "ASC") => {
    const seen: ClaimRecord[] = [];
    for (let after = null as { at: string; id: string } | null; ; ) {
      const conditions = { ...ANY_CLAIM, ...over };
      const page = await reader.claimPage({ conditions, direction, after, limit: 2 });
      seen.push(...page);
      const last = page.at(-1);
      if (last === undefined) return seen;
      after = { at: last.publishedAt ?? "", id: last.id };
    }
  };

  it("gives every claim once, newest first and undated last, however it is paged", async () => {
    const whole = await all({});
    expect(whole).toHaveLength(7);
    expect(whole.at(-1)?.publishedAt).toBeNull();
    expect(await walk({}, "DESC")).toEqual(whole);
    expect(await walk({}, "ASC")).toEqual(whole.toReversed());
  });

  it("gives each page by speaker, relayer and mention whole and once", async () => {
    const byIndex: Partial<ClaimConditions>[] = [
      { speakers: [await idOf("mara held"), await idOf("ivo brand")] },
      { relayers: [await idOf("sahl agency"), await idOf("bridge radio")] },
      { mentioned: [await idOf("norland"), await idOf("sudland")] },
      { words: [["bridge", "ferry"]] },
      { metric: "TANKS" },
    ];
    for (const [at, over] of byIndex.entries()) {
      const whole = await all(over);
      expect(whole.length).toBe([5, 4, 2, 4, 1][at]);
      expect(await walk(over, "DESC")).toEqual(whole);
      expect(await walk(over, "ASC")).toEqual(whole.toReversed());
    }
  });

  it("knows a claim's speaker, chain, figures, mentions and links", async () => {
    const [outer] = await all({ speakers: [await idOf("lena ost")] });
    const id = bridgeReport.claims[0]?.id ?? "";
    expect((await reader.speakersOfClaims([id])).get(id)).toMatchObject([
      { entity: { name: "Mara Held", kind: "PERSON" }, text: "Mara Held", position: 0 },
    ]);
    expect((await reader.hopsOfClaims([id])).get(id)).toMatchObject([
      { position: 1, role: "AGENCY", name: "Sahl Agency" },
      { position: 2, role: "OUTLET", name: "Bridge Radio" },
    ]);
    expect((await reader.figuresOfClaims([id], 10)).get(id)).toMatchObject([
      { verbatim: "40 tanks", value: 40, metricCode: "TANKS", partOfId: null },
      { verbatim: "12 of them", value: 12, partOfId: bridgeReport.claims[0]?.figures[0]?.id },
    ]);
    expect((await reader.figuresOfClaims([id], 1)).get(id)).toHaveLength(1);
    expect((await reader.mentionsOfClaims([id], 10)).get(id)).toMatchObject([
      { entity: { name: "Norland" }, place: { verbatim: "Norland" } },
    ]);
    const links = await reader.linksOfClaims([id, outer?.id ?? ""]);
    expect(links.get(id)).toMatchObject({
      quotes: [],
      quotedBy: [outer?.id],
      deniedBy: [bridgeReport.claims[1]?.id],
    });
    expect(links.get(outer?.id ?? "")?.quotes).toEqual([id]);
  });

  it("joins conditions", async () => {
    const mara = await idOf("mara held");
    const sahl = await idOf("sahl agency");
    expect(await texts({ speakers: [mara], relayers: [sahl], hasFigure: true })).toEqual([
      "the bridge is open to 40 tanks, 12 of them new, from Norland",
    ]);
    expect(await texts({ speakers: [mara], words: [["ferry"]] })).toEqual(["the ferry is closed"]);
    expect(await texts({ stance: "DENIES" })).toEqual(["no tank crossed"]);
    expect(await texts({ voice: "AUTHOR" })).toEqual(["Rain fell for 2.5 days"]);
    expect(await texts({ outlet: "Old Post" })).toEqual(["the old bridge stood"]);
    expect(await texts({ relayers: [] })).toEqual([]);
    expect(await texts({ hasFigure: false, outlet: "Bridge Daily" })).toEqual([
      "no tank crossed",
      "that Mara Held spoke of an open bridge",
    ]);
  });

  it("bounds by date, whole days included and unknown dates left out", async () => {
    expect(await all({ to: "2030-01-01" })).toHaveLength(6);
    expect(await all({ to: "2030-01-01T00:00:00Z" })).toHaveLength(0);
    expect(await all({ from: "2030-01-01T10:00:00Z" })).toHaveLength(2);
    expect(await all({ from: "2030-01-02" })).toHaveLength(0);
  });

  it("finds entities by another script's name, by words and within one letter", async () => {
    expect(await idOf("norlandiya")).toBe(await idOf("norland"));
    const search = (word: string, isLoose: boolean) =>
      reader.entitiesByWords({ words: [[word]], isLoose, kind: null, country: null, limit: 10 });
    expect((await search("sahl", false)).map(({ name }) => name)).toEqual(["Sahl Agency"]);
    expect((await search("norlant", true)).map(({ name }) => name)).toContain("Norland");
    expect(await search("norlant", false)).toEqual([]);
  });

  it("lists entities by kind and name, each once", async () => {
    const seen: string[] = [];
    for (let after = null as Parameters<GraphReader["entityPage"]>[0]["after"]; ; ) {
      const page = await reader.entityPage({ kind: null, country: null, after, limit: 3 });
      seen.push(...page.map(({ kind, name }) => `${kind} ${name}`));
      const last = page.at(-1);
      if (last === undefined) break;
      after = last;
    }
    expect(seen).toEqual(seen.toSorted());
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain("STATE Norland");
  });
});
