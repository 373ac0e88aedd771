import type { LanguageCode } from "../../model/article.ts";
import type { Act, ChainStatus, DenialTargetKind, Stance, Voice } from "../../model/claim.ts";
import type { EntityKind } from "../../model/entity.ts";
import type { CandidateReader } from "./candidate-reader.ts";
import type { JudgementReader } from "./judgement-reader.ts";
import type { WordForms } from "./lucene-query.ts";
import type { DateRange, PageKey } from "./page-bounds.ts";
import type { PropositionReader } from "./proposition-reader.ts";
import type * as records from "./records.ts";
import type { SeriesDaysReader } from "./series-days.ts";
import type { RivalRow, SideReader } from "./side-reader.ts";

/** Conditions on claims; null is none. Lists of ids mean any of them, and an empty list meets nothing. */
export interface ClaimConditions extends DateRange {
  readonly speakers: readonly string[] | null;
  readonly relayers: readonly string[] | null;
  readonly mentioned: readonly string[] | null;
  /** All of these words stand in the content. */
  readonly words: readonly WordForms[] | null;
  readonly country: string | null;
  readonly act: Act | null;
  readonly stance: Stance | null;
  readonly voice: Voice | null;
  readonly chainStatus: ChainStatus | null;
  /** It denies, and what it denies is one of these. */
  readonly denialTargets: readonly DenialTargetKind[] | null;
  /** It denies a claim of the same article that one of these made. */
  readonly denied: readonly string[] | null;
  readonly hasFigure: boolean | null;
  readonly metric: string | null;
  readonly language: LanguageCode | null;
  readonly outlet: string | null;
}

export interface ClaimPageQuery {
  readonly conditions: ClaimConditions;
  readonly direction: "DESC" | "ASC";
  readonly after: PageKey | null;
  /** Rows wanted. */
  readonly limit: number;
}

export interface ArticlePageQuery extends DateRange {
  readonly language: LanguageCode | null;
  readonly outlet: string | null;
  readonly after: PageKey | null;
  readonly limit: number;
}

export interface EntityPageQuery {
  readonly kind: EntityKind | null;
  readonly country: string | null;
  readonly after: { readonly kind: EntityKind; readonly name: string; readonly id: string } | null;
  readonly limit: number;
}

export interface NameQuery {
  /** Folded words of the name. */
  readonly words: readonly WordForms[];
  /** Whether one letter may differ in longer words. */
  readonly isLoose: boolean;
  readonly kind: EntityKind | null;
  readonly country: string | null;
  readonly limit: number;
}

export interface FoundQuery {
  /** Empty: no search in content. */
  readonly words: readonly WordForms[];
  readonly entityIds: readonly string[];
  readonly value: number | null;
  readonly conditions: ClaimConditions;
  /** Claims a way of finding. */
  readonly limit: number;
}

export interface FigureDayQuery {
  readonly metricCode: string;
  /** Null: every subject. */
  readonly subjectIds: readonly string[] | null;
  /** ISO dates, both included. Null: open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly after: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
}

type Found<T> = Promise<ReadonlyMap<string, T>>;
type Ids = readonly string[];

/** Everything that is asked of the graph. Methods with ids answer for many at once: an id that is not there is not in the map. */
export interface GraphReader
  extends CandidateReader,
    JudgementReader,
    PropositionReader,
    SeriesDaysReader {
  claimPage(query: ClaimPageQuery): Promise<readonly records.ClaimRecord[]>;
  claimsById(ids: Ids): Found<records.ClaimRecord>;
  claimsOfArticles(ids: Ids, first: number): Found<readonly records.ClaimRecord[]>;
  /** The speaker first, then those who spoke along. */
  speakersOfClaims(ids: Ids): Found<readonly records.SpeakerRecord[]>;
  hopsOfClaims(ids: Ids): Found<readonly records.HopRecord[]>;
  mentionsOfClaims(ids: Ids, first: number): Found<readonly records.MentionRecord[]>;
  figuresOfClaims(ids: Ids, first: number): Found<readonly records.FigureRecord[]>;
  figuresById(ids: Ids): Found<records.FigureRecord>;
  linksOfClaims(ids: Ids): Found<records.ClaimLinks>;
  articlePage(query: ArticlePageQuery): Promise<readonly records.ArticleRecord[]>;
  articlesById(ids: Ids): Found<records.ArticleRecord>;
  textsOfArticles(ids: Ids): Found<string>;
  entitiesById(ids: Ids): Found<records.EntityRecord>;
  namesOfEntities(ids: Ids, first: number): Found<readonly records.NameRecord[]>;
  /** Entities that bear exactly one of the folded keys as a name, by key. */
  entitiesNamed(keys: Ids): Found<readonly records.EntityRecord[]>;
  /** Entities with such words in a name, best first. */
  entitiesByWords(query: NameQuery): Promise<readonly records.EntityRecord[]>;
  entityPage(query: EntityPageQuery): Promise<readonly records.EntityRecord[]>;
  /** Claims about something, each once, oldest first; `isComplete` is false where a way of finding reached its limit. */
  foundClaims(query: FoundQuery): Promise<{
    readonly claims: readonly records.FoundClaim[];
    readonly isComplete: boolean;
  }>;
  readonly rivals: SideReader;
  /** Figures by the day they speak for, the oldest first; those of no day are left out. */
  figureDays(query: FigureDayQuery): Promise<readonly RivalRow[]>;
  metrics(): Promise<readonly records.MetricRecord[]>;
  metricsByCode(codes: Ids): Found<records.MetricRecord>;
  /** Codes one step wider or narrower. */
  neighbouringMetrics(code: string): Promise<readonly string[]>;
  counts(): Promise<records.Counts>;
}
