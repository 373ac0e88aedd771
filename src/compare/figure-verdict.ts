import { type Differences, differences } from "./figure-differences.ts";
import { intervalOf, overlap, pointOf } from "./figure-interval.ts";
import { computedPart, statedPart } from "./part-of-whole.ts";
import { revisionOf } from "./revision.ts";
import type { RivalFigure } from "./rival-figure.ts";
import { roundingOf } from "./rounding.ts";
import { driftedWords, sameFigure } from "./same-figure.ts";
import { NO_TOTALS, type Totals } from "./totals.ts";

export type FigureVerdictKind =
  | "COMPARABLE"
  | "EQUAL"
  | "COPY"
  | "REVISION"
  | "ROUNDED"
  | "PART_WHOLE"
  | "OVERLAPPING"
  | "NOT_COMPARABLE";

export interface FigureVerdict {
  readonly kind: FigureVerdictKind;
  /** The figure of the earlier day; of one day, or where one is unknown, that of the smaller id. */
  readonly a: RivalFigure;
  readonly b: RivalFigure;
  /** Short sentences in English; never empty. */
  readonly reasons: readonly string[];
  /** Larger over smaller. Null where it means nothing. */
  readonly ratio: number | null;
  /** Larger minus smaller. Null where it means nothing. */
  readonly gap: number | null;
}

/**
 * What may be said of two figures, with reasons: the same whichever comes first. With the totals that are known, a part is
 * checked against them.
 */
export function figureVerdict(
  one: RivalFigure,
  other: RivalFigure,
  totals: Totals = NO_TOTALS,
): FigureVerdict {
  const [a, b] = inOrder(one, other);
  return { a, b, ...judge(a, b, totals) };
}

type Judgement = Omit<FigureVerdict, "a" | "b">;

function judge(a: RivalFigure, b: RivalFigure, totals: Totals): Judgement {
  const part = statedPart(a, b, totals);
  if (part !== null) return verdict("PART_WHOLE", part);
  const found = differences(a, b);
  if (found.blocking.length > 0) return judgeDifferent(a, b, found, totals);
  const { unsaid } = found;
  const copy = sameFigure(a, b);
  if (copy !== null) return verdict("COPY", [...copy, ...unsaid]);
  const rounding = roundingOf(a, b);
  if (rounding !== null) return verdict("ROUNDED", [rounding, ...unsaid], distance(a, b));
  const revision = unsaid.length > 0 ? null : revisionOf(a, b);
  if (revision !== null) return verdict("REVISION", revision, distance(a, b));
  return judgeNumbers(a, b, found);
}

function judgeDifferent(
  a: RivalFigure,
  b: RivalFigure,
  { blocking, unsaid, isWindowOfTotal }: Differences,
  totals: Totals,
): Judgement {
  const part = isWindowOfTotal ? computedPart(a, b, totals) : null;
  if (part !== null) return verdict("PART_WHOLE", part);
  const drifted = driftedWords(a, b);
  return verdict("NOT_COMPARABLE", [
    ...blocking,
    ...(drifted === null ? [] : [drifted]),
    ...unsaid,
  ]);
}

function judgeNumbers(
  a: RivalFigure,
  b: RivalFigure,
  { unsaid, worthKnowing, farApart }: Differences,
): Judgement {
  const [left, right] = [intervalOf(a), intervalOf(b)];
  if (left === null || right === null) {
    return verdict("NOT_COMPARABLE", ["At least one of them gives no number.", ...unsaid]);
  }
  if (pointOf(a) !== null && pointOf(a) === pointOf(b)) {
    const same = "Both give the same number.";
    return verdict("EQUAL", [same, ...unsaid, ...worthKnowing], distance(a, b));
  }
  const standing = [...(farApart === null ? [] : [farApart]), ...unsaid];
  if (standing.length > 0) return verdict("NOT_COMPARABLE", standing);
  if (overlap(left, right)) {
    const held = "A range or bound of one holds what the other gives.";
    return verdict("OVERLAPPING", [held, ...worthKnowing]);
  }
  const same = "They count the same thing in the same unit.";
  return verdict("COMPARABLE", [same, ...worthKnowing], distance(a, b));
}

type Distance = Pick<FigureVerdict, "ratio" | "gap">;

const NO_DISTANCE: Distance = { ratio: null, gap: null };

function verdict(
  kind: FigureVerdictKind,
  reasons: readonly string[],
  numbers: Distance = NO_DISTANCE,
): Judgement {
  return { kind, reasons, ...numbers };
}

/** Between the ends that face each other; none where the two overlap or give no number. */
function distance(a: RivalFigure, b: RivalFigure): Distance {
  const [left, right] = [intervalOf(a), intervalOf(b)];
  if (left === null || right === null) return NO_DISTANCE;
  if (pointOf(a) !== null && pointOf(a) === pointOf(b)) return { ratio: 1, gap: 0 };
  if (overlap(left, right)) return NO_DISTANCE;
  const [smaller, larger] = left.high < right.low ? [left.high, right.low] : [right.high, left.low];
  return { ratio: smaller > 0 ? larger / smaller : null, gap: larger - smaller };
}

function inOrder(a: RivalFigure, b: RivalFigure): readonly [RivalFigure, RivalFigure] {
  if (a.asOf !== null && b.asOf !== null && a.asOf !== b.asOf) {
    return a.asOf < b.asOf ? [a, b] : [b, a];
  }
  return a.id <= b.id ? [a, b] : [b, a];
}
