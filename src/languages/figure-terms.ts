import type { FigureQualifier, FigureUnit, PeriodKind } from "../model/figure.ts";
import type { TermBase } from "./term-base.ts";

/**
 * How a number word joins others.
 * PLAIN "seven, twenty, three hundred" · SCALE "thousand": multiplies what stands before it and counts alone too · SCALE_PLURAL "thousands": a scale
 * only behind a number · DUAL_SCALE "two thousand" in one word · SCALE_OR_DUAL one spelling for both: two before a noun, else one.
 */
export type NumeralRole = "PLAIN" | "SCALE" | "SCALE_PLURAL" | "DUAL_SCALE" | "SCALE_OR_DUAL";

/** A number word. */
export interface NumeralTerm extends TermBase {
  readonly kind: "NUMERAL";
  readonly value: number;
  readonly role: NumeralRole;
}

/** "First, second, ninth": no quantity, but part of one behind "day" ("the forty-ninth day"). */
export interface OrdinalTerm extends TermBase {
  readonly kind: "ORDINAL";
  readonly value: number;
}

/** "One" as an adjective behind a noun: the noun in the singular is a figure with it. */
export interface OneTerm extends TermBase {
  readonly kind: "ONE";
}

/** A fraction or multiple: half, a third, double. */
export interface FractionTerm extends TermBase {
  readonly kind: "FRACTION";
  readonly value: number;
  /** SHARE, or TIMES for multiples. */
  readonly unit: FigureUnit;
  /**
   * ANY · BEFORE_DEFINITE: a fraction only before a definite noun (else it is a number word) · AFTER_NUMBER: a multiple that a number counts
   * ("three times") · MEASURED: a word of another sense too, a multiple only behind "more than, equals" · WITH_PRONOUN: so too, or with a pronoun.
   */
  readonly stands: "ANY" | "BEFORE_DEFINITE" | "AFTER_NUMBER" | "MEASURED" | "WITH_PRONOUN";
}

/** A quantity without a number: dozens, hundreds. `atLeast` is the bound a reader may assume. */
export interface VagueQuantityTerm extends TermBase {
  readonly kind: "VAGUE_QUANTITY";
  readonly atLeast: number;
}

/** "About, more than, at least". */
export interface QualifierTerm extends TermBase {
  readonly kind: "QUALIFIER";
  readonly qualifier: FigureQualifier;
  readonly position: "BEFORE" | "AFTER" | "BOTH";
  /** How many words may stand between it and the number. */
  readonly reach: number;
  /** Governs a whole list: "at least 36 soldiers and 3 tanks". */
  readonly distributes: boolean;
}

/** Classes of counted things that the grammar tells apart. SOURCE: those who speak; their number is no figure. */
export type CountedGroup =
  | "PERSONNEL"
  | "CIVILIANS"
  | "PEOPLE"
  | "SOURCE"
  | "PLACE"
  | "TIME"
  | "MEASURE"
  | "THING";

/** DUAL_CONSTRUCT: a dual that must be followed by what completes it ("two centres of"). */
export type CountedForm = "SINGULAR" | "DUAL" | "DUAL_CONSTRUCT" | "PLURAL";

/** What may be counted. Dual forms stand for two. */
export interface CountedTerm extends TermBase {
  readonly kind: "COUNTED";
  readonly unit: FigureUnit;
  readonly group: CountedGroup;
  /** What the noun itself tells happened ("a dead, a wounded"): an event as in `EventTerm`. Null for most. */
  readonly event: string | null;
  /** Things: metric code by the event that governs them, such as { DESTROYED: "TANKS" }; `ANY` where no entry of its own fits. People: empty, their metric is group and event. */
  readonly metrics: Readonly<Record<string, string>>;
  readonly form: CountedForm;
  /** A thing whose bare singular behind "the death of" means one of it. */
  readonly bareOne: boolean;
  /** Code of the metric for which this noun is known to be written by mistake in lists of lost equipment. Null for nearly all. */
  readonly writtenFor: string | null;
}

/** An adjective or complement that belongs to the counted noun before it: "armoured, guided, of artillery". */
export interface CountedModifierTerm extends TermBase {
  readonly kind: "COUNTED_MODIFIER";
}

