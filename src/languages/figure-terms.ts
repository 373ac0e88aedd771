import type { FigureQualifier, FigureUnit, PeriodKind } from "../model/figure.ts";
import type { TermBase } from "./term-base.ts";

/** A number word. `scale` multiplies what stands before it (thousand, million) and counts alone too. */
export interface NumeralTerm extends TermBase {
  readonly kind: "NUMERAL";
  readonly value: number;
  readonly scale: boolean;
  /** A dual scale ("two thousand" in one word): counts alone, takes nothing before it. */
  readonly dual: boolean;
}

/** A fraction or multiple: half, a third, double. */
export interface FractionTerm extends TermBase {
  readonly kind: "FRACTION";
  readonly value: number;
  readonly unit: FigureUnit;
}

/** A quantity without a number: dozens, hundreds. `atLeast` is the bound a reader may assume. */
export interface VagueQuantityTerm extends TermBase {
  readonly kind: "VAGUE_QUANTITY";
  readonly atLeast: number;
}

/** "About, more than, at least": before or after the number. */
export interface QualifierTerm extends TermBase {
  readonly kind: "QUALIFIER";
  readonly qualifier: FigureQualifier;
  readonly position: "BEFORE" | "AFTER";
}

/** What may be counted. Dual forms stand for two. */
export interface CountedTerm extends TermBase {
  readonly kind: "COUNTED";
  readonly unit: FigureUnit;
  /** Metric code by the event that governs it, such as { DESTROYED: "TANKS" }; `ANY` where the event does not matter. */
  readonly metrics: Readonly<Record<string, string>>;
  readonly form: "SINGULAR" | "DUAL" | "PLURAL";
}

/** What happens to the counted: killed, wounded, destroyed, shot down, launched. */
export interface EventTerm extends TermBase {
  readonly kind: "EVENT";
  readonly event: string;
}

/** Words that open a period: "since the beginning of the war", "during the last 24 hours". */
export interface PeriodTerm extends TermBase {
  readonly kind: "PERIOD";
  readonly periodKind: PeriodKind;
}

/** "Among them, of which, out of": the next figure is part of the one before, or the whole follows. */
export interface PartTerm extends TermBase {
  readonly kind: "PART_OF";
  readonly wholeFollows: boolean;
}

/** Words before or around a number that make it no figure: brigade, model, article, aged. */
export interface NotCountedTerm extends TermBase {
  readonly kind: "NOT_COUNTED";
}

export type FigureTerm =
  | NumeralTerm
  | FractionTerm
  | VagueQuantityTerm
  | QualifierTerm
  | CountedTerm
  | EventTerm
  | PeriodTerm
  | PartTerm
  | NotCountedTerm;
