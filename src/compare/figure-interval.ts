import type { RivalFigure } from "./rival-figure.ts";

/** Both ends belong to it; `high` may be Infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The numbers that a figure's words allow; "about" is taken at its word. Null where they give no number. */
export function intervalOf(figure: RivalFigure): Interval | null {
  const { value, min, max } = figure;
  switch (figure.qualifier) {
    case "BETWEEN":
      return min === null || max === null ? null : { low: min, high: max };
    case "VAGUE":
      return min === null ? null : { low: min, high: max ?? Number.POSITIVE_INFINITY };
    case "MORE_THAN":
    case "AT_LEAST":
      return value === null ? null : { low: value, high: Number.POSITIVE_INFINITY };
    case "LESS_THAN":
    case "UP_TO":
      return value === null ? null : { low: 0, high: value };
    case "EXACT":
    case "ABOUT":
      return value === null ? null : { low: value, high: value };
  }
}

/** The one number that a figure gives, "about" taken at its word. Null for ranges, bounds and no number. */
export function pointOf(figure: RivalFigure): number | null {
  const interval = intervalOf(figure);
  return interval !== null && interval.low === interval.high ? interval.low : null;
}

export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}
