import type { LanguageCode } from "../../model/article.ts";
import type {
  Act,
  Certainty,
  ChainStatus,
  ClaimFlag,
  DenialTargetKind,
  EvidenceStep,
  HopRole,
  Mode,
  OutletDistance,
  Placement,
  SpeakerKind,
  Stance,
  Voice,
} from "../../model/claim.ts";
import type { EntityKind } from "../../model/entity.ts";
import type {
  FigureFlag,
  FigureInterest,
  FigureQualifier,
  FigureUnit,
  PeriodKind,
} from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";

/** An article as stored, its text left out: that is read apart. */
export interface ArticleRecord {
  readonly id: string;
  readonly sha256: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly language: LanguageCode;
  /** Null when unknown (stored as ""). */
  readonly publishedAt: string | null;
}

/** A claim's own properties; what hangs on it is read by its id. */
export interface ClaimRecord {
  readonly id: string;
  readonly articleId: string;
  readonly voice: Voice;
  readonly placement: Placement;
  readonly mode: Mode;
  readonly act: Act;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly outletDistance: OutletDistance;
  readonly chainStatus: ChainStatus;
  /** Content passages joined by an ellipsis. */
  readonly text: string;
  readonly sentence: Span;
  readonly cueSpans: readonly Span[];
  readonly contentSpans: readonly Span[];
  readonly mediumSpan: Span | null;
  /** Null where the text names no day for the act; then the two days are null too. */
  readonly saidSpan: Span | null;
  readonly saidFrom: string | null;
  readonly saidTo: string | null;
  /** Null where the outlet speaks for itself. */
  readonly speakerId: string | null;
  readonly speakerKind: SpeakerKind | null;
  readonly publishedAt: string | null;
  readonly language: LanguageCode;
  readonly outlet: string | null;
  readonly ruleId: string;
  readonly confidence: number;
  readonly flags: readonly ClaimFlag[];
  readonly denialTarget: DenialTargetKind | null;
  readonly derivation: readonly EvidenceStep[];
}

export interface EntityRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly key: string | null;
  readonly name: string;
  readonly country: string | null;
}

export interface NameRecord {
  readonly text: string;
  readonly language: LanguageCode;
  readonly script: "ARABIC" | "CYRILLIC" | "LATIN";
}

/** Words in their place. `verbatim` is null where the graph keeps the span alone. */
export interface PlacedWords extends Span {
  readonly articleId: string;
  readonly verbatim: string | null;
  readonly ruleId: string;
}

export interface SpeakerRecord {
  readonly entity: EntityRecord;
  readonly name: string;
  /** "" where the verb has no subject. */
  readonly text: string;
  /** Null where the speaker is elided. */
  readonly place: PlacedWords | null;
  /** 0 is the speaker, higher ones spoke along. */
  readonly position: number;
  readonly ruleId: string;
  readonly kind: SpeakerKind | null;
}

export interface HopRecord {
  readonly position: number;
  readonly role: HopRole;
  readonly entity: EntityRecord;
  readonly name: string;
  readonly carried: boolean;
  /** Null where the text does not print it. */
  readonly place: PlacedWords | null;
  readonly ruleId: string;
}

export interface MentionRecord {
  readonly entity: EntityRecord;
  readonly place: PlacedWords;
}

export interface PeriodRecord {
  readonly kind: PeriodKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly verbatim: string;
}

export interface FigureRecord {
  readonly id: string;
  readonly claimId: string;
  readonly verbatim: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: FigureQualifier;
  readonly unit: FigureUnit;
  readonly noun: string | null;
  readonly metricCode: string | null;
  readonly subjectId: string | null;
  readonly placeId: string | null;
  readonly period: PeriodRecord | null;
  readonly asOf: string | null;
  readonly partOfId: string | null;
  readonly interest: FigureInterest | null;
  readonly flags: readonly FigureFlag[];
  readonly place: PlacedWords;
  readonly ruleId: string;
}

export interface MetricRecord {
  readonly code: string;
  readonly labels: Readonly<Record<LanguageCode, string>>;
  readonly broaderCodes: readonly string[];
}

/** Ids of the claims of the same article that a claim is tied to. */
export interface ClaimLinks {
  readonly quotes: readonly string[];
  readonly quotedBy: readonly string[];
  readonly denies: readonly string[];
  readonly deniedBy: readonly string[];
}

/** What grouping by speaker needs of a claim, and nothing more. */
export interface FoundClaim {
  readonly id: string;
  readonly speakerId: string | null;
  readonly outlet: string | null;
  readonly stance: Stance;
  readonly publishedAt: string | null;
}

export interface Counts {
  readonly articles: number;
  readonly claims: number;
  readonly figures: number;
  readonly entities: number;
}
