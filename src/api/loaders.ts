import type { GraphReader } from "../graph/read/graph-reader.ts";
import type { ExpressedRecord, PropositionRecord } from "../graph/read/proposition-reader.ts";
import type * as records from "../graph/read/records.ts";
import type { SeriesMatch } from "../graph/read/series-days.ts";
import type { PointRecord } from "../graph/read/side-reader.ts";
import type { Judgement } from "../model/judgement.ts";
import type { SameGroup } from "../model/same-groups.ts";
import { articleTexts } from "./article-texts.ts";
import { type Batch, batch } from "./batch.ts";
import { figureLines } from "./figure-lines.ts";

/** A batch for each page size that one request asks for. */
type Sized<T> = (first: number) => Batch<readonly T[]>;

/** Everything that hangs on something else, read for all of one level at once. One set a request. */
export interface Loaders {
  readonly claims: Batch<records.ClaimRecord>;
  readonly claimsOfArticle: Sized<records.ClaimRecord>;
  readonly speakers: Batch<readonly records.SpeakerRecord[]>;
  readonly hops: Batch<readonly records.HopRecord[]>;
  readonly mentions: Sized<records.MentionRecord>;
  readonly figures: Sized<records.FigureRecord>;
  readonly figuresById: Batch<records.FigureRecord>;
  readonly links: Batch<records.ClaimLinks>;
  /** What each claim expresses. */
  readonly expressed: Batch<readonly ExpressedRecord[]>;
  readonly propositions: Batch<PropositionRecord>;
  readonly articles: Batch<records.ArticleRecord>;
  /** For articles without a date. */
  readonly seriesDays: Batch<readonly SeriesMatch[]>;
  /** Refuses, with a sentence, more text than one answer may carry. */
  readonly texts: Batch<string>;
  readonly entities: Batch<records.EntityRecord>;
  readonly names: Sized<records.NameRecord>;
  readonly metrics: Batch<records.MetricRecord>;
  /** Points by the key of a side's line. */
  readonly lines: Batch<readonly PointRecord[]>;
  /** Null where judgements make nothing the same as it. */
  readonly sameGroups: Batch<SameGroup>;
  readonly judgementsById: Batch<Judgement>;
  /** The history of each pair. */
  readonly judgementsOfPair: Batch<readonly Judgement[]>;
  readonly judgementsOf: Sized<Judgement>;
  /** The latest place where an entity is named. */
  readonly places: Batch<records.PlacedWords>;
}

export function createLoaders(graph: GraphReader): Loaders {
  return {
    claims: batch((ids) => graph.claimsById(ids)),
    claimsOfArticle: sized((ids, first) => graph.claimsOfArticles(ids, first)),
    speakers: batch((ids) => graph.speakersOfClaims(ids)),
    hops: batch((ids) => graph.hopsOfClaims(ids)),
    mentions: sized((ids, first) => graph.mentionsOfClaims(ids, first)),
    figures: sized((ids, first) => graph.figuresOfClaims(ids, first)),
    figuresById: batch((ids) => graph.figuresById(ids)),
    links: batch((ids) => graph.linksOfClaims(ids)),
    expressed: batch((ids) => graph.propositionsOfClaims(ids)),
    propositions: batch((ids) => graph.propositionsById(ids)),
    articles: batch((ids) => graph.articlesById(ids)),
    seriesDays: batch((ids) => graph.seriesDaysOfArticles(ids)),
    texts: batch(articleTexts(graph)),
    entities: batch((ids) => graph.entitiesById(ids)),
    names: sized((ids, first) => graph.namesOfEntities(ids, first)),
    metrics: batch((codes) => graph.metricsByCode(codes)),
    lines: figureLines(graph),
    sameGroups: batch((ids) => graph.sameGroupsOf(ids)),
    judgementsById: batch((ids) => graph.judgementsById(ids)),
    judgementsOfPair: batch((pairIds) => graph.judgementsOfPairs(pairIds)),
    places: batch((ids) => graph.placesOfEntities(ids)),
    judgementsOf: sized((ids, first) => graph.judgementsOfThings(ids, first)),
  };
}

function sized<T>(
  readMany: (ids: readonly string[], first: number) => Promise<ReadonlyMap<string, readonly T[]>>,
): Sized<T> {
  const bySize = new Map<number, Batch<readonly T[]>>();
  return (first) => {
    const before = bySize.get(first);
    if (before !== undefined) return before;
    const created = batch((ids) => readMany(ids, first));
    bySize.set(first, created);
    return created;
  };
}
