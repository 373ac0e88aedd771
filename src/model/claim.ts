import type { EntityKind } from "./entity.ts";
import type { Figure } from "./figure.ts";
import type { Passage, Span } from "./span.ts";

export type Voice = "CITED" | "AUTHOR";
export type Placement = "HEADLINE" | "SUBHEAD" | "BODY";
export type Mode = "DIRECT" | "INDIRECT" | "MIXED";
export type Stance = "ASSERTS" | "DENIES" | "SPECULATES";
export type Certainty = "CERTAIN" | "PROBABLE" | "POSSIBLE" | "UNCOMMITTED";
export type OutletDistance = "NEUTRAL" | "DISTANCING" | "ENDORSING" | "HEARSAY";
export type ChainStatus = "COMPLETE" | "TRUNCATED" | "ANONYMOUS_ROOT";

export type Act =
  | "STATE"
  | "ACCUSE"
  | "DENY"
  | "THREATEN"
  | "PROMISE"
  | "DEMAND"
  | "CONDEMN"
  | "WARN"
  | "EXPECT"
  | "ESTIMATE"
  | "ADMIT"
  | "FEAR"
  | "DECLARE"
  | "WELCOME"
  | "QUESTION"
  | "DECLINE";

export type HopRole =
  | "SPOKESPERSON"
  | "PLATFORM"
  | "AGENCY"
  | "OUTLET"
  | "INTERVIEWER"
  | "TRANSLATOR"
  | "REPUBLISHER"
  | "QUOTER";

export type SpeakerKind = "PERSON" | "ORGANIZATION" | "OUTLET" | "STATE" | "ANONYMOUS" | "DOCUMENT";

export type ClaimFlag =
  | "UNVERIFIED_BY_OUTLET"
  | "NO_EVIDENCE_GIVEN"
  | "QUOTE_REPAIRED"
  | "ELIDED_SPEAKER"
  | "UNRESOLVED_SPEAKER"
  | "CARRIED_CHAIN"
  | "BACKWARD_ATTRIBUTION"
  | "CARRIED_ATTRIBUTION"
  | "CONTENT_NEGATED"
  | "COMPUTED";

/** Who is said to have said it. */
export interface Speaker {
  readonly entityId: string;
  /**
   * Fullest form the article holds, title left out where a name is there; an exact substring of the article. A row of a
   * series that names nobody gives the entity's own name.
   */
  readonly name: string;
  /** Form in this sentence; "" where the verb has no subject. */
  readonly text: string;
  /** Where `text` stands. Null where it is elided. */
  readonly span: Span | null;
  readonly kind: SpeakerKind;
  readonly ruleId: string;
}

/** One step of the way from the speaker to the reader. */
export interface Hop {
  /** 1 is nearest the speaker; parallel carriers share one position. */
  readonly position: number;
  readonly role: HopRole;
  readonly entityId: string;
  readonly name: string;
  /** Form where the hop was found, its proclitic left out. */
  readonly text: string;
  /**
   * Where it stands; for a carried hop, in the neighbouring sentence it came from. Null where the text does not print it and
   * only the data set tells: then `text` is "".
   */
  readonly span: Span | null;
  /** Taken over from a neighbouring attribution. */
  readonly carried: boolean;
  readonly ruleId: string;
}

/** Words naming an entity inside a claim's sentence. */
export interface Mention {
  readonly entityId: string;
  readonly kind: EntityKind;
  readonly passage: Passage;
}

export type DenialTargetKind = "CLAIM" | "RUMOUR" | "PREVIOUS_SENTENCE" | "OTHER_DOCUMENT";

/** What a denial answers. `claimIds` holds claims of the same article; empty where the target is none of them. */
export interface DenialTarget {
  readonly kind: DenialTargetKind;
  readonly claimIds: readonly string[];
}

/** One step of the derivation: which rule, on which words, concluding what. */
export interface EvidenceStep {
  readonly ruleId: string;
  readonly span: Span;
  /** A short sentence in English for `explain`. */
  readonly note: string;
}

/** When the speaker spoke, as the text says it beside the cue. */
export interface Said {
  /** "On Friday", "yesterday evening", "on 9 November". */
  readonly verbatim: Passage;
  /** ISO day. Null where the words give none without the article's own date, or contradict it. */
  readonly from: string | null;
  readonly to: string | null;
}

/** One speech act at one place in one text. */
export interface Claim {
  /** Hash of article, spans and nesting: the same across runs and releases. */
  readonly id: string;
  readonly articleId: string;
  readonly voice: Voice;
  readonly placement: Placement;
  readonly mode: Mode;
  readonly act: Act;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly outletDistance: OutletDistance;
  readonly sentence: Passage;
  /** The words that announce it, first piece first; empty for the outlet's own voice and for carried attributions. */
  readonly cue: readonly Passage[];
  /** The words reported, in text order; one or more spans. */
  readonly content: readonly Passage[];
  /** Null exactly where `voice` is AUTHOR. */
  readonly speaker: Speaker | null;
  readonly coSpeakers: readonly Speaker[];
  /** From the speaker outward to the reader. */
  readonly chain: readonly Hop[];
  readonly chainStatus: ChainStatus;
  /** What the words were said in (statement, interview, press conference), as printed. Null when none is named. */
  readonly medium: Passage | null;
  /** Null where the text names no day for it: then only the article's own date bounds it. */
  readonly said: Said | null;
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  /** Ids of inner claims of the same article that this one repeats. */
  readonly quotes: readonly string[];
  /** Null unless `stance` is DENIES. */
  readonly denies: DenialTarget | null;
  readonly flags: readonly ClaimFlag[];
  readonly ruleId: string;
  /** 0 to 1: how often the rule is right, lowered by what was doubtful here. */
  readonly confidence: number;
  readonly evidence: readonly EvidenceStep[];
}
