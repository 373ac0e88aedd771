import type { GraphReader } from "../../src/graph/read/graph-reader.ts";
import type * as records from "../../src/graph/read/records.ts";

export const id = (letter: string): string => letter.repeat(32);

export const speakerEntity: records.EntityRecord = {
  ...{ id: id("a"), kind: "ORGANIZATION", key: "org/bridge-office", name: "Bridge Office" },
  country: "UA",
};

export const article: records.ArticleRecord = {
  ...{ id: id("b"), sha256: "0".repeat(64), url: null, outlet: "River Post", title: null },
  ...{ language: "en", publishedAt: "2025-11-09T00:00:00.000Z" },
};

export const articleText = "The Bridge Office said that the bridge is open. Nobody was there.";

export const claim: records.ClaimRecord = {
  ...{ id: id("c"), articleId: article.id, voice: "CITED", placement: "BODY", mode: "INDIRECT" },
  ...{ act: "STATE", stance: "ASSERTS", certainty: "CERTAIN", outletDistance: "NEUTRAL" },
  ...{ chainStatus: "COMPLETE", text: "the bridge is open", sentence: { start: 0, end: 47 } },
  ...{ cueSpans: [{ start: 18, end: 22 }], contentSpans: [{ start: 28, end: 46 }] },
  ...{ saidSpan: null, saidFrom: null, saidTo: null },
  ...{ mediumSpan: null, speakerId: speakerEntity.id, speakerKind: "ORGANIZATION" },
  ...{ publishedAt: article.publishedAt, language: "en", outlet: "River Post" },
  ...{ ruleId: "attribution/cue-before-speaker", confidence: 0.9, flags: [] },
  ...{ denialTarget: null },
  derivation: [{ ruleId: "attribution/x", span: { start: 18, end: 22 }, note: "A cue." }],
};

/** A graph of one claim that counts how often it is asked. `answers` replace single methods. */
export function fakeGraph(answers: Partial<GraphReader> = {}): {
  readonly graph: GraphReader;
  readonly calls: readonly string[];
} {
  const calls: string[] = [];
  const none = async (): Promise<ReadonlyMap<string, never>> => new Map<string, never>();
  const graph: GraphReader = {
    claimPage: async () => [claim],
    claimsById: async (ids) => new Map(ids.map((one) => [one, { ...claim, id: one }])),
    claimsOfArticles: none,
    speakersOfClaims: none,
    hopsOfClaims: none,
    mentionsOfClaims: none,
    figuresOfClaims: none,
    figuresById: none,
    seriesDaysOfArticles: none,
    linksOfClaims: none,
    articlePage: async () => [article],
    articlesById: async () => new Map([[article.id, article]]),
    textsOfArticles: async () => new Map([[article.id, articleText]]),
    entitiesById: async () => new Map([[speakerEntity.id, speakerEntity]]),
    namesOfEntities: none,
    entitiesNamed: none,
    entitiesByWords: async () => [],
    entityPage: async () => [speakerEntity],
    foundClaims: async () => ({ claims: [claim], isComplete: true }),
    rivals: {
      sides: async () => ({ sides: [], isComplete: true }),
      figures: async () => [],
      points: none,
      words: async () => [],
    },
    figureDays: async () => [],
    metrics: async () => [],
    metricsByCode: none,
    neighbouringMetrics: async () => [],
    counts: async () => ({ articles: 1, claims: 1, figures: 0, entities: 1 }),
    sameGroupsOf: none,
    judgementsById: none,
    judgementsOfPairs: none,
    judgementsOfThings: none,
    judgementPage: async () => [],
    propositionsById: none,
    propositionsOfClaims: none,
    expressingClaims: none,
    expressionPage: async () => [],
    claimsAlike: async () => [],
    figuresOfDays: async () => [],
    openingsOfArticles: none,
    likenessOf: async () => [],
    likenessPage: async () => [],
    placesOfEntities: none,
    ...answers,
  };
  const counting = new Proxy(graph, {
    get: (target, name, receiver) => {
      calls.push(String(name));
      return Reflect.get(target, name, receiver);
    },
  });
  return { graph: counting, calls };
}
