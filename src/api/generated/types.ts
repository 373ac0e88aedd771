import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AppearanceMapper, ArticleMapper, AskedAboutMapper, ClaimMapper, ContradictionMapper, ContradictionsMapper, CueDriftStepMapper, DateSuggestionMapper, DenialMapper, DriftMapper, EntityMapper, EntityNameMapper, EvidenceMapper, ExpressedPropositionMapper, FigureMapper, FigureComparisonMapper, FigureGroupMapper, FigurePointMapper, FigureSideMapper, FigureVerdictMapper, HopMapper, IdentityCandidateMapper, IngestedArticleMapper, JudgedThingMapper, JudgementMapper, JudgementResultMapper, MentionMapper, MetricMapper, OriginRootMapper, OriginsMapper, PartyWordsMapper, PropositionMapper, SamenessMapper, SilenceMapper, SilentSpeakerMapper, SourcingCircleMapper, SpeakerMapper, TimelineEntryMapper, WhoClaimedGroupMapper } from './../schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 3166-1 alpha-2 code of a country, such as UA. */
  CountryCode: { input: string; output: string; }
  /** ISO 8601 date or date-time in UTC, such as 2025-11-09 or 2025-11-09T06:00:00.000Z. */
  Instant: { input: string; output: string; }
  /** Code of the metric taxonomy, such as PERSONNEL_KILLED_OR_WOUNDED; the metrics field lists all of them. */
  MetricCode: { input: string; output: string; }
};

/** What kind of saying it is. */
export type Act =
  | 'ACCUSE'
  | 'ADMIT'
  | 'CONDEMN'
  | 'DECLARE'
  | 'DECLINE'
  | 'DEMAND'
  | 'DENY'
  | 'ESTIMATE'
  | 'EXPECT'
  | 'FEAR'
  | 'PROMISE'
  | 'QUESTION'
  | 'STATE'
  | 'THREATEN'
  | 'WARN'
  | 'WELCOME';

/** One claim that says it, with its way back as far as it is known. */
export type Appearance = {
  readonly __typename?: 'Appearance';
  /** The way from the root outward to the reader, gone on with from `completedBy` where its own breaks off; at most 16 hops. */
  readonly chain: ReadonlyArray<Hop>;
  readonly claim: Claim;
  /** The claim that tells whom the carrier had it from; nothing of it is stored with this one. Null where nothing is completed. */
  readonly completedBy: Maybe<Claim>;
  /** The earlier claim that it repeats: in the same article, in a copy of it, or the same saying. Null for a saying of its own. */
  readonly copyOf: Maybe<Claim>;
  /** Why it counts as a copy, as a short sentence in English. Null where it is none. */
  readonly copyReason: Maybe<Scalars['String']['output']>;
  /** Why it counts as saying the same. Null for the claim asked about. */
  readonly sameness: Maybe<Sameness>;
};

/** One stored text with what its publisher said about it. */
export type Article = {
  readonly __typename?: 'Article';
  /** Its claims in text order, 1 to 100. The claims field with a filter gives all of a larger article. */
  readonly claims: ReadonlyArray<Claim>;
  /** Content hash of address and text, 32 hex digits. */
  readonly id: Scalars['ID']['output'];
  readonly language: LanguageCode;
  /** Publisher, as given. Null when unknown. */
  readonly outlet: Maybe<Scalars['String']['output']>;
  /** Null when unknown: nothing guesses it. */
  readonly publishedAt: Maybe<Scalars['Instant']['output']>;
  /** SHA-256 of the text in UTF-8, 64 hex digits. */
  readonly sha256: Scalars['String']['output'];
  /**
   * A day that its figures suggest where it bears no date: totals that a series of the same speaker gives on that day alone. Null
   * where it bears one, or where no series tells. Nothing is stored by it.
   */
  readonly suggestedDate: Maybe<DateSuggestion>;
  /** The text as it came; every offset points into it, in UTF-16 units. */
  readonly text: Scalars['String']['output'];
  /** Headline beside the text. Null when the text alone was given. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Null when it came without one. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** One stored text with what its publisher said about it. */
export type ArticleclaimsArgs = {
  first?: Scalars['Int']['input'];
};

export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** As many as `first`, at most. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  readonly pageInfo: PageInfo;
};

export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Article;
};

/** Conditions on articles; all that are given must hold, and null is no condition. */
export type ArticleFilter = {
  /** Published at this instant or later; leaves out articles without a date. */
  readonly from?: InputMaybe<Scalars['Instant']['input']>;
  readonly language?: InputMaybe<LanguageCode>;
  /** Publisher, spelled as the article gives it. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** Published before this instant, or on this day where a date alone is given; leaves out articles without a date. */
  readonly to?: InputMaybe<Scalars['Instant']['input']>;
};

