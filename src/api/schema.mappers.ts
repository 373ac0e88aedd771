export type { Sameness as SamenessMapper } from "../compare/content/same-content.ts";
export type { Contradiction as ContradictionMapper } from "../compare/contradictions.ts";
export type { DriftStep as CueDriftStepMapper } from "../compare/cue-drift.ts";
export type { SpeakerGroup as WhoClaimedGroupMapper } from "../compare/group-by-speaker.ts";
export type { Appearance as AppearanceMapper } from "../compare/origins/appearance.ts";
export type { OriginRoot as OriginRootMapper } from "../compare/origins/origins-of.ts";
export type { SourcingCircle as SourcingCircleMapper } from "../compare/origins/sourcing-circles.ts";
export type { DateSuggestion as DateSuggestionMapper } from "../compare/suggest-date.ts";
export type {
  ExpressedRecord as ExpressedPropositionMapper,
  PropositionRecord as PropositionMapper,
} from "../graph/read/proposition-reader.ts";
export type {
  ArticleRecord as ArticleMapper,
  ClaimRecord as ClaimMapper,
  ClaimRecord as DenialMapper,
  EntityRecord as EntityMapper,
  FigureRecord as FigureMapper,
  HopRecord as HopMapper,
  MentionRecord as MentionMapper,
  MetricRecord as MetricMapper,
  NameRecord as EntityNameMapper,
  PlacedWords as EvidenceMapper,
  SpeakerRecord as SpeakerMapper,
} from "../graph/read/records.ts";
export type { PointRecord as FigurePointMapper } from "../graph/read/side-reader.ts";
export type { Judgement as JudgementMapper } from "../model/judgement.ts";
export type { Candidate as IdentityCandidateMapper } from "./candidates-of.ts";
export type { AskedAbout as AskedAboutMapper } from "./parents/asked-about.ts";
export type { Drift as DriftMapper } from "./parents/drift.ts";
export type {
  FigureComparison as FigureComparisonMapper,
  FigureGroup as FigureGroupMapper,
  FigureSide as FigureSideMapper,
  FigureVerdict as FigureVerdictMapper,
} from "./parents/figure-comparison.ts";
export type { IngestedArticle as IngestedArticleMapper } from "./parents/ingested-article.ts";
export type { JudgedThing as JudgedThingMapper } from "./parents/judged-thing.ts";
export type { JudgementResult as JudgementResultMapper } from "./parents/judgement-result.ts";
export type {
  PartyWords as PartyWordsMapper,
  Silence as SilenceMapper,
  SilentSpeaker as SilentSpeakerMapper,
} from "./parents/silence.ts";
export type { TimelineEntry as TimelineEntryMapper } from "./parents/timeline-entry.ts";
export type { FoundContradictions as ContradictionsMapper } from "./relations/find-contradictions.ts";
export type { AskedOrigins as OriginsMapper } from "./relations/trace-origins.ts";
