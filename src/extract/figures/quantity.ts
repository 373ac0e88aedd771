import type { CountedTerm } from "../../languages/figure-terms.ts";
import type { FigureQualifier, FigureUnit } from "../../model/figure.ts";

/** A quantity as the grammar reads it, before its noun phrase and surroundings. */
export interface Quantity {
  readonly first: number;
  /** Token after it. */
  readonly next: number;
  /** Offset in the folded text, particles left out. */
  readonly from: number;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** BETWEEN and VAGUE come from the quantity itself; EXACT for all others. */
  readonly qualifier: FigureQualifier;
  /** Set by fractions and multiples; null where the counted noun decides. */
  readonly unit: FigureUnit | null;
  /** The noun is in the quantity itself (duals, "one ship", "the 49th day"): where it stands, and its term. */
  readonly noun: {
    readonly first: number;
    readonly last: number;
    readonly term: CountedTerm;
  } | null;
  /** Made of digits alone, as years and model numbers are. */
  readonly isPlainDigits: boolean;
  /** The article stands before it: a figure only if a noun follows. */
  readonly isDefinite: boolean;
  readonly isConjoined: boolean;
  /** Nothing is counted behind it: "two thirds of them". */
  readonly isComplete: boolean;
  readonly ruleId: string;
}

/** A quantity of one token with nothing known yet but its place. */
export function emptyQuantity(at: number, from: number, isConjoined: boolean): Quantity {
  return {
    first: at,
    next: at + 1,
    from,
    value: null,
    min: null,
    max: null,
    qualifier: "EXACT",
    unit: null,
    noun: null,
    isPlainDigits: false,
    isDefinite: false,
    isConjoined,
    isComplete: false,
    ruleId: "figure",
  };
}