/** One article to read. The whole request is at most 256 KB; longer texts are for the command line. */
export type ArticleInput = {
  /** Null: found from the text. */
  readonly language?: InputMaybe<LanguageCode>;
  /** Publisher. Null when unknown. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** Null when unknown; nothing guesses it. */
  readonly publishedAt?: InputMaybe<Scalars['Instant']['input']>;
  /** The plain text, as it came. */
  readonly text: Scalars['String']['input'];
  /** Headline, where it stands beside the text. Null when the text alone is given. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Canonical address. Null when it has none. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** How a question was understood. */
export type AskedAbout = {
  readonly __typename?: 'AskedAbout';
  /** The entities that the question names; at most 20. */
  readonly entities: ReadonlyArray<Entity>;
  /** The number looked for among figures. Null where the question is none. */
  readonly number: Maybe<Scalars['Float']['output']>;
  /** The words looked for in content, in folded form. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

/** How certain the words make the content. */
export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE'
  | 'PROBABLE'
  | 'UNCOMMITTED';

/** One way from a speaker to the reader. */
export type Chain = {
  readonly __typename?: 'Chain';
  /** How many of the group's claims came this way. */
  readonly claimCount: Scalars['Int']['output'];
  /** From the speaker outward; at most 8. */
  readonly hops: ReadonlyArray<Hop>;
};

/** Whether the way back to the one who said it is whole, ends early at a carrier, or ends at somebody unnamed. */
export type ChainStatus =
  | 'ANONYMOUS_ROOT'
  | 'COMPLETE'
  | 'TRUNCATED';

/** One speech act at one place in one text. */
export type Claim = {
  readonly __typename?: 'Claim';
  readonly act: Act;
  readonly article: Article;
  /** Address that opens it with its chain in Neo4j Browser. Null where the server knows of no Browser. */
  readonly browserUrl: Maybe<Scalars['String']['output']>;
  readonly certainty: Certainty;
  /** The way from the speaker outward to the reader; empty where nobody carried it. At most 8 hops. */
  readonly chain: ReadonlyArray<Hop>;
  readonly chainStatus: ChainStatus;
  /** Those who said it together with the speaker; at most 8. */
  readonly coSpeakers: ReadonlyArray<Speaker>;
  /** 0 to 1: how often the rule is right, lowered by what was doubtful here. */
  readonly confidence: Scalars['Float']['output'];
  /** The words reported, in place and in text order; at most 16. */
  readonly content: ReadonlyArray<Evidence>;
  /** The words that announce it, in place, first piece first; empty for the outlet's own voice and for carried attributions. At most 8. */
  readonly cue: ReadonlyArray<Evidence>;
  /** What its denial answers. Null unless its stance is DENIES. */
  readonly denialTarget: Maybe<DenialTargetKind>;
  /** Claims of the same article that deny it; at most 16. */
  readonly deniedBy: ReadonlyArray<Claim>;
  /** Claims of the same article that it denies; at most 16. */
  readonly denies: ReadonlyArray<Claim>;
  /** Which rule, on which words, concluding what, step by step; at most 32. */
  readonly derivation: ReadonlyArray<DerivationStep>;
  /** The entities it names, each once, in text order, 1 to 100. */
  readonly entities: ReadonlyArray<Entity>;
  /** Its sentence, in place. */
  readonly evidence: Evidence;
  /** Quantities it states, in text order, 1 to 100. */
  readonly figures: ReadonlyArray<Figure>;
  /** What a reader should know about how it was read; at most 9. */
  readonly flags: ReadonlyArray<ClaimFlag>;
  /** Content hash of article, spans and nesting, 32 hex digits: the same across runs and releases. */
  readonly id: Scalars['ID']['output'];
  readonly language: LanguageCode;
  /** What it was said in (a statement, an interview), in place. Null when none is named. */
  readonly medium: Maybe<Evidence>;
  /** Words in it that name an entity, in text order, 1 to 100. */
  readonly mentions: ReadonlyArray<Mention>;
  readonly mode: Mode;
  /** Publisher of its article. Null when unknown. */
  readonly outlet: Maybe<Scalars['String']['output']>;
  readonly outletDistance: OutletDistance;
  readonly placement: Placement;
  /** What it says, by its words and by its telling numbers; a denial has what it denies. At most 32. */
  readonly propositions: ReadonlyArray<ExpressedProposition>;
  /** When its article was published. Null when unknown. */
  readonly publishedAt: Maybe<Scalars['Instant']['output']>;
  /** Outer claims of the same article that repeat it; at most 16. */
  readonly quotedBy: ReadonlyArray<Claim>;
  /** Inner claims of the same article that it repeats; at most 16. */
  readonly quotes: ReadonlyArray<Claim>;
  /** The entities of the chain, each once, nearest the speaker first; at most 8. */
  readonly relayers: ReadonlyArray<Entity>;
  /** Path of the rule that found it. */
  readonly ruleId: Scalars['String']['output'];
  /** When the speaker spoke. Null where the text names no day for it. */
  readonly said: Maybe<Said>;
  /** Who is said to have said it. Null exactly where the outlet speaks for itself. */
  readonly speaker: Maybe<Speaker>;
  readonly stance: Stance;
  /** The words reported, as printed; several passages are joined by an ellipsis. */
  readonly text: Scalars['String']['output'];
  readonly voice: Voice;
};


/** One speech act at one place in one text. */
export type ClaimentitiesArgs = {
  first?: Scalars['Int']['input'];
};


/** One speech act at one place in one text. */
export type ClaimfiguresArgs = {
  first?: Scalars['Int']['input'];
};


/** One speech act at one place in one text. */
export type ClaimmentionsArgs = {
  first?: Scalars['Int']['input'];
};

export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** As many as `first`, at most. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly pageInfo: PageInfo;
};

export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

/** Conditions on claims; all that are given must hold, and null is no condition. */
export type ClaimFilter = {
  readonly act?: InputMaybe<Act>;
  readonly chainStatus?: InputMaybe<ChainStatus>;
  /** Side of the speaker. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Published at this instant or later; leaves out articles without a date. */
  readonly from?: InputMaybe<Scalars['Instant']['input']>;
  /** Whether it states a figure. */
  readonly hasFigure?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of the article. */
  readonly language?: InputMaybe<LanguageCode>;
  /** Who or what is named in it: an entity's id, or a name in any spelling or script. */
  readonly mentions?: InputMaybe<Scalars['String']['input']>;
  /** It states a figure of this metric. */
  readonly metric?: InputMaybe<Scalars['MetricCode']['input']>;
  /** Publisher of the article, spelled as the article gives it. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** Who carried it, at any step of the chain: an entity's id, or a name in any spelling or script. */
  readonly relayedBy?: InputMaybe<Scalars['String']['input']>;
  /** Who said it: an entity's id, or a name in any spelling or script. */
  readonly saidBy?: InputMaybe<Scalars['String']['input']>;
  readonly stance?: InputMaybe<Stance>;
  /** Every one of these words stands in its content; 1 to 1,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Published before this instant, or on this day where a date alone is given; leaves out articles without a date. */
  readonly to?: InputMaybe<Scalars['Instant']['input']>;
  readonly voice?: InputMaybe<Voice>;
};

/** What a reader should know about how a claim was read. */
export type ClaimFlag =
  | 'BACKWARD_ATTRIBUTION'
  | 'CARRIED_ATTRIBUTION'
  | 'CARRIED_CHAIN'
  /** Its figures are computed from printed ones: the increase of a total over the day before. */
  | 'COMPUTED'
  | 'CONTENT_NEGATED'
  | 'ELIDED_SPEAKER'
  | 'NO_EVIDENCE_GIVEN'
  | 'QUOTE_REPAIRED'
  | 'UNRESOLVED_SPEAKER'
  | 'UNVERIFIED_BY_OUTLET';

/** Order of claims by the date of their article; equal dates by id. */
export type ClaimOrder =
  /** Oldest first; claims of unknown date come before all others. */
  | 'PUBLISHED_ASC'
  /** Newest first; claims of unknown date come last. */
  | 'PUBLISHED_DESC';

/** A claim that contradicts the one asked about. Both stay; nothing is marked true or false. */
export type Contradiction = {
  readonly __typename?: 'Contradiction';
  readonly claim: Claim;
  readonly kind: ContradictionKind;
  /** Why, as short sentences in English; at most 8. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Null unless the kind is FIGURES. */
  readonly verdict: Maybe<FigureVerdict>;
};

/** How two claims contradict each other. */
export type ContradictionKind =
  /** One says that what the other says is not so. */
  | 'DENIAL'
  /** Two sides give numbers of one thing for one day that cannot both hold; never a revision, never what cannot be compared. */
  | 'FIGURES'
  /** One says what the other says is not: a word that both hold is negated in one of them. */
  | 'POLARITY';

/** What contradicts a claim. */
export type Contradictions = {
  readonly __typename?: 'Contradictions';
  /** False where some may be left out: more than the graph looks at in one answer. */
  readonly complete: Scalars['Boolean']['output'];
  /** Denials first, then negations, then numbers, 1 to 100. */
  readonly contradictions: ReadonlyArray<Contradiction>;
};


/** What contradicts a claim. */
export type ContradictionscontradictionsArgs = {
  first?: Scalars['Int']['input'];
};

/** One thing that changed from one claim to the next. */
export type CueDriftChange = {
  readonly __typename?: 'CueDriftChange';
  readonly aspect: DriftAspect;
  readonly direction: DriftDirection;
  /** A short sentence in English. */
  readonly reason: Scalars['String']['output'];
};

/** How one claim puts what the one before said. */
export type CueDriftStep = {
  readonly __typename?: 'CueDriftStep';
  /** Empty where nothing changed; at most 16. */
  readonly changes: ReadonlyArray<CueDriftChange>;
  readonly claim: Claim;
  /** Null for the first of its line. */
  readonly previous: Maybe<Claim>;
};

/** A day that figures suggest for an article without a date. */
export type DateSuggestion = {
  readonly __typename?: 'DateSuggestion';
  /** The days that remain, ascending: the date alone where there is one. */
  readonly candidates: ReadonlyArray<Scalars['Instant']['output']>;
  /** Null where several days remain, or where the figures contradict each other. */
  readonly date: Maybe<Scalars['Instant']['output']>;
  /** The figures that agree with it, those that decide first. At most 32. */
  readonly figures: ReadonlyArray<Figure>;
  /** Why, as a sentence in English. */
  readonly reason: Scalars['String']['output'];
};

/** A claim that denies, with what it answers. Claims of other articles that say what it denies are among its `contradictions`. */
export type Denial = {
  readonly __typename?: 'Denial';
  readonly claim: Claim;
  /** Claims of the same article that it denies; empty where the target is none of them. At most 16. */
  readonly denied: ReadonlyArray<Claim>;
  readonly target: DenialTargetKind;
};

export type DenialConnection = {
  readonly __typename?: 'DenialConnection';
  /** As many as `first`, at most. */
  readonly edges: ReadonlyArray<DenialEdge>;
  readonly pageInfo: PageInfo;
};

export type DenialEdge = {
  readonly __typename?: 'DenialEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Denial;
};

/** What a denial answers. */
export type DenialTargetKind =
  | 'CLAIM'
  | 'OTHER_DOCUMENT'
  | 'PREVIOUS_SENTENCE'
  | 'RUMOUR';

/** One step of the reading of a claim. */
export type DerivationStep = {
  readonly __typename?: 'DerivationStep';
  /** Offset behind the last UTF-16 unit in the article's text. */
  readonly end: Scalars['Int']['output'];
  /** What was concluded, as a short sentence in English. */
  readonly note: Scalars['String']['output'];
  readonly ruleId: Scalars['String']['output'];
  /** Offset of the first UTF-16 unit in the article's text. */
  readonly start: Scalars['Int']['output'];
};

/** How a headline parts from the claim of the body that it sums up. */
export type Drift = {
  readonly __typename?: 'Drift';
  readonly body: Claim;
  /** The figure in the body that it stands for. Null where it is not about a figure. */
  readonly bodyFigure: Maybe<Figure>;
  readonly headline: Claim;
  /** The figure in the headline. Null where it is not about a figure. */
  readonly headlineFigure: Maybe<Figure>;
  readonly kind: DriftKind;
  /** Why, as a short sentence in English. */
  readonly reason: Scalars['String']['output'];
};

/** What of the putting changed. */
export type DriftAspect =
  /** What was expected or feared is stated, or the other way round. */
  | 'ACT'
  /** Somebody's words became the outlet's own, or the other way round. */
  | 'ATTRIBUTION'
  | 'CERTAINTY'
  /** How the outlet stands to it: claimed, said, revealed. */
  | 'DISTANCE'
  /** How exactly a number is meant: about 1,000 became 1,000, or the other way round. */
  | 'FIGURE';

/** STRONGER asks more belief of the reader, WEAKER less. */
export type DriftDirection =
  | 'STRONGER'
  | 'WEAKER';

/** In what a headline may part from the body. */
export type DriftKind =
  /** Another thing is said to be counted: killed for killed or wounded. */
  | 'CHANGED_METRIC'
  /** The outlet says as its own what the body has from somebody. */
  | 'LOST_ATTRIBUTION'
  /** A bare number for one that the body hedges. */
  | 'LOST_QUALIFIER'
  /** A round number for an exact one. */
  | 'ROUNDED'
  /** The headline is surer than the body. */
  | 'STRONGER_CUE';

/** A person, organization, state, outlet or whatever else is named. */
export type Entity = {
  readonly __typename?: 'Entity';
  /** The one that stands for all that judgements make the same: of the gazetteer where there is one, then the smallest id. Itself where nothing is the same. */
  readonly canonical: Entity;
  /** Side it belongs to. Null when unknown or none. */
  readonly country: Maybe<Scalars['CountryCode']['output']>;
  /** Content hash, 32 hex digits. */
  readonly id: Scalars['ID']['output'];
  /** What people decided on it, latest first, 1 to 100. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** Gazetteer key such as `org/ru-defence-ministry`. Null for an entity that no gazetteer holds. */
  readonly key: Maybe<Scalars['String']['output']>;
  readonly kind: EntityKind;
  /** Display name, in the script in which it was met or curated. */
  readonly name: Scalars['String']['output'];
  /** Its written forms in every language and script, by language and text, 1 to 100. */
  readonly names: ReadonlyArray<EntityName>;
  /** All others that judgements make the same as it, by id; at most 49 are, 1 to 100. */
  readonly sameAs: ReadonlyArray<Entity>;
};


/** A person, organization, state, outlet or whatever else is named. */
export type EntityjudgementsArgs = {
  first?: Scalars['Int']['input'];
};


/** A person, organization, state, outlet or whatever else is named. */
export type EntitynamesArgs = {
  first?: Scalars['Int']['input'];
};


/** A person, organization, state, outlet or whatever else is named. */
export type EntitysameAsArgs = {
  first?: Scalars['Int']['input'];
};

export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** As many as `first`, at most. */
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly pageInfo: PageInfo;
};

export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

/** What kind of thing is named. */
export type EntityKind =
  | 'ANONYMOUS_SOURCE'
  | 'DOCUMENT'
  | 'EQUIPMENT'
  | 'OFFICE'
  | 'ORGANIZATION'
  | 'OUTLET'
  | 'PERSON'
  | 'PLACE'
  | 'PLATFORM'
  | 'STATE';

/** One written form of a name. */
export type EntityName = {
  readonly __typename?: 'EntityName';
  readonly language: LanguageCode;
  readonly script: Script;
  readonly text: Scalars['String']['output'];
};

/** Words of an article in their place: `text.slice(start, end)` is `verbatim`, in UTF-16 units. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Offset behind the last unit in the article's text. */
  readonly end: Scalars['Int']['output'];
  /** Up to 32 units before it. */
  readonly prefix: Scalars['String']['output'];
  /** Path of the rule that found it. */
  readonly ruleId: Scalars['String']['output'];
  /** Offset of the first unit in the article's text. */
  readonly start: Scalars['Int']['output'];
  /** Up to 32 units after it. */
  readonly suffix: Scalars['String']['output'];
  /** As printed. */
  readonly verbatim: Scalars['String']['output'];
};

/** What a claim says, without who says it. */
export type ExpressedProposition = {
  readonly __typename?: 'ExpressedProposition';
  /** Whether the claim says that it is not so. */
  readonly denied: Scalars['Boolean']['output'];
  readonly proposition: Proposition;
};

/** A quantity that a claim states. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** Day that the figure speaks for. Null when unknown. */
  readonly asOf: Maybe<Scalars['Instant']['output']>;
  /** The claim that states it. */
  readonly claim: Claim;
  readonly evidence: Evidence;
  /** What a reader should know about its wording; at most 1. */
  readonly flags: ReadonlyArray<FigureFlag>;
  readonly id: Scalars['ID']['output'];
  /** Whether the speaker counts its own side's, its opponent's or somebody else's. Null when unknown. */
  readonly interest: Maybe<FigureInterest>;
  /** Upper end of a range in `unit`. Null where it is none. */
  readonly max: Maybe<Scalars['Float']['output']>;
  /** What is counted. Null where the taxonomy does not hold it. */
  readonly metric: Maybe<Metric>;
  /** Lower end of a range in `unit`. Null where it is none. */
  readonly min: Maybe<Scalars['Float']['output']>;
  /** The counted noun as printed. Null where the clause leaves it out. */
  readonly noun: Maybe<Scalars['String']['output']>;
  /** The figure that this one is part of. Null for a whole. */
  readonly partOf: Maybe<Figure>;
  /** When the counted thing happened. Null when the text does not say. */
  readonly period: Maybe<Period>;
  /** Where. Null when the text does not say. */
  readonly place: Maybe<Entity>;
  readonly qualifier: FigureQualifier;
  readonly ruleId: Scalars['String']['output'];
  /** Whose people or things are counted. Null when the text does not say. */
  readonly subject: Maybe<Entity>;
  readonly unit: FigureUnit;
  /** Count in `unit`. Null where the words give a range (`min`, `max`) or no number. Exact only if `qualifier` is EXACT. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** As printed, with its qualifier and noun. In a claim flagged COMPUTED the later total, from which `value` was computed. */
  readonly verbatim: Scalars['String']['output'];
};

