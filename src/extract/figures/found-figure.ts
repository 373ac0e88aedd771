import type { FigureQualifier, FigureUnit, Period } from "../../model/figure.ts";
import type { Passage } from "../../model/span.ts";

/** Whose people or things are counted. */
export interface FigureSubject {
  /** ISO 3166-1 alpha-2. Null where the words name no state. */
  readonly country: string | null;
  readonly passage: Passage;
}

/** A quantity found in a sentence, before it belongs to a claim. */
export interface FoundFigure {
  /** First token of qualifier, number and counted noun phrase. */
  readonly first: number;
  /** Last token, excluded. */
  readonly last: number;
  /** The words as printed, particles written together with the first one left out. */
  readonly passage: Passage;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: FigureQualifier;
  readonly unit: FigureUnit;
  /** The counted noun phrase as printed. Null where the clause leaves it out. */
  readonly noun: Passage | null;
  /** Code of the taxonomy. Null where it does not hold the counted thing. */
  readonly metric: string | null;
  /** Whether the counted noun as printed names something else than the metric, or than its clause announces. */
  readonly wordingDiffers: boolean;
  readonly subject: FigureSubject | null;
  readonly period: Period | null;
  /** Index, in the list returned for the sentence, of the figure that this one is part of. */
  readonly partOfIndex: number | null;
  readonly ruleId: string;
}
