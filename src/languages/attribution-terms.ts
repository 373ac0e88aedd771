import type { Act, Certainty, OutletDistance, Stance } from "../model/claim.ts";
import type { Gender, GrammaticalNumber, TermBase } from "./term-base.ts";

/**
 * What may follow a cue. THAT: a complementizer clause. BY_THAT: the same behind the governed preposition. QUOTE: words in marks or behind a colon.
 * NP: a bare noun phrase. Others: a noun phrase behind that preposition. OBJECT_BY, OBJECT_TO, OBJECT_ON, OBJECT_AS: two places, the whole complement is the content
 * ("accused X of Y", "called on X to Y", "urged X to Y", "described X as Y"). TOLD: the one told stands as a plain object ("informed X that").
 */
export type Government =
  | "THAT"
  | "BY_THAT"
  | "QUOTE"
  | "NP"
  | "ABOUT"
  | "BY"
  | "FROM"
  | "ON"
  | "TO"
  | "IN"
  | "OBJECT_BY"
  | "OBJECT_TO"
  | "OBJECT_ON"
  | "OBJECT_AS"
  | "TOLD";

export type CueClass =
  | "SAY"
  | "CONTINUE"
  | "EXPLAIN"
  | "REVEAL"
  | "DOUBT"
  | "DENY"
  | "RULE_OUT"
  | "ESTIMATE"
  | "FEAR_HOPE"
  | "HOLD"
  | "WARN"
  | "ACCUSE"
  | "THREATEN_PROMISE"
  | "DEMAND"
  | "WELCOME"
  | "ASK"
  | "RELAY"
  | "SHOW"
  | "HEARSAY";

/** What every form of one cue lemma shares. */
export interface CueMeaning {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly act: Act;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly outletDistance: OutletDistance;
  readonly governs: readonly Government[];
}

export type CueVoice = "ACTIVE" | "PASSIVE";
export type CueTense = "PERFECT" | "IMPERFECT";