/** Rival figures: groups of what may be compared, and verdicts on what may and may not. */
export type FigureComparison = {
  readonly __typename?: 'FigureComparison';
  /** False where there are more than 50 subjects or speakers of a metric, or more figures of one side than are compared (150, fewer where sides are many): then the latest are. */
  readonly complete: Scalars['Boolean']['output'];
  /** Figures under one comparable key each, the asked metric and the group with most sides first, 1 to 100. */
  readonly groups: ReadonlyArray<FigureGroup>;
  /** What was asked for. Null where the graph does not hold the metric. */
  readonly metric: Maybe<Metric>;
  /** The subjects asked for; empty where none was asked for or none is known by that name. At most 20. */
  readonly subjects: ReadonlyArray<Entity>;
  /**
   * Verdicts, 1 to 100, first on what is told again or a part of a whole, then between every two sides of a group, between a
   * side's total and the one before, and between groups; last on totals that went down.
   */
  readonly verdicts: ReadonlyArray<FigureVerdict>;
};


/** Rival figures: groups of what may be compared, and verdicts on what may and may not. */
export type FigureComparisongroupsArgs = {
  first?: Scalars['Int']['input'];
};


/** Rival figures: groups of what may be compared, and verdicts on what may and may not. */
export type FigureComparisonverdictsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a reader should know about how a figure is worded. */
export type FigureFlag =
  /**
   * The noun as printed names something else than the metric, such as special forces for special equipment in a list of lost
   * equipment, or only a part of what its clause announces, such as the dead for the losses.
   */
  | 'WORDING_DIFFERS';

/** Figures that count the same thing of the same subject in the same place over the same kind of time, in one unit. */
export type FigureGroup = {
  readonly __typename?: 'FigureGroup';
  /** Stable name of the key, for pairing with verdicts. */
  readonly key: Scalars['String']['output'];
  readonly metric: Metric;
  /** How the time is meant. Null where the texts do not say. */
  readonly periodKind: Maybe<PeriodKind>;
  /** Where. Null where the texts do not say. */
  readonly place: Maybe<Entity>;
  /** One side a speaker, the first to give a figure first, 1 to 100. */
  readonly sides: ReadonlyArray<FigureSide>;
  /** Whose. Null where the texts do not say. */
  readonly subject: Maybe<Entity>;
  readonly unit: FigureUnit;
};


/** Figures that count the same thing of the same subject in the same place over the same kind of time, in one unit. */
export type FigureGroupsidesArgs = {
  first?: Scalars['Int']['input'];
};

/** Whether the speaker counts its own side's, its opponent's or somebody else's. */
export type FigureInterest =
  | 'OPPONENT'
  | 'OWN_SIDE'
  | 'THIRD_PARTY';

