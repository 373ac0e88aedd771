import type { Passage } from "./span.ts";

export type FigureQualifier =
  | "EXACT"
  | "ABOUT"
  | "MORE_THAN"
  | "AT_LEAST"
  | "LESS_THAN"
  | "UP_TO"
  | "BETWEEN"
  | "VAGUE";

export type PeriodKind = "CUMULATIVE" | "WINDOW" | "POINT";

/** When the counted thing happened, as the text says it. */
export interface Period {
  readonly kind: PeriodKind;
  /** ISO date, or null where the words do not give one without the article's own date. */
  readonly from: string | null;
  readonly to: string | null;
  /** The words as printed, with their place. */
  readonly verbatim: Passage;
}

export type FigureInterest = "OWN_SIDE" | "OPPONENT" | "THIRD_PARTY";

/** WORDING_DIFFERS: the noun as printed names something else than the metric, or only a part of what its clause announces. */
export type FigureFlag = "WORDING_DIFFERS";

/** What is counted in. COUNT is the plain case; money carries its ISO 4217 code; the rest measure. */
export type FigureUnit =
  | "COUNT"
  | "PERCENT"
  | "SHARE"
  | "TIMES"
  | "KILOMETRE"
  | "METRE"
  | "SQUARE_KILOMETRE"
  | "TONNE"
  | "DAY"
  | "HOUR"
  | "MONTH"
  | "YEAR"
  | "WEEK"
  | "MINUTE"
  | "USD"
  | "EUR"
  | "GBP"
  | "RUB"
  | "UAH";

export interface Figure {
  /** Hash of claim id and span. */
  readonly id: string;
  /** The quantity as printed: qualifier, number and counted noun; `verbatim.text` is what a reader sees; of a COMPUTED claim the later total. */
  readonly verbatim: Passage;
  /** Count in `unit`. Null when the words give a range (`min`, `max`) or no number (VAGUE). Exact only if `qualifier` is EXACT. */
  readonly value: number | null;
  /** Lower end of a BETWEEN figure, else null. */
  readonly min: number | null;
  /** Upper end of a BETWEEN figure, else null. */
  readonly max: number | null;
  readonly qualifier: FigureQualifier;
  readonly unit: FigureUnit;
  /** The counted noun phrase as printed ("sayyara", "min anzimat al-difa"). Null where the clause leaves it out. */
  readonly noun: string | null;
  /** Code of the metric taxonomy, such as TANKS. Null where the counted thing is not in it. */
  readonly metric: string | null;
  /** Entity id of whose people or things are counted. Null when the text does not say. */
  readonly subjectId: string | null;
  /** Entity id of the place. Null when the text does not say. */
  readonly placeId: string | null;
  readonly period: Period | null;
  /** ISO date the figure speaks for: the day up to which the text says that it counted, else the article's own. Null when unknown. */
  readonly asOf: string | null;
  /** Id of the figure that this one is part of ("970 of them"). Null for a whole. */
  readonly partOf: string | null;
  readonly interest: FigureInterest | null;
  readonly flags: readonly FigureFlag[];
  readonly ruleId: string;
}
