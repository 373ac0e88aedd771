import type { Period } from "../../model/figure.ts";

/** A period and where it stands. */
export interface PeriodReading {
  readonly first: number;
  /** Token after it. */
  readonly next: number;
  readonly period: Period;
  /** It opens its clause, so it speaks for what follows. */
  readonly isLeading: boolean;
  /** Token of its length where that is a figure too ("for more than two weeks", "within two months"). Null where the words only place in time. */
  readonly measureFrom: number | null;
}