/** One day of a series. */
export type FigurePoint = {
  readonly __typename?: 'FigurePoint';
  readonly asOf: Scalars['Instant']['output'];
  readonly figure: Figure;
  /** Upper end of a range. Null where it is none. */
  readonly max: Maybe<Scalars['Float']['output']>;
  /** Lower end of a range. Null where it is none. */
  readonly min: Maybe<Scalars['Float']['output']>;
  readonly qualifier: FigureQualifier;
  /** Count in the group's unit. Null where the words give a range or no number. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** How exactly a figure is meant. */
export type FigureQualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'BETWEEN'
  | 'EXACT'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'UP_TO'
  | 'VAGUE';

/** What one speaker says. */
export type FigureSide = {
  readonly __typename?: 'FigureSide';
  /** The distinct ways its figures took to the reader, shortest first; at most 5. */
  readonly chains: ReadonlyArray<Chain>;
  /** The one by which it is compared: nearest to the day asked for, else the latest. */
  readonly figure: Figure;
  /** How many figures it gave under this key. */
  readonly figureCount: Scalars['Int']['output'];
  /** Its figures, latest first, 1 to 100. */
  readonly figures: ReadonlyArray<Figure>;
  /** Whether the speaker counts its own side's, its opponent's or somebody else's. Null when unknown, and for an outlet in its own voice. */
  readonly interest: Maybe<FigureInterest>;
  /** Publisher that speaks for itself. Null where somebody is cited, or where the article names no publisher. */
  readonly outlet: Maybe<Scalars['String']['output']>;
  /**
   * What it said day by day, earliest first, 1 to 100 points, one for each day, an exact one before others. Where more days are
   * known, the time behind the first is cut into equal spans, one for each further point, and the last day of each span stands
   * for it. Rests on the first 4,000 figures of the days asked for.
   */
  readonly series: ReadonlyArray<FigurePoint>;
  /** Null where it is an outlet in its own voice. */
  readonly speaker: Maybe<Entity>;
};


/** What one speaker says. */
export type FigureSidefiguresArgs = {
  first?: Scalars['Int']['input'];
};


/** What one speaker says. */
export type FigureSideseriesArgs = {
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Instant']['input']>;
  to?: InputMaybe<Scalars['Instant']['input']>;
};

/** What a figure is counted in: COUNT is the plain case, money carries its ISO 4217 code. */
export type FigureUnit =
  | 'COUNT'
  | 'DAY'
  | 'EUR'
  | 'GBP'
  | 'HOUR'
  | 'KILOMETRE'
  | 'METRE'
  | 'MINUTE'
  | 'MONTH'
  | 'PERCENT'
  | 'RUB'
  | 'SHARE'
  | 'SQUARE_KILOMETRE'
  | 'TIMES'
  | 'TONNE'
  | 'UAH'
  | 'USD'
  | 'WEEK'
  | 'YEAR';

/** A verdict on two figures, with its reasons. */
export type FigureVerdict = {
  readonly __typename?: 'FigureVerdict';
  /** The figure of the earlier day, where both days are known and part. */
  readonly a: Figure;
  readonly b: Figure;
  /** Larger minus smaller, in the unit of both. Null where it means nothing. */
  readonly gap: Maybe<Scalars['Float']['output']>;
  readonly kind: FigureVerdictKind;
  /** Larger over smaller. Null where it means nothing. */
  readonly ratio: Maybe<Scalars['Float']['output']>;
  /** Why, as short sentences in English; at most 8. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** What may be said of two figures. */
export type FigureVerdictKind =
  /** They may be put side by side: `ratio` and `gap` say how far they part. */
  | 'COMPARABLE'
  /** One figure that came by two ways: the same side, number, thing and day. It counts once. */
  | 'COPY'
  /** Two voices of two sides give the same number, or the same number comes back. */
  | 'EQUAL'
  /** They may not be put side by side; the reasons say why. */
  | 'NOT_COMPARABLE'
  /** One of them gives a range or a bound that holds the other. */
  | 'OVERLAPPING'
  /** One is a part of the other; the reasons show the sum. */
  | 'PART_WHOLE'
  /** A speaker's later total, which takes the place of the earlier one and may be lower. It contradicts nobody. */
  | 'REVISION'
  /** One of them is the other in round numbers, such as a headline's thousand for 970. */
  | 'ROUNDED';

/** One step of the way from the speaker to the reader. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** True where it was taken over from a neighbouring attribution. */
  readonly carried: Scalars['Boolean']['output'];
  readonly entity: Entity;
  /** Where it is named; for a carried hop, in the sentence it came from. Null where only the data set tells. */
  readonly evidence: Maybe<Evidence>;
  /** As named in the article. */
  readonly name: Scalars['String']['output'];
  /** 1 is nearest the speaker; parallel carriers share one position. */
  readonly position: Scalars['Int']['output'];
  readonly role: HopRole;
  readonly ruleId: Scalars['String']['output'];
};

/** What a carrier did. A QUOTER vouches: it said that the speaker said it. */
export type HopRole =
  | 'AGENCY'
  | 'INTERVIEWER'
  | 'OUTLET'
  | 'PLATFORM'
  | 'QUOTER'
  | 'REPUBLISHER'
  | 'SPOKESPERSON'
  | 'TRANSLATOR';

/** Two entities that may be one. */
export type IdentityCandidate = {
  readonly __typename?: 'IdentityCandidate';
  readonly a: Entity;
  /** The latest place where the first is named. Null where none is stored. */
  readonly aPlace: Maybe<Evidence>;
  readonly b: Entity;
  /** The latest place where the other is named. Null where none is stored. */
  readonly bPlace: Maybe<Evidence>;
  /** The reason as a sentence in English, with the names. */
  readonly note: Scalars['String']['output'];
  readonly reason: IdentityReason;
  /** 0 to 1: for order among proposals, and nothing else. */
  readonly score: Scalars['Float']['output'];
};

export type IdentityCandidateConnection = {
  readonly __typename?: 'IdentityCandidateConnection';
  /** As many as `first`, at most. */
  readonly edges: ReadonlyArray<IdentityCandidateEdge>;
  readonly pageInfo: PageInfo;
};

export type IdentityCandidateEdge = {
  readonly __typename?: 'IdentityCandidateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: IdentityCandidate;
};

/** Why two entities may be one. */
export type IdentityReason =
  /** An article calls the one by a name of the other, or writes one name with the other in brackets. */
  | 'CALLED_SO'
  /** Names of both have the same four or more consonants, whatever their scripts. */
  | 'SAME_CONSONANTS'
  /** A name of one is a name of the other, but for signs and spelling. */
  | 'SAME_NAME';

/** What came of one article. */
export type IngestOutcome =
  | 'ADDED'
  | 'REFUSED'
  | 'UNCHANGED';

/** What came of reading articles. */
export type IngestResult = {
  readonly __typename?: 'IngestResult';
  /** One each, in the order given; at most 20. */
  readonly articles: ReadonlyArray<IngestedArticle>;
};

export type IngestedArticle = {
  readonly __typename?: 'IngestedArticle';
  /** Null where it was refused. */
  readonly article: Maybe<Article>;
  /** How many claims it holds. */
  readonly claimCount: Scalars['Int']['output'];
  readonly outcome: IngestOutcome;
  /** Why it was refused, as a sentence. Null where it was not. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** One of the two things that a judgement is about. */
export type JudgedThing = {
  readonly __typename?: 'JudgedThing';
  /** Null where it is an entity, or where the graph no longer holds it. */
  readonly claim: Maybe<Claim>;
  /** Null where it is a claim, or where the graph no longer holds it. */
  readonly entity: Maybe<Entity>;
  /** 32 hex digits. */
  readonly id: Scalars['ID']['output'];
  /** Its name, or the claim's words, when it was judged. */
  readonly verbatim: Scalars['String']['output'];
};

/** One entry of the history of what people decided. */
export type Judgement = {
  readonly __typename?: 'Judgement';
  readonly a: JudgedThing;
  readonly at: Scalars['Instant']['output'];
  readonly b: JudgedThing;
  /** Who decided, as they call themselves. */
  readonly by: Scalars['String']['output'];
  /** Content hash, 32 hex digits. */
  readonly id: Scalars['ID']['output'];
  /** Whether it decides now: the latest verdict on these two that nobody took back. */
  readonly stands: Scalars['Boolean']['output'];
  /** The judgement that it takes back. Null where it is a verdict. */
  readonly undoes: Maybe<Judgement>;
  /** What took it back. Null where nothing did. */
  readonly undoneBy: Maybe<Judgement>;
  /** Null where it takes another back. */
  readonly verdict: Maybe<JudgementVerdict>;
  readonly why: Scalars['String']['output'];
};

export type JudgementConnection = {
  readonly __typename?: 'JudgementConnection';
  /** As many as `first`, at most. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  readonly pageInfo: PageInfo;
};

export type JudgementEdge = {
  readonly __typename?: 'JudgementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Judgement;
};

/** Whether a judgement was recorded. */
export type JudgementOutcome =
  | 'RECORDED'
  | 'REFUSED'
  /** The history holds it already, or the same person's same verdict stands. */
  | 'UNCHANGED';

/** What came of a judgement, with its entry in the history. */
export type JudgementResult = {
  readonly __typename?: 'JudgementResult';
  /** Null where it was refused. */
  readonly judgement: Maybe<Judgement>;
  readonly outcome: JudgementOutcome;
  /** Why it was refused and what to do, as a sentence. Null where it was not. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** What a person decided of two things: whether they are one. */
export type JudgementVerdict =
  | 'DIFFERENT'
  | 'SAME'
  /** Looked at, and not to be told: they stay apart and are not proposed again. */
  | 'UNSURE';

/** Languages of articles and names. */
export type LanguageCode =
  | 'ar'
  | 'en'
  | 'ru'
  | 'uk';

/** Words that name an entity. */
export type Mention = {
  readonly __typename?: 'Mention';
  readonly entity: Entity;
  readonly evidence: Evidence;
};

/** What is counted. */
export type Metric = {
  readonly __typename?: 'Metric';
  /** Metrics that include this one; at most 8. */
  readonly broader: ReadonlyArray<Metric>;
  readonly code: Scalars['MetricCode']['output'];
  /** Its name in a language. */
  readonly label: Scalars['String']['output'];
};


/** What is counted. */
export type MetriclabelArgs = {
  language?: LanguageCode;
};

/** How the words are reported: quoted, retold, or both. */
export type Mode =
  | 'DIRECT'
  | 'INDIRECT'
  | 'MIXED';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Reads articles into the graph. Off unless the server was given a write token; the request must carry it as a Bearer
   * token. Repeating it changes nothing.
   */
  readonly ingest: IngestResult;
  /**
   * Records what a person decided of two entities (are they one?) or of two claims (do they say one thing?). From then on questions see
   * entities that are the same as one; what articles say stays as it is. A later verdict on the same two replaces the earlier one.
   * Needs the write token, as ingest does. Repeating it changes nothing.
   */
  readonly judge: JudgementResult;
  /**
   * Takes a judgement back; what stood before it stands again. That is recorded too, and nothing is deleted. Needs the write token.
   * Repeating it changes nothing.
   */
  readonly undoJudgement: JudgementResult;
};


export type MutationingestArgs = {
  articles: ReadonlyArray<ArticleInput>;
};


export type MutationjudgeArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  by: Scalars['String']['input'];
  verdict: JudgementVerdict;
  why: Scalars['String']['input'];
};


export type MutationundoJudgementArgs = {
  by: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};

/** Somebody from whom it came, with the claims that go back to it. */
export type OriginRoot = {
  readonly __typename?: 'OriginRoot';
  /** How many claims go back to it, copies included. */
  readonly appearanceCount: Scalars['Int']['output'];
  /** The claims that go back to it, earliest first, 1 to 100. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** Why another root stands for it (outlets that cite each other, one side's number by another voice), as a short sentence in English. Null where it is independent. */
  readonly dependence: Maybe<Scalars['String']['output']>;
  /** Whether it came to it by itself, as far as the texts show. */
  readonly independent: Scalars['Boolean']['output'];
  /** Publisher that speaks for itself. Null where somebody is cited, or where it is unknown. */
  readonly outlet: Maybe<Scalars['String']['output']>;
  /** Null where an outlet says it in its own voice. */
  readonly speaker: Maybe<Entity>;
  /** COMPLETE where a way to it is whole; TRUNCATED where every way ends at a carrier; ANONYMOUS_ROOT where nobody is named. */
  readonly status: ChainStatus;
};


/** Somebody from whom it came, with the claims that go back to it. */
export type OriginRootappearancesArgs = {
  first?: Scalars['Int']['input'];
};

/** Where what a claim says came from. */
export type Origins = {
  readonly __typename?: 'Origins';
  /** Outlets that cite each other for it; at most 8. */
  readonly circles: ReadonlyArray<SourcingCircle>;
  /** The claim asked about. */
  readonly claim: Claim;
  /** False where claims that say the same may be left out: more than the graph looks at in one answer. */
  readonly complete: Scalars['Boolean']['output'];
  /** How its claims put it, in the order of their appearance, each compared with the one before of the same root, 1 to 100. */
  readonly cueDrift: ReadonlyArray<CueDriftStep>;
  /** The earliest claim that says it; unknown dates come last. */
  readonly firstAppearance: Claim;
  /** How many came to it by themselves, as far as the texts show: outlets that cite each other count as one. */
  readonly independentRoots: Scalars['Int']['output'];
  /** How many publishers bring it; an article without a known one counts by itself. */
  readonly outlets: Scalars['Int']['output'];
  /** Those whom it goes back to, the one heard first first, 1 to 100. */
  readonly roots: ReadonlyArray<OriginRoot>;
};


/** Where what a claim says came from. */
export type OriginscueDriftArgs = {
  first?: Scalars['Int']['input'];
};


/** Where what a claim says came from. */
export type OriginsrootsArgs = {
  first?: Scalars['Int']['input'];
};

/** How the outlet stands to what it reports. */
export type OutletDistance =
  | 'DISTANCING'
  | 'ENDORSING'
  | 'HEARSAY'
  | 'NEUTRAL';

/** Where a list goes on. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge, to be given as `after`. Null where the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Whether anybody of a state at war spoke. */
export type PartyWords = {
  readonly __typename?: 'PartyWords';
  /** Code of the conflict, such as RUSSIA_UKRAINE. */
  readonly conflict: Scalars['String']['output'];
  readonly country: Scalars['CountryCode']['output'];
  /** Whether nobody of it gave such a figure in the period. */
  readonly isSilent: Scalars['Boolean']['output'];
  /** The last figure before the period that anybody of it gave. Null where none is known. */
  readonly lastFigure: Maybe<Figure>;
  /** Code of the side on which it stands. */
  readonly side: Scalars['String']['output'];
  /** Day of the last figure before the period. Null where none is known. */
  readonly since: Maybe<Scalars['Instant']['output']>;
  /** Those of it who did; at most 5. */
  readonly speakers: ReadonlyArray<Entity>;
};

/** When the counted thing happened, as the text says it. */
export type Period = {
  readonly __typename?: 'Period';
  /** First day. Null where the words do not give one. */
  readonly from: Maybe<Scalars['Instant']['output']>;
  readonly kind: PeriodKind;
  /** Last day. Null where the words do not give one. */
  readonly to: Maybe<Scalars['Instant']['output']>;
  /** As printed. */
  readonly verbatim: Scalars['String']['output'];
};

/** How a figure's time is meant: since a start, within a window, or at one moment. */
export type PeriodKind =
  | 'CUMULATIVE'
  | 'POINT'
  | 'WINDOW';

/** Where in the article a claim stands. */
export type Placement =
  | 'BODY'
  | 'HEADLINE'
  | 'SUBHEAD';

/** What claims of any article say, without who says it. */
export type Proposition = {
  readonly __typename?: 'Proposition';
  /** The claims that say or deny exactly this, earliest first; those of unknown date come before all others. */
  readonly claims: ClaimConnection;
  /** How its first 100 claims put it, each compared with the one before of the same speaker: as many as `first`, 1 to 100. */
  readonly cueDrift: ReadonlyArray<CueDriftStep>;
  /** Content hash, 32 hex digits. */
  readonly id: Scalars['ID']['output'];
  readonly kind: PropositionKind;
  /** Null for FIGURE. */
  readonly language: Maybe<LanguageCode>;
  /** Upper end of a range. Null where it is none. */
  readonly max: Maybe<Scalars['Float']['output']>;
  /** What is counted. Null for WORDS, as all that follow. */
  readonly metric: Maybe<Metric>;
  /** Lower end of a range. Null where it is none. */
  readonly min: Maybe<Scalars['Float']['output']>;
  /** Whose. Null where the texts do not say. */
  readonly subject: Maybe<Entity>;
  /** What it is counted in. Null for WORDS. */
  readonly unit: Maybe<FigureUnit>;
  /** Null for a range. */
  readonly value: Maybe<Scalars['Float']['output']>;
};


/** What claims of any article say, without who says it. */
export type PropositionclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What claims of any article say, without who says it. */
export type PropositioncueDriftArgs = {
  first?: Scalars['Int']['input'];
};

/** What a proposition is known by. */
export type PropositionKind =
  /** One number of one thing of one subject, in any language and however exactly it is meant. */
  | 'FIGURE'
  /** Equal words of one language, as they are searched for: without vowel signs and variants of letters. */
  | 'WORDS';

export type Query = {
  readonly __typename?: 'Query';
  /** The article with this id. Null when there is none. */
  readonly article: Maybe<Article>;
  /** Articles, newest first; those without a date come last. */
  readonly articles: ArticleConnection;
  /** The way of one claim from its speaker outward to the reader; empty where nobody carried it or there is no such claim. At most 8 hops. */
  readonly chain: ReadonlyArray<Hop>;
  /** The claim with this id. Null when there is none. */
  readonly claim: Maybe<Claim>;
  /** Claims under a filter, a page at a time. */
  readonly claims: ClaimConnection;
  /**
   * What the parties say about one metric, side by side where figures are comparable, and in groups of their own, with the
   * reasons, where they are not. Metrics one step wider or narrower are shown for contrast, in groups of their own.
   */
  readonly competingFigures: FigureComparison;
  /**
   * Claims that contradict one: a denial of the same content, the same content negated, a number that excludes its own. It
   * never says who is right. Null when there is no such claim.
   */
  readonly contradictions: Maybe<Contradictions>;
  /**
   * Denials, newest first, with what each of them answers: a claim of the same article, a rumour that nobody owns, what the
   * sentence before says, or something said elsewhere.
   */
  readonly denials: DenialConnection;
  /**
   * How the headlines and subheads of an article part from its body: a rounded figure, a dropped "about", another thing
   * counted, a lost attribution, a stronger cue. In the order of the headlines, at most 32; empty where nothing drifts.
   */
  readonly drift: ReadonlyArray<Drift>;
  /**
   * Persons, organizations, states and all else that is named. With `search`, the best 200 matches in order of closeness;
   * without, every entity in order of kind and name. Those that judgements make the same are one, the one that stands for them.
   */
  readonly entities: EntityConnection;
  /** The entity with this id, or the one that stands for it where judgements make it the same as others. Null when there is none. */
  readonly entity: Maybe<Entity>;
  /**
   * Pairs of entities that may be one, for a person to judge; nothing is joined by itself. Pairs that were judged, or follow from what was, are
   * left out. In order of the first entity's kind and name; for one entity the likeliest first, at most 100. A page looks at 2,000 entities, so it
   * may be short, or empty, and yet go on.
   */
  readonly identityCandidates: IdentityCandidateConnection;
  /** What people decided on who is the same, latest first: the whole history, with what was replaced or taken back. */
  readonly judgements: JudgementConnection;
  /** Every metric of the taxonomy that the graph holds, by code; at most 200. */
  readonly metrics: ReadonlyArray<Metric>;
  /**
   * Where what a claim says came from: the claims that say the same, in groups by the one each goes back to. Copies count once,
   * a way that ends at an agency is completed by a longer one that another claim tells, and outlets that cite each other are
   * shown. Null when there is no such claim.
   */
  readonly origins: Maybe<Origins>;
  /** What claims of any article say, without who says it. Null when there is none of this id. */
  readonly proposition: Maybe<Proposition>;
  /**
   * Who said nothing about one metric in a period: the parties to a conflict, and speakers who usually speak of it, which is on
   * three days or more of the year before. Only what the graph holds counts as said.
   */
  readonly silence: Silence;
  /** What the graph holds, and whether it can be asked. */
  readonly status: Status;
  /**
   * What an entity said, carried or was named in, or what was said of a metric, in the order of time: the oldest first. Articles
   * and figures without a date are left out. Exactly one of `entity` and `metric` is given.
   */
  readonly timeline: TimelineConnection;
  /**
   * Who claimed it. `about` takes words, a name in any spelling or script, or a number in any notation (1151070,
   * 1,151,070, 1 151 070, or Arabic-Indic digits); claims are found by content, by the entities they mention and by their
   * figures, then grouped by speaker, the first to say it first. Groups that are known by no date come last, by speaker's name.
   */
  readonly whoClaimed: WhoClaimedConnection;
};


export type QueryarticleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryarticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerychainArgs = {
  claim: Scalars['ID']['input'];
};


export type QueryclaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ClaimOrder;
};


export type QuerycompetingFiguresArgs = {
  asOf?: InputMaybe<Scalars['Instant']['input']>;
  metric: Scalars['MetricCode']['input'];
  periodKind?: InputMaybe<PeriodKind>;
  place?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  withinDays?: Scalars['Int']['input'];
};


export type QuerycontradictionsArgs = {
  claim: Scalars['ID']['input'];
};


export type QuerydenialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Instant']['input']>;
  of?: InputMaybe<Scalars['String']['input']>;
  target?: InputMaybe<DenialTargetKind>;
  to?: InputMaybe<Scalars['Instant']['input']>;
};