/** A finite reporting verb. One term for each (lemma, tense, voice, gender, number): `forms` are its spellings. */
export interface CueVerbTerm extends TermBase, CueMeaning {
  readonly kind: "CUE_VERB";
  readonly tense: CueTense;
  readonly voice: CueVoice;
  /** Null where the form does not show it. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
}

/** A reporting participle ("adding that", "pointing to"). */
export interface CueParticipleTerm extends TermBase, CueMeaning {
  readonly kind: "CUE_PARTICIPLE";
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

/** A reporting noun ("announcement", "denial", "warning", "his saying"). */
export interface CueNounTerm extends TermBase, CueMeaning {
  readonly kind: "CUE_NOUN";
  /** A noun that stands for the saying alone ("his saying that") and is a piece of a longer cue. */
  readonly sayingOnly: boolean;
}

/** "According to", "quoting", "in the opinion of": the speaker follows. */
export interface CuePrepositionTerm extends TermBase {
  readonly kind: "CUE_PREPOSITION";
  readonly outletDistance: OutletDistance;
  /** Id of the preposition that must follow before the speaker ("li", "an", "ila"); null where the speaker follows at once. */
  readonly linkedBy: string | null;
  /** "According to what X said": a reporting verb must follow, then the speaker. */
  readonly clausal: boolean;
  /** "quoting": what follows is the speaker, what stands before is the carrier. */
  readonly quotes: boolean;
}

/** "As he put it": ends the content, tells nothing new. Forms include the pronoun. */
export interface DistanceTailTerm extends TermBase {
  readonly kind: "DISTANCE_TAIL";
  readonly outletDistance: OutletDistance;
  /** True for those inside content ("what he called"), which end nothing. */
  readonly inside: boolean;
}

/** "That", alone or with a governed preposition and a pronoun written together. */
export interface ComplementizerTerm extends TermBase {
  readonly kind: "COMPLEMENTIZER";
  /** Holds the governed preposition ("bi-anna"). */
  readonly withPreposition: boolean;
  /** Holds a pronoun ("annahu"); the whole word is consumed. */
  readonly withPronoun: boolean;
}

/**
 * Words of the closed classes.
 * RELATIVE "who, which" · ISSUED_BY "issued by" · UNTRUE "is not true, has no basis" · NEGATION · AUXILIARY "had, was" (kana) · ASPECT "has already, will" (qad, sawfa) · ALSO "also" · ADDITIVE "as, also" (kama) ·
 * WHILE "while, whereas" · AT_THE_TIME "at the time when" · BUT "but" · BECAUSE · IF · GLOSS "in reference to", "without announcing" ·
 * OPENER "for his part", "in turn", "in contrast" · TOPIC "as for" · PREPOSITION · AND "and" standing alone · OR · PRONOUN · DEMONSTRATIVE ·
 * ANAPHOR "that, the matter" standing for a whole clause · SAME "himself, the same, mentioned" · BLOCK a longer phrase whose parts must not be read
 * (before that, except that, it is expected to) · OUTLET_OWN "it is worth noting that" (the outlet speaks) · VERIFICATION "could not verify" ·
 * NO_EVIDENCE "without giving evidence" · IN_BEGINNING openers of time and place that part sentences ("meanwhile", "earlier").
 */
export type FunctionWord =
  | "RELATIVE"
  | "NEGATION"
  | "AUXILIARY"
  | "ASPECT"
  | "ALSO"
  | "ADDITIVE"
  | "WHILE"
  | "AT_THE_TIME"
  | "BUT"
  | "BECAUSE"
  | "IF"
  | "PERHAPS"
  | "GLOSS"
  | "ISSUED_BY"
  | "UNTRUE"
  | "OPENER"
  | "TOPIC"
  | "PREPOSITION"
  | "AND"
  | "OR"
  | "PRONOUN"
  | "DEMONSTRATIVE"
  | "ANAPHOR"
  | "SAME"
  | "BLOCK"
  | "OUTLET_OWN"
  | "VERIFICATION"
  | "NO_EVIDENCE"
  | "IN_BEGINNING";

export interface FunctionTerm extends TermBase {
  readonly kind: "FUNCTION";
  readonly word: FunctionWord;
  /** For pronouns and auxiliaries where the form shows it, else null. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
}

/** Words that locate in time: adverbs, weekdays, months, "day", "evening", "hours". */
export interface TimeTerm extends TermBase {
  readonly kind: "TIME";
  readonly time:
    | "ADVERB"
    | "WEEKDAY"
    | "MONTH"
    | "PART_OF_DAY"
    | "UNIT"
    | "RELATIVE_ADJECTIVE"
    | "YEAR_WORD";
  /** 0 for Sunday to 6 for Saturday. Null for what is no weekday. */
  readonly weekday: number | null;
  /** It points behind the present: "tomorrow", "next". */
  readonly isAhead: boolean;
}

/** A finite verb that is no cue: it shows where a clause begins. `event` says what it does to what it counts. */
export interface VerbTerm extends TermBase {
  readonly kind: "VERB";
  /** It tells what came of something: "resulted in", "led to". */
  readonly isOutcome: boolean;
  readonly tense: CueTense;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
}

/** A verbal noun, or an abstract head ("necessity", "difficulty"), that may open a content with no marker before it. */
export interface MasdarTerm extends TermBase {
  readonly kind: "MASDAR";
  readonly abstract: boolean;
}

/** A plain noun or adjective worth knowing so that it is taken for neither verb nor name. */
export interface NounTerm extends TermBase {
  readonly kind: "NOUN";
  readonly adjective: boolean;
  /** An elative or ordinal: an adjective only where it holds the article ("the supreme", "the first"). */
  readonly ranking: boolean;
  /** Of a document ("leaked"): whoever it belongs to has not issued it. */
  readonly unissued: boolean;
}

/**
 * A noun that, as the object of a verb, decides whether the verb reports: TOPIC names what is explained and not what
 * is said of it (causes, details), DECLARED is put in force by being declared (holiday, mourning), STATUS is
 * recognised (independence, a state), BLAME is what somebody is held to, ALLEGATION is denied by being rejected.
 */
export interface ObjectNounTerm extends TermBase {
  readonly kind: "OBJECT_NOUN";
  readonly use: "TOPIC" | "DECLARED" | "STATUS" | "BLAME" | "ALLEGATION";
}

/** A line that belongs to the page and not to the article ("Read also"), or opens the block that does. */
export interface BoilerplateTerm extends TermBase {
  readonly kind: "BOILERPLATE";
  /** LINE: that line only. REST: that line and all that follows. BIO: a note about the author, with the short line (the name) before it. */
  readonly reach: "LINE" | "REST" | "BIO";
}

export type AttributionTerm =
  | CueVerbTerm
  | CueParticipleTerm
  | CueNounTerm
  | CuePrepositionTerm
  | DistanceTailTerm
  | ComplementizerTerm
  | FunctionTerm
  | TimeTerm
  | VerbTerm
  | MasdarTerm
  | NounTerm
  | ObjectNounTerm
  | BoilerplateTerm;
