import { differences } from "./figure-differences.ts";
import { type Interval, intervalOf, overlap } from "./figure-interval.ts";
import type { RivalFigure } from "./rival-figure.ts";

export type FigureVerdictKind =
  | "COMPARABLE"
  | "EQUAL"
  | "PART_WHOLE"
  | "OVERLAPPING"
  | "NOT_COMPARABLE";

export interface FigureVerdict {
  readonly kind: FigureVerdictKind;
  readonly a: RivalFigure;
  readonly b: RivalFigure;
  /** Short sentences in English; never empty. */
  readonly reasons: readonly string[];
  /** Larger over smaller. Null where it means nothing. */
  readonly ratio: number | null;
  /** Larger minus smaller. Null where it means nothing. */
  readonly gap: number | null;
}

/** What may be said of two figures, with reasons. Which one comes first changes only which is called `a`. */
export function figureVerdict(a: RivalFigure, b: RivalFigure): FigureVerdict {
  const verdict = (
    kind: FigureVerdictKind,
    reasons: readonly string[],
    numbers: Pick<FigureVerdict, "ratio" | "gap"> = { ratio: null, gap: null },
  ): FigureVerdict => ({ kind, a, b, reasons, ...numbers });

  if (a.partOfId === b.id || b.partOfId === a.id) {
    return verdict("PART_WHOLE", ["The text gives one of them as a part of the other."]);
  }
  const { blocking, unsaid, worthKnowing } = differences(a, b);
  if (blocking.length > 0) return verdict("NOT_COMPARABLE", [...blocking, ...unsaid]);
  const left = intervalOf(a);
  const right = intervalOf(b);
  if (left === null || right === null) {
    return verdict("NOT_COMPARABLE", ["At least one of them gives no number.", ...unsaid]);
  }
  if (isPoint(left) && isPoint(right) && left.low === right.low) {
    const reasons = ["Both give the same number.", ...unsaid, ...worthKnowing];
    return verdict("EQUAL", reasons, { ratio: 1, gap: 0 });
  }
  if (unsaid.length > 0) return verdict("NOT_COMPARABLE", unsaid);
  if (overlap(left, right)) {
    return verdict("OVERLAPPING", [
      "A range or bound of one holds what the other gives.",
      ...worthKnowing,
    ]);
  }
  const reasons = ["They count the same thing in the same unit.", ...worthKnowing];
  return verdict("COMPARABLE", reasons, distance(left, right));
}

function isPoint(interval: Interval): boolean {
  return interval.low === interval.high;
}

/** Between the ends that face each other. */
function distance(a: Interval, b: Interval): Pick<FigureVerdict, "ratio" | "gap"> {
  const [smaller, larger] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return { ratio: smaller > 0 ? larger / smaller : null, gap: larger - smaller };
}