export type QuerydriftArgs = {
  article: Scalars['ID']['input'];
};


export type QueryentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<EntityKind>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryentityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryidentityCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<EntityKind>;
};


export type QueryjudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
  claim?: InputMaybe<Scalars['ID']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryoriginsArgs = {
  claim: Scalars['ID']['input'];
};


export type QuerypropositionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerysilenceArgs = {
  from: Scalars['Instant']['input'];
  metric: Scalars['MetricCode']['input'];
  subject?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Instant']['input'];
};


export type QuerytimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Instant']['input']>;
  metric?: InputMaybe<Scalars['MetricCode']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Instant']['input']>;
};


export type QuerywhoClaimedArgs = {
  about: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
};

/** When a speaker spoke, as the text says it beside the cue. The day of publication and the day that a figure speaks for are two others. */
export type Said = {
  readonly __typename?: 'Said';
  /** The words that name the day, in place. */
  readonly evidence: Evidence;
  /** First day. Null where the words give none without the article's own date, or contradict it. */
  readonly from: Maybe<Scalars['Instant']['output']>;
  /** Last day, the first one where a single day is named. Null where `from` is. */
  readonly to: Maybe<Scalars['Instant']['output']>;
};

/** Why a claim counts as saying the same as the one asked about. A judgement that they differ undoes it. */
export type Sameness = {
  readonly __typename?: 'Sameness';
  readonly kind: SamenessKind;
  /** A short sentence in English. */
  readonly reason: Scalars['String']['output'];
  /** Share of the shorter one's telling words that the other holds, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Telling words that both hold, folded and without particles; at most 64. */
  readonly sharedWords: ReadonlyArray<Scalars['String']['output']>;
};

/** Why two claims count as saying the same. */
export type SamenessKind =
  /** One number of one thing within three days, in any language. */
  | 'EQUAL_FIGURE'
  /** The same words. */
  | 'EQUAL_WORDS'
  /** A judgement says so. */
  | 'JUDGED'
  /** Nearly the same words, with no number, place or person that parts them. */
  | 'NEAR_WORDS'
  /** Told in other words, where the speaker, a carrier or a number ties the two. */
  | 'RETOLD';

/** Scripts of names. */
export type Script =
  | 'ARABIC'
  | 'CYRILLIC'
  | 'LATIN';

/** Who said nothing about a metric in a period. */
export type Silence = {
  readonly __typename?: 'Silence';
  /** False where there are more than 50 subjects, or 50 speakers of a subject: the others are not looked at. */
  readonly complete: Scalars['Boolean']['output'];
  /** First day of the period. */
  readonly from: Scalars['Instant']['output'];
  /** What was asked for. Null where the graph does not hold the metric. */
  readonly metric: Maybe<Metric>;
  /** The parties to the conflicts that are known, silent or not; at most 20. */
  readonly parties: ReadonlyArray<PartyWords>;
  /** Those who usually speak of it and did not, the longest silent first, 1 to 100. */
  readonly speakers: ReadonlyArray<SilentSpeaker>;
  /** Last day of the period. */
  readonly to: Scalars['Instant']['output'];
};


/** Who said nothing about a metric in a period. */
export type SilencespeakersArgs = {
  first?: Scalars['Int']['input'];
};

/** One who usually speaks, and did not. */
export type SilentSpeaker = {
  readonly __typename?: 'SilentSpeaker';
  /** The last figure before the period. */
  readonly lastFigure: Figure;
  /** Its day. */
  readonly since: Scalars['Instant']['output'];
  readonly speaker: Entity;
};

/** Outlets that cite each other: each cites the next, and the last the first. */
export type SourcingCircle = {
  readonly __typename?: 'SourcingCircle';
  /** The claims that cite, in the same order; at most 6. */
  readonly claims: ReadonlyArray<Claim>;
  /** At most 6. */
  readonly entities: ReadonlyArray<Entity>;
};

/** Who is said to have said it, as named in the article. */
export type Speaker = {
  readonly __typename?: 'Speaker';
  readonly entity: Entity;
  /** Where `text` stands. Null where it is elided. */
  readonly evidence: Maybe<Evidence>;
  /** Kind, as read in this sentence. Null for those who spoke together with the main speaker. */
  readonly kind: Maybe<SpeakerKind>;
  /** Fullest form that the article holds, without the title. */
  readonly name: Scalars['String']['output'];
  /** Path of the rule that found it. */
  readonly ruleId: Scalars['String']['output'];
  /** Form in this sentence; empty where the verb has no subject. */
  readonly text: Scalars['String']['output'];
};

/** What kind of speaker it is. */
export type SpeakerKind =
  | 'ANONYMOUS'
  | 'DOCUMENT'
  | 'ORGANIZATION'
  | 'OUTLET'
  | 'PERSON'
  | 'STATE';

/** What the speaker does with the content. */
export type Stance =
  | 'ASSERTS'
  | 'DENIES'
  | 'SPECULATES';

export type StanceCount = {
  readonly __typename?: 'StanceCount';
  readonly count: Scalars['Int']['output'];
  readonly stance: Stance;
};

/** What the graph holds. */
export type Status = {
  readonly __typename?: 'Status';
  readonly articles: Scalars['Int']['output'];
  readonly claims: Scalars['Int']['output'];
  readonly entities: Scalars['Int']['output'];
  readonly figures: Scalars['Int']['output'];
  /** Whether the database answers and its schema is current. */
  readonly ready: Scalars['Boolean']['output'];
  /** Why it is not ready, as a sentence. Null when it is. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Version of the program. */
  readonly version: Scalars['String']['output'];
};

export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** As many as `first`, at most. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  readonly pageInfo: PageInfo;
};

export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TimelineEntry;
};

/** One claim in its time. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** When its article was published; for a metric, the day that the figure speaks for. */
  readonly at: Scalars['Instant']['output'];
  readonly claim: Claim;
  /** The figure. Null for an entity. */
  readonly figure: Maybe<Figure>;
  /** What the entity has to do with it; empty for a metric. */
  readonly roles: ReadonlyArray<TimelineRole>;
};

/** What an entity has to do with a claim. */
export type TimelineRole =
  | 'MENTIONED'
  | 'RELAYER'
  | 'SPEAKER';

/** Who speaks in a claim: somebody cited, or the outlet itself. */
export type Voice =
  | 'AUTHOR'
  | 'CITED';

export type WhoClaimedConnection = {
  readonly __typename?: 'WhoClaimedConnection';
  /** How `about` was understood. */
  readonly asked: AskedAbout;
  /** False where more than 2,000 claims match by one way of finding: then the groups rest on the 2,000 best or oldest of them. */
  readonly complete: Scalars['Boolean']['output'];
  /** As many as `first`, at most. */
  readonly edges: ReadonlyArray<WhoClaimedEdge>;
  readonly pageInfo: PageInfo;
};

export type WhoClaimedEdge = {
  readonly __typename?: 'WhoClaimedEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WhoClaimedGroup;
};

/** Everything that one speaker claimed about the question. */
export type WhoClaimedGroup = {
  readonly __typename?: 'WhoClaimedGroup';
  /** The distinct ways these claims took from the speaker to the reader, shortest first; an empty chain is the speaker met directly. At most 5. */
  readonly chains: ReadonlyArray<Chain>;
  /** How many of its claims were found. */
  readonly claimCount: Scalars['Int']['output'];
  /** Its claims, earliest first, 1 to 100. */
  readonly claims: ReadonlyArray<Claim>;
  /** The earliest of its claims; among those of unknown date the one with the smallest id, and dated ones come before them. */
  readonly firstAppearance: Claim;
  /** When the earliest was published. Null when no date is known. */
  readonly firstPublishedAt: Maybe<Scalars['Instant']['output']>;
  /** Publisher that speaks for itself. Null where somebody is cited, or where the article names no publisher. */
  readonly outlet: Maybe<Scalars['String']['output']>;
  /** The entity that spoke. Null where it is an outlet in its own voice. */
  readonly speaker: Maybe<Entity>;
  /** How many of its claims assert, deny, speculate; stances that do not occur are left out. */
  readonly stances: ReadonlyArray<StanceCount>;
};