/**
 * Where an event word stands. VERB before what it counts · PLURAL_VERB also behind it ("20 people were killed") · MASDAR verbal noun ·
 * PARTICIPLE behind the noun ("20 soldiers wounded") · TOPIC a noun that names the counted before the number comes ("the number of dead reached").
 */
export type EventShape = "VERB" | "PLURAL_VERB" | "MASDAR" | "PARTICIPLE" | "TOPIC";

/** What happens to the counted: killed, wounded, destroyed, shot down, launched. */
export interface EventTerm extends TermBase {
  readonly kind: "EVENT";
  /**
   * KILLED WOUNDED KILLED_OR_WOUNDED LOST DESTROYED DAMAGED SHOT_DOWN LAUNCHED DELIVERED ARRIVED PROMISED CAPTURED SURRENDERED DESERTED MISSING DETAINED EVACUATED TRAPPED DISPLACED
   * RELEASED EXCHANGED DEPLOYED TAKEN REPELLED HIT REQUESTED, or CHANGED ("rose, fell"), which governs nothing but tells "from X to Y" from a range.
   */
  readonly event: string;
  readonly shape: EventShape;
}

/**
 * Parts of a period. SINCE, UNTIL, WITHIN, AGO, AFTER, IN: open one · LATEST "the last" before a duration · ANCHOR "the beginning of the war": behind SINCE · LAST "past": behind a duration ·
 * WEEKDAY · DAY_WORD "day" before a weekday or date · YEAR_WORD before a year · RELATIVE "yesterday, last night": a period by itself, `days` from the article's date ·
 * NOW "now": behind UNTIL.
 */
export type PeriodRole =
  | "SINCE"
  | "UNTIL"
  | "WITHIN"
  | "LATEST"
  | "AGO"
  | "IN"
  | "ANCHOR"
  | "LAST"
  | "WEEKDAY"
  | "DAY_WORD"
  | "YEAR_WORD"
  | "RELATIVE"
  | "NOW";

/** Words that make up a period: "since the beginning of the war", "during the last 24 hours". */
export interface PeriodTerm extends TermBase {
  readonly kind: "PERIOD";
  readonly periodKind: PeriodKind;
  readonly role: PeriodRole;
  /** RELATIVE: first and last day, counted from the article's date. Null where the words do not say. */
  readonly days: readonly [number, number] | null;
}

/** A month's name; several may name one month. */
export interface MonthTerm extends TermBase {
  readonly kind: "MONTH_NAME";
  readonly month: number;
}

/** "Among them, of which, out of": the next figure is part of the one before, or the whole follows. */
export interface PartTerm extends TermBase {
  readonly kind: "PART_OF";
  readonly wholeFollows: boolean;
}

/**
 * Words that make a number no figure. BEFORE the number: brigade, model, article, aged · AFTER it: "o'clock, in the morning" ·
 * EITHER_WAY hides the words themselves (a fixed phrase that holds a number word).
 */
export interface NotCountedTerm extends TermBase {
  readonly kind: "NOT_COUNTED";
  readonly position: "BEFORE" | "AFTER" | "EITHER_WAY";
  /** How many words may stand between it and the number. */
  readonly reach: number;
  /** Holds even where a counted noun follows ("aged 67 years"). */
  readonly always: boolean;
}

/**
 * Small words the grammar needs. OF "14 of its tanks" · TO, FROM "from 10 to 15" · BETWEEN · OR · AND for both ends of BETWEEN ·
 * EQUALS "is equal to, reached" · OTHERS "others" takes its noun from the figure before · DECIMAL_FRACTION_FIRST a letter written as decimal mark with the fraction before it.
 */
export type FigureLink =
  | "OF"
  | "TO"
  | "FROM"
  | "BETWEEN"
  | "OR"
  | "EQUALS"
  | "OTHERS"
  | "DECIMAL_FRACTION_FIRST";

export interface FigureLinkTerm extends TermBase {
  readonly kind: "FIGURE_LINK";
  readonly link: FigureLink;
}

export type FigureTerm =
  | NumeralTerm
  | OrdinalTerm
  | OneTerm
  | FractionTerm
  | VagueQuantityTerm
  | QualifierTerm
  | CountedTerm
  | CountedModifierTerm
  | EventTerm
  | PeriodTerm
  | MonthTerm
  | PartTerm
  | NotCountedTerm
  | FigureLinkTerm;