/** Everything that one speaker claimed about the question. */
export type WhoClaimedGroupclaimsArgs = {
  first?: Scalars['Int']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Act: ResolverTypeWrapper<'STATE' | 'ACCUSE' | 'DENY' | 'THREATEN' | 'PROMISE' | 'DEMAND' | 'CONDEMN' | 'WARN' | 'EXPECT' | 'ESTIMATE' | 'ADMIT' | 'FEAR' | 'DECLARE' | 'WELCOME' | 'QUESTION' | 'DECLINE'>;
  Appearance: ResolverTypeWrapper<AppearanceMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Article: ResolverTypeWrapper<ArticleMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleInput: ArticleInput;
  AskedAbout: ResolverTypeWrapper<AskedAboutMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Certainty: ResolverTypeWrapper<'CERTAIN' | 'PROBABLE' | 'POSSIBLE' | 'UNCOMMITTED'>;
  Chain: ResolverTypeWrapper<Omit<Chain, 'hops'> & { hops: ReadonlyArray<ResolversTypes['Hop']> }>;
  ChainStatus: ResolverTypeWrapper<'COMPLETE' | 'TRUNCATED' | 'ANONYMOUS_ROOT'>;
  Claim: ResolverTypeWrapper<ClaimMapper>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClaimFlag: ResolverTypeWrapper<'UNVERIFIED_BY_OUTLET' | 'NO_EVIDENCE_GIVEN' | 'QUOTE_REPAIRED' | 'ELIDED_SPEAKER' | 'UNRESOLVED_SPEAKER' | 'CARRIED_CHAIN' | 'BACKWARD_ATTRIBUTION' | 'CARRIED_ATTRIBUTION' | 'CONTENT_NEGATED' | 'COMPUTED'>;
  ClaimOrder: ResolverTypeWrapper<'PUBLISHED_DESC' | 'PUBLISHED_ASC'>;
  Contradiction: ResolverTypeWrapper<ContradictionMapper>;
  ContradictionKind: ResolverTypeWrapper<'DENIAL' | 'POLARITY' | 'FIGURES'>;
  Contradictions: ResolverTypeWrapper<ContradictionsMapper>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CueDriftChange: ResolverTypeWrapper<Omit<CueDriftChange, 'aspect' | 'direction'> & { aspect: ResolversTypes['DriftAspect'], direction: ResolversTypes['DriftDirection'] }>;
  CueDriftStep: ResolverTypeWrapper<CueDriftStepMapper>;
  DateSuggestion: ResolverTypeWrapper<DateSuggestionMapper>;
  Denial: ResolverTypeWrapper<DenialMapper>;
  DenialConnection: ResolverTypeWrapper<Omit<DenialConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DenialEdge']> }>;
  DenialEdge: ResolverTypeWrapper<Omit<DenialEdge, 'node'> & { node: ResolversTypes['Denial'] }>;
  DenialTargetKind: ResolverTypeWrapper<'CLAIM' | 'RUMOUR' | 'PREVIOUS_SENTENCE' | 'OTHER_DOCUMENT'>;
  DerivationStep: ResolverTypeWrapper<DerivationStep>;
  Drift: ResolverTypeWrapper<DriftMapper>;
  DriftAspect: ResolverTypeWrapper<'ATTRIBUTION' | 'DISTANCE' | 'CERTAINTY' | 'ACT' | 'FIGURE'>;
  DriftDirection: ResolverTypeWrapper<'STRONGER' | 'WEAKER'>;
  DriftKind: ResolverTypeWrapper<'ROUNDED' | 'LOST_QUALIFIER' | 'CHANGED_METRIC' | 'LOST_ATTRIBUTION' | 'STRONGER_CUE'>;
  Entity: ResolverTypeWrapper<EntityMapper>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityKind: ResolverTypeWrapper<'PERSON' | 'OFFICE' | 'ORGANIZATION' | 'STATE' | 'OUTLET' | 'PLATFORM' | 'PLACE' | 'EQUIPMENT' | 'DOCUMENT' | 'ANONYMOUS_SOURCE'>;
  EntityName: ResolverTypeWrapper<EntityNameMapper>;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  ExpressedProposition: ResolverTypeWrapper<ExpressedPropositionMapper>;
  Figure: ResolverTypeWrapper<FigureMapper>;
  FigureComparison: ResolverTypeWrapper<FigureComparisonMapper>;
  FigureFlag: ResolverTypeWrapper<'WORDING_DIFFERS'>;
  FigureGroup: ResolverTypeWrapper<FigureGroupMapper>;
  FigureInterest: ResolverTypeWrapper<'OWN_SIDE' | 'OPPONENT' | 'THIRD_PARTY'>;
  FigurePoint: ResolverTypeWrapper<FigurePointMapper>;
  FigureQualifier: ResolverTypeWrapper<'EXACT' | 'ABOUT' | 'MORE_THAN' | 'AT_LEAST' | 'LESS_THAN' | 'UP_TO' | 'BETWEEN' | 'VAGUE'>;
  FigureSide: ResolverTypeWrapper<FigureSideMapper>;
  FigureUnit: ResolverTypeWrapper<'COUNT' | 'PERCENT' | 'SHARE' | 'TIMES' | 'KILOMETRE' | 'METRE' | 'SQUARE_KILOMETRE' | 'TONNE' | 'DAY' | 'HOUR' | 'MONTH' | 'YEAR' | 'WEEK' | 'MINUTE' | 'USD' | 'EUR' | 'GBP' | 'RUB' | 'UAH'>;
  FigureVerdict: ResolverTypeWrapper<FigureVerdictMapper>;
  FigureVerdictKind: ResolverTypeWrapper<'COMPARABLE' | 'EQUAL' | 'COPY' | 'REVISION' | 'ROUNDED' | 'PART_WHOLE' | 'OVERLAPPING' | 'NOT_COMPARABLE'>;
  Hop: ResolverTypeWrapper<HopMapper>;
  HopRole: ResolverTypeWrapper<'SPOKESPERSON' | 'PLATFORM' | 'AGENCY' | 'OUTLET' | 'INTERVIEWER' | 'TRANSLATOR' | 'REPUBLISHER' | 'QUOTER'>;
  IdentityCandidate: ResolverTypeWrapper<IdentityCandidateMapper>;
  IdentityCandidateConnection: ResolverTypeWrapper<Omit<IdentityCandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['IdentityCandidateEdge']> }>;
  IdentityCandidateEdge: ResolverTypeWrapper<Omit<IdentityCandidateEdge, 'node'> & { node: ResolversTypes['IdentityCandidate'] }>;
  IdentityReason: ResolverTypeWrapper<'SAME_NAME' | 'SAME_CONSONANTS' | 'CALLED_SO'>;
  IngestOutcome: ResolverTypeWrapper<'ADDED' | 'UNCHANGED' | 'REFUSED'>;
  IngestResult: ResolverTypeWrapper<Omit<IngestResult, 'articles'> & { articles: ReadonlyArray<ResolversTypes['IngestedArticle']> }>;
  IngestedArticle: ResolverTypeWrapper<IngestedArticleMapper>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  JudgedThing: ResolverTypeWrapper<JudgedThingMapper>;
  Judgement: ResolverTypeWrapper<JudgementMapper>;
  JudgementConnection: ResolverTypeWrapper<Omit<JudgementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['JudgementEdge']> }>;
  JudgementEdge: ResolverTypeWrapper<Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }>;
  JudgementOutcome: ResolverTypeWrapper<'RECORDED' | 'UNCHANGED' | 'REFUSED'>;
  JudgementResult: ResolverTypeWrapper<JudgementResultMapper>;
  JudgementVerdict: ResolverTypeWrapper<'SAME' | 'DIFFERENT' | 'UNSURE'>;
  LanguageCode: ResolverTypeWrapper<'ar' | 'en' | 'ru' | 'uk'>;
  Mention: ResolverTypeWrapper<MentionMapper>;
  Metric: ResolverTypeWrapper<MetricMapper>;
  MetricCode: ResolverTypeWrapper<Scalars['MetricCode']['output']>;
  Mode: ResolverTypeWrapper<'DIRECT' | 'INDIRECT' | 'MIXED'>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OriginRoot: ResolverTypeWrapper<OriginRootMapper>;
  Origins: ResolverTypeWrapper<OriginsMapper>;
  OutletDistance: ResolverTypeWrapper<'NEUTRAL' | 'DISTANCING' | 'ENDORSING' | 'HEARSAY'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyWords: ResolverTypeWrapper<PartyWordsMapper>;
  Period: ResolverTypeWrapper<Omit<Period, 'kind'> & { kind: ResolversTypes['PeriodKind'] }>;
  PeriodKind: ResolverTypeWrapper<'CUMULATIVE' | 'WINDOW' | 'POINT'>;
  Placement: ResolverTypeWrapper<'HEADLINE' | 'SUBHEAD' | 'BODY'>;
  Proposition: ResolverTypeWrapper<PropositionMapper>;
  PropositionKind: ResolverTypeWrapper<'WORDS' | 'FIGURE'>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Said: ResolverTypeWrapper<Omit<Said, 'evidence'> & { evidence: ResolversTypes['Evidence'] }>;
  Sameness: ResolverTypeWrapper<SamenessMapper>;
  SamenessKind: ResolverTypeWrapper<'EQUAL_WORDS' | 'NEAR_WORDS' | 'EQUAL_FIGURE' | 'RETOLD' | 'JUDGED'>;
  Script: ResolverTypeWrapper<'ARABIC' | 'CYRILLIC' | 'LATIN'>;
  Silence: ResolverTypeWrapper<SilenceMapper>;
  SilentSpeaker: ResolverTypeWrapper<SilentSpeakerMapper>;
  SourcingCircle: ResolverTypeWrapper<SourcingCircleMapper>;
  Speaker: ResolverTypeWrapper<SpeakerMapper>;
  SpeakerKind: ResolverTypeWrapper<'PERSON' | 'ORGANIZATION' | 'OUTLET' | 'STATE' | 'ANONYMOUS' | 'DOCUMENT'>;
  Stance: ResolverTypeWrapper<'ASSERTS' | 'DENIES' | 'SPECULATES'>;
  StanceCount: ResolverTypeWrapper<Omit<StanceCount, 'stance'> & { stance: ResolversTypes['Stance'] }>;
  Status: ResolverTypeWrapper<Status>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryMapper>;
  TimelineRole: ResolverTypeWrapper<'SPEAKER' | 'RELAYER' | 'MENTIONED'>;
  Voice: ResolverTypeWrapper<'CITED' | 'AUTHOR'>;
  WhoClaimedConnection: ResolverTypeWrapper<Omit<WhoClaimedConnection, 'asked' | 'edges'> & { asked: ResolversTypes['AskedAbout'], edges: ReadonlyArray<ResolversTypes['WhoClaimedEdge']> }>;
  WhoClaimedEdge: ResolverTypeWrapper<Omit<WhoClaimedEdge, 'node'> & { node: ResolversTypes['WhoClaimedGroup'] }>;
  WhoClaimedGroup: ResolverTypeWrapper<WhoClaimedGroupMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appearance: AppearanceMapper;
  String: Scalars['String']['output'];
  Article: ArticleMapper;
  ID: Scalars['ID']['output'];
  ArticleConnection: Omit<ArticleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleInput: ArticleInput;
  AskedAbout: AskedAboutMapper;
  Float: Scalars['Float']['output'];
  Chain: Omit<Chain, 'hops'> & { hops: ReadonlyArray<ResolversParentTypes['Hop']> };
  Claim: ClaimMapper;
  ClaimConnection: Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  Boolean: Scalars['Boolean']['output'];
  Contradiction: ContradictionMapper;
  Contradictions: ContradictionsMapper;
  CountryCode: Scalars['CountryCode']['output'];
  CueDriftChange: CueDriftChange;
  CueDriftStep: CueDriftStepMapper;
  DateSuggestion: DateSuggestionMapper;
  Denial: DenialMapper;
  DenialConnection: Omit<DenialConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DenialEdge']> };
  DenialEdge: Omit<DenialEdge, 'node'> & { node: ResolversParentTypes['Denial'] };
  DerivationStep: DerivationStep;
  Drift: DriftMapper;
  Entity: EntityMapper;
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityName: EntityNameMapper;
  Evidence: EvidenceMapper;
  ExpressedProposition: ExpressedPropositionMapper;
  Figure: FigureMapper;
  FigureComparison: FigureComparisonMapper;
  FigureGroup: FigureGroupMapper;
  FigurePoint: FigurePointMapper;
  FigureSide: FigureSideMapper;
  FigureVerdict: FigureVerdictMapper;
  Hop: HopMapper;
  IdentityCandidate: IdentityCandidateMapper;
  IdentityCandidateConnection: Omit<IdentityCandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['IdentityCandidateEdge']> };
  IdentityCandidateEdge: Omit<IdentityCandidateEdge, 'node'> & { node: ResolversParentTypes['IdentityCandidate'] };
  IngestResult: Omit<IngestResult, 'articles'> & { articles: ReadonlyArray<ResolversParentTypes['IngestedArticle']> };
  IngestedArticle: IngestedArticleMapper;
  Instant: Scalars['Instant']['output'];
  JudgedThing: JudgedThingMapper;
  Judgement: JudgementMapper;
  JudgementConnection: Omit<JudgementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['JudgementEdge']> };
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] };
  JudgementResult: JudgementResultMapper;
  Mention: MentionMapper;
  Metric: MetricMapper;
  MetricCode: Scalars['MetricCode']['output'];
  Mutation: Record<PropertyKey, never>;
  OriginRoot: OriginRootMapper;
  Origins: OriginsMapper;
  PageInfo: PageInfo;
  PartyWords: PartyWordsMapper;
  Period: Period;
  Proposition: PropositionMapper;
  Query: Record<PropertyKey, never>;
  Said: Omit<Said, 'evidence'> & { evidence: ResolversParentTypes['Evidence'] };
  Sameness: SamenessMapper;
  Silence: SilenceMapper;
  SilentSpeaker: SilentSpeakerMapper;
  SourcingCircle: SourcingCircleMapper;
  Speaker: SpeakerMapper;
  StanceCount: StanceCount;
  Status: Status;
  TimelineConnection: Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineEntryMapper;
  WhoClaimedConnection: Omit<WhoClaimedConnection, 'asked' | 'edges'> & { asked: ResolversParentTypes['AskedAbout'], edges: ReadonlyArray<ResolversParentTypes['WhoClaimedEdge']> };
  WhoClaimedEdge: Omit<WhoClaimedEdge, 'node'> & { node: ResolversParentTypes['WhoClaimedGroup'] };
  WhoClaimedGroup: WhoClaimedGroupMapper;
  Int: Scalars['Int']['output'];
};

export type listSizeDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type listSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = listSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActResolvers = EnumResolverSignature<{ ACCUSE?: any, ADMIT?: any, CONDEMN?: any, DECLARE?: any, DECLINE?: any, DEMAND?: any, DENY?: any, ESTIMATE?: any, EXPECT?: any, FEAR?: any, PROMISE?: any, QUESTION?: any, STATE?: any, THREATEN?: any, WARN?: any, WELCOME?: any }, ResolversTypes['Act']>;

export type AppearanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appearance'] = ResolversParentTypes['Appearance']> = {
  chain?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  completedBy?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  copyOf?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  copyReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sameness?: Resolver<Maybe<ResolversTypes['Sameness']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<ArticleclaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageCode'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestedDate?: Resolver<Maybe<ResolversTypes['DateSuggestion']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AskedAboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedAbout'] = ResolversParentTypes['AskedAbout']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertaintyResolvers = EnumResolverSignature<{ CERTAIN?: any, POSSIBLE?: any, PROBABLE?: any, UNCOMMITTED?: any }, ResolversTypes['Certainty']>;

export type ChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type ChainStatusResolvers = EnumResolverSignature<{ ANONYMOUS_ROOT?: any, COMPLETE?: any, TRUNCATED?: any }, ResolversTypes['ChainStatus']>;

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  browserUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  chainStatus?: Resolver<ResolversTypes['ChainStatus'], ParentType, ContextType>;
  coSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  content?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  cue?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  denialTarget?: Resolver<Maybe<ResolversTypes['DenialTargetKind']>, ParentType, ContextType>;
  deniedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  denies?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  derivation?: Resolver<ReadonlyArray<ResolversTypes['DerivationStep']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ClaimentitiesArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<ClaimfiguresArgs, 'first'>>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['ClaimFlag']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageCode'], ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<ClaimmentionsArgs, 'first'>>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outletDistance?: Resolver<ResolversTypes['OutletDistance'], ParentType, ContextType>;
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  propositions?: Resolver<ReadonlyArray<ResolversTypes['ExpressedProposition']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  quotedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  relayers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  said?: Resolver<Maybe<ResolversTypes['Said']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimFlagResolvers = EnumResolverSignature<{ BACKWARD_ATTRIBUTION?: any, CARRIED_ATTRIBUTION?: any, CARRIED_CHAIN?: any, COMPUTED?: any, CONTENT_NEGATED?: any, ELIDED_SPEAKER?: any, NO_EVIDENCE_GIVEN?: any, QUOTE_REPAIRED?: any, UNRESOLVED_SPEAKER?: any, UNVERIFIED_BY_OUTLET?: any }, ResolversTypes['ClaimFlag']>;

export type ClaimOrderResolvers = EnumResolverSignature<{ PUBLISHED_ASC?: any, PUBLISHED_DESC?: any }, ResolversTypes['ClaimOrder']>;

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['FigureVerdict']>, ParentType, ContextType>;
};

export type ContradictionKindResolvers = EnumResolverSignature<{ DENIAL?: any, FIGURES?: any, POLARITY?: any }, ResolversTypes['ContradictionKind']>;

export type ContradictionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradictions'] = ResolversParentTypes['Contradictions']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType, RequireFields<ContradictionscontradictionsArgs, 'first'>>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CueDriftChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CueDriftChange'] = ResolversParentTypes['CueDriftChange']> = {
  aspect?: Resolver<ResolversTypes['DriftAspect'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['DriftDirection'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CueDriftStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CueDriftStep'] = ResolversParentTypes['CueDriftStep']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['CueDriftChange']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type DateSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateSuggestion'] = ResolversParentTypes['DateSuggestion']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Instant']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DenialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Denial'] = ResolversParentTypes['Denial']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  denied?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['DenialTargetKind'], ParentType, ContextType>;
};

export type DenialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DenialConnection'] = ResolversParentTypes['DenialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DenialEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DenialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DenialEdge'] = ResolversParentTypes['DenialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Denial'], ParentType, ContextType>;
};

export type DenialTargetKindResolvers = EnumResolverSignature<{ CLAIM?: any, OTHER_DOCUMENT?: any, PREVIOUS_SENTENCE?: any, RUMOUR?: any }, ResolversTypes['DenialTargetKind']>;

export type DerivationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DerivationStep'] = ResolversParentTypes['DerivationStep']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Drift'] = ResolversParentTypes['Drift']> = {
  body?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  bodyFigure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  headlineFigure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DriftKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DriftAspectResolvers = EnumResolverSignature<{ ACT?: any, ATTRIBUTION?: any, CERTAINTY?: any, DISTANCE?: any, FIGURE?: any }, ResolversTypes['DriftAspect']>;

export type DriftDirectionResolvers = EnumResolverSignature<{ STRONGER?: any, WEAKER?: any }, ResolversTypes['DriftDirection']>;

export type DriftKindResolvers = EnumResolverSignature<{ CHANGED_METRIC?: any, LOST_ATTRIBUTION?: any, LOST_QUALIFIER?: any, ROUNDED?: any, STRONGER_CUE?: any }, ResolversTypes['DriftKind']>;

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  canonical?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType, RequireFields<EntityjudgementsArgs, 'first'>>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType, RequireFields<EntitynamesArgs, 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EntitysameAsArgs, 'first'>>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityKindResolvers = EnumResolverSignature<{ ANONYMOUS_SOURCE?: any, DOCUMENT?: any, EQUIPMENT?: any, OFFICE?: any, ORGANIZATION?: any, OUTLET?: any, PERSON?: any, PLACE?: any, PLATFORM?: any, STATE?: any }, ResolversTypes['EntityKind']>;

export type EntityNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityName'] = ResolversParentTypes['EntityName']> = {
  language?: Resolver<ResolversTypes['LanguageCode'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['Script'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verbatim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpressedPropositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpressedProposition'] = ResolversParentTypes['ExpressedProposition']> = {
  denied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposition?: Resolver<ResolversTypes['Proposition'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['FigureFlag']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['FigureInterest']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  noun?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verbatim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureComparison'] = ResolversParentTypes['FigureComparison']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['FigureGroup']>, ParentType, ContextType, RequireFields<FigureComparisongroupsArgs, 'first'>>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['FigureVerdict']>, ParentType, ContextType, RequireFields<FigureComparisonverdictsArgs, 'first'>>;
};

export type FigureFlagResolvers = EnumResolverSignature<{ WORDING_DIFFERS?: any }, ResolversTypes['FigureFlag']>;

export type FigureGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureGroup'] = ResolversParentTypes['FigureGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  periodKind?: Resolver<Maybe<ResolversTypes['PeriodKind']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['FigureSide']>, ParentType, ContextType, RequireFields<FigureGroupsidesArgs, 'first'>>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
};

export type FigureInterestResolvers = EnumResolverSignature<{ OPPONENT?: any, OWN_SIDE?: any, THIRD_PARTY?: any }, ResolversTypes['FigureInterest']>;

export type FigurePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigurePoint'] = ResolversParentTypes['FigurePoint']> = {
  asOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureQualifierResolvers = EnumResolverSignature<{ ABOUT?: any, AT_LEAST?: any, BETWEEN?: any, EXACT?: any, LESS_THAN?: any, MORE_THAN?: any, UP_TO?: any, VAGUE?: any }, ResolversTypes['FigureQualifier']>;

export type FigureSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureSide'] = ResolversParentTypes['FigureSide']> = {
  chains?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  figureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<FigureSidefiguresArgs, 'first'>>;
  interest?: Resolver<Maybe<ResolversTypes['FigureInterest']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['FigurePoint']>, ParentType, ContextType, RequireFields<FigureSideseriesArgs, 'first'>>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type FigureUnitResolvers = EnumResolverSignature<{ COUNT?: any, DAY?: any, EUR?: any, GBP?: any, HOUR?: any, KILOMETRE?: any, METRE?: any, MINUTE?: any, MONTH?: any, PERCENT?: any, RUB?: any, SHARE?: any, SQUARE_KILOMETRE?: any, TIMES?: any, TONNE?: any, UAH?: any, USD?: any, WEEK?: any, YEAR?: any }, ResolversTypes['FigureUnit']>;

export type FigureVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureVerdict'] = ResolversParentTypes['FigureVerdict']> = {
  a?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FigureVerdictKind'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureVerdictKindResolvers = EnumResolverSignature<{ COMPARABLE?: any, COPY?: any, EQUAL?: any, NOT_COMPARABLE?: any, OVERLAPPING?: any, PART_WHOLE?: any, REVISION?: any, ROUNDED?: any }, ResolversTypes['FigureVerdictKind']>;

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  carried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['HopRole'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HopRoleResolvers = EnumResolverSignature<{ AGENCY?: any, INTERVIEWER?: any, OUTLET?: any, PLATFORM?: any, QUOTER?: any, REPUBLISHER?: any, SPOKESPERSON?: any, TRANSLATOR?: any }, ResolversTypes['HopRole']>;

export type IdentityCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityCandidate'] = ResolversParentTypes['IdentityCandidate']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  aPlace?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  bPlace?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['IdentityReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IdentityCandidateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityCandidateConnection'] = ResolversParentTypes['IdentityCandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IdentityCandidateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IdentityCandidateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityCandidateEdge'] = ResolversParentTypes['IdentityCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityCandidate'], ParentType, ContextType>;
};

export type IdentityReasonResolvers = EnumResolverSignature<{ CALLED_SO?: any, SAME_CONSONANTS?: any, SAME_NAME?: any }, ResolversTypes['IdentityReason']>;

export type IngestOutcomeResolvers = EnumResolverSignature<{ ADDED?: any, REFUSED?: any, UNCHANGED?: any }, ResolversTypes['IngestOutcome']>;

export type IngestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['IngestedArticle']>, ParentType, ContextType>;
};

export type IngestedArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestedArticle'] = ResolversParentTypes['IngestedArticle']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type JudgedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgedThing'] = ResolversParentTypes['JudgedThing']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verbatim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  a?: Resolver<ResolversTypes['JudgedThing'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['JudgedThing'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['JudgementVerdict']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type JudgementOutcomeResolvers = EnumResolverSignature<{ RECORDED?: any, REFUSED?: any, UNCHANGED?: any }, ResolversTypes['JudgementOutcome']>;

export type JudgementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementResult'] = ResolversParentTypes['JudgementResult']> = {
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['JudgementOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JudgementVerdictResolvers = EnumResolverSignature<{ DIFFERENT?: any, SAME?: any, UNSURE?: any }, ResolversTypes['JudgementVerdict']>;

export type LanguageCodeResolvers = EnumResolverSignature<{ ar?: any, en?: any, ru?: any, uk?: any }, ResolversTypes['LanguageCode']>;

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  broader?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['MetricCode'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MetriclabelArgs, 'language'>>;
};

export interface MetricCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MetricCode'], any> {
  name: 'MetricCode';
}

export type ModeResolvers = EnumResolverSignature<{ DIRECT?: any, INDIRECT?: any, MIXED?: any }, ResolversTypes['Mode']>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingest?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationingestArgs, 'articles'>>;
  judge?: Resolver<ResolversTypes['JudgementResult'], ParentType, ContextType, RequireFields<MutationjudgeArgs, 'a' | 'b' | 'by' | 'verdict' | 'why'>>;
  undoJudgement?: Resolver<ResolversTypes['JudgementResult'], ParentType, ContextType, RequireFields<MutationundoJudgementArgs, 'by' | 'id' | 'why'>>;
};

export type OriginRootResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginRoot'] = ResolversParentTypes['OriginRoot']> = {
  appearanceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appearances?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType, RequireFields<OriginRootappearancesArgs, 'first'>>;
  dependence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  independent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChainStatus'], ParentType, ContextType>;
};

export type OriginsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Origins'] = ResolversParentTypes['Origins']> = {
  circles?: Resolver<ReadonlyArray<ResolversTypes['SourcingCircle']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cueDrift?: Resolver<ReadonlyArray<ResolversTypes['CueDriftStep']>, ParentType, ContextType, RequireFields<OriginscueDriftArgs, 'first'>>;
  firstAppearance?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  independentRoots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outlets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roots?: Resolver<ReadonlyArray<ResolversTypes['OriginRoot']>, ParentType, ContextType, RequireFields<OriginsrootsArgs, 'first'>>;
};

export type OutletDistanceResolvers = EnumResolverSignature<{ DISTANCING?: any, ENDORSING?: any, HEARSAY?: any, NEUTRAL?: any }, ResolversTypes['OutletDistance']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyWords'] = ResolversParentTypes['PartyWords']> = {
  conflict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  isSilent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastFigure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PeriodKind'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  verbatim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeriodKindResolvers = EnumResolverSignature<{ CUMULATIVE?: any, POINT?: any, WINDOW?: any }, ResolversTypes['PeriodKind']>;

export type PlacementResolvers = EnumResolverSignature<{ BODY?: any, HEADLINE?: any, SUBHEAD?: any }, ResolversTypes['Placement']>;

export type PropositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposition'] = ResolversParentTypes['Proposition']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PropositionclaimsArgs, 'first'>>;
  cueDrift?: Resolver<ReadonlyArray<ResolversTypes['CueDriftStep']>, ParentType, ContextType, RequireFields<PropositioncueDriftArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PropositionKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageCode']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['FigureUnit']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PropositionKindResolvers = EnumResolverSignature<{ FIGURE?: any, WORDS?: any }, ResolversTypes['PropositionKind']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryarticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryarticlesArgs, 'first'>>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType, RequireFields<QuerychainArgs, 'claim'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryclaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryclaimsArgs, 'first' | 'orderBy'>>;
  competingFigures?: Resolver<ResolversTypes['FigureComparison'], ParentType, ContextType, RequireFields<QuerycompetingFiguresArgs, 'metric' | 'withinDays'>>;
  contradictions?: Resolver<Maybe<ResolversTypes['Contradictions']>, ParentType, ContextType, RequireFields<QuerycontradictionsArgs, 'claim'>>;
  denials?: Resolver<ResolversTypes['DenialConnection'], ParentType, ContextType, RequireFields<QuerydenialsArgs, 'first'>>;
  drift?: Resolver<ReadonlyArray<ResolversTypes['Drift']>, ParentType, ContextType, RequireFields<QuerydriftArgs, 'article'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryentitiesArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryentityArgs, 'id'>>;
  identityCandidates?: Resolver<ResolversTypes['IdentityCandidateConnection'], ParentType, ContextType, RequireFields<QueryidentityCandidatesArgs, 'first'>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<QueryjudgementsArgs, 'first'>>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  origins?: Resolver<Maybe<ResolversTypes['Origins']>, ParentType, ContextType, RequireFields<QueryoriginsArgs, 'claim'>>;
  proposition?: Resolver<Maybe<ResolversTypes['Proposition']>, ParentType, ContextType, RequireFields<QuerypropositionArgs, 'id'>>;
  silence?: Resolver<ResolversTypes['Silence'], ParentType, ContextType, RequireFields<QuerysilenceArgs, 'from' | 'metric' | 'to'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QuerytimelineArgs, 'first'>>;
  whoClaimed?: Resolver<ResolversTypes['WhoClaimedConnection'], ParentType, ContextType, RequireFields<QuerywhoClaimedArgs, 'about' | 'first'>>;
};

export type SaidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Said'] = ResolversParentTypes['Said']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type SamenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sameness'] = ResolversParentTypes['Sameness']> = {
  kind?: Resolver<ResolversTypes['SamenessKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharedWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SamenessKindResolvers = EnumResolverSignature<{ EQUAL_FIGURE?: any, EQUAL_WORDS?: any, JUDGED?: any, NEAR_WORDS?: any, RETOLD?: any }, ResolversTypes['SamenessKind']>;

export type ScriptResolvers = EnumResolverSignature<{ ARABIC?: any, CYRILLIC?: any, LATIN?: any }, ResolversTypes['Script']>;

export type SilenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Silence'] = ResolversParentTypes['Silence']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['PartyWords']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['SilentSpeaker']>, ParentType, ContextType, RequireFields<SilencespeakersArgs, 'first'>>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type SilentSpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SilentSpeaker'] = ResolversParentTypes['SilentSpeaker']> = {
  lastFigure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SourcingCircleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcingCircle'] = ResolversParentTypes['SourcingCircle']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SpeakerKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpeakerKindResolvers = EnumResolverSignature<{ ANONYMOUS?: any, DOCUMENT?: any, ORGANIZATION?: any, OUTLET?: any, PERSON?: any, STATE?: any }, ResolversTypes['SpeakerKind']>;

export type StanceResolvers = EnumResolverSignature<{ ASSERTS?: any, DENIES?: any, SPECULATES?: any }, ResolversTypes['Stance']>;

export type StanceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceCount'] = ResolversParentTypes['StanceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type StatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Status'] = ResolversParentTypes['Status']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['TimelineRole']>, ParentType, ContextType>;
};

export type TimelineRoleResolvers = EnumResolverSignature<{ MENTIONED?: any, RELAYER?: any, SPEAKER?: any }, ResolversTypes['TimelineRole']>;

export type VoiceResolvers = EnumResolverSignature<{ AUTHOR?: any, CITED?: any }, ResolversTypes['Voice']>;

export type WhoClaimedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhoClaimedConnection'] = ResolversParentTypes['WhoClaimedConnection']> = {
  asked?: Resolver<ResolversTypes['AskedAbout'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['WhoClaimedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WhoClaimedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhoClaimedEdge'] = ResolversParentTypes['WhoClaimedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WhoClaimedGroup'], ParentType, ContextType>;
};

export type WhoClaimedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhoClaimedGroup'] = ResolversParentTypes['WhoClaimedGroup']> = {
  chains?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<WhoClaimedGroupclaimsArgs, 'first'>>;
  firstAppearance?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  firstPublishedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['StanceCount']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Act?: ActResolvers;
  Appearance?: AppearanceResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  AskedAbout?: AskedAboutResolvers<ContextType>;
  Certainty?: CertaintyResolvers;
  Chain?: ChainResolvers<ContextType>;
  ChainStatus?: ChainStatusResolvers;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimFlag?: ClaimFlagResolvers;
  ClaimOrder?: ClaimOrderResolvers;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionKind?: ContradictionKindResolvers;
  Contradictions?: ContradictionsResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CueDriftChange?: CueDriftChangeResolvers<ContextType>;
  CueDriftStep?: CueDriftStepResolvers<ContextType>;
  DateSuggestion?: DateSuggestionResolvers<ContextType>;
  Denial?: DenialResolvers<ContextType>;
  DenialConnection?: DenialConnectionResolvers<ContextType>;
  DenialEdge?: DenialEdgeResolvers<ContextType>;
  DenialTargetKind?: DenialTargetKindResolvers;
  DerivationStep?: DerivationStepResolvers<ContextType>;
  Drift?: DriftResolvers<ContextType>;
  DriftAspect?: DriftAspectResolvers;
  DriftDirection?: DriftDirectionResolvers;
  DriftKind?: DriftKindResolvers;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  EntityName?: EntityNameResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExpressedProposition?: ExpressedPropositionResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureComparison?: FigureComparisonResolvers<ContextType>;
  FigureFlag?: FigureFlagResolvers;
  FigureGroup?: FigureGroupResolvers<ContextType>;
  FigureInterest?: FigureInterestResolvers;
  FigurePoint?: FigurePointResolvers<ContextType>;
  FigureQualifier?: FigureQualifierResolvers;
  FigureSide?: FigureSideResolvers<ContextType>;
  FigureUnit?: FigureUnitResolvers;
  FigureVerdict?: FigureVerdictResolvers<ContextType>;
  FigureVerdictKind?: FigureVerdictKindResolvers;
  Hop?: HopResolvers<ContextType>;
  HopRole?: HopRoleResolvers;
  IdentityCandidate?: IdentityCandidateResolvers<ContextType>;
  IdentityCandidateConnection?: IdentityCandidateConnectionResolvers<ContextType>;
  IdentityCandidateEdge?: IdentityCandidateEdgeResolvers<ContextType>;
  IdentityReason?: IdentityReasonResolvers;
  IngestOutcome?: IngestOutcomeResolvers;
  IngestResult?: IngestResultResolvers<ContextType>;
  IngestedArticle?: IngestedArticleResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  JudgedThing?: JudgedThingResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  JudgementOutcome?: JudgementOutcomeResolvers;
  JudgementResult?: JudgementResultResolvers<ContextType>;
  JudgementVerdict?: JudgementVerdictResolvers;
  LanguageCode?: LanguageCodeResolvers;
  Mention?: MentionResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricCode?: GraphQLScalarType;
  Mode?: ModeResolvers;
  Mutation?: MutationResolvers<ContextType>;
  OriginRoot?: OriginRootResolvers<ContextType>;
  Origins?: OriginsResolvers<ContextType>;
  OutletDistance?: OutletDistanceResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyWords?: PartyWordsResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PeriodKind?: PeriodKindResolvers;
  Placement?: PlacementResolvers;
  Proposition?: PropositionResolvers<ContextType>;
  PropositionKind?: PropositionKindResolvers;
  Query?: QueryResolvers<ContextType>;
  Said?: SaidResolvers<ContextType>;
  Sameness?: SamenessResolvers<ContextType>;
  SamenessKind?: SamenessKindResolvers;
  Script?: ScriptResolvers;
  Silence?: SilenceResolvers<ContextType>;
  SilentSpeaker?: SilentSpeakerResolvers<ContextType>;
  SourcingCircle?: SourcingCircleResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  SpeakerKind?: SpeakerKindResolvers;
  Stance?: StanceResolvers;
  StanceCount?: StanceCountResolvers<ContextType>;
  Status?: StatusResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineRole?: TimelineRoleResolvers;
  Voice?: VoiceResolvers;
  WhoClaimedConnection?: WhoClaimedConnectionResolvers<ContextType>;
  WhoClaimedEdge?: WhoClaimedEdgeResolvers<ContextType>;
  WhoClaimedGroup?: WhoClaimedGroupResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  listSize?: listSizeDirectiveResolver<any, any, ContextType>;
};
