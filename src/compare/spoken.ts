import { spokenDay } from "./days.ts";
import type { RivalFigure } from "./rival-figure.ts";

const NUMBERS = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

/** "1,151,070". */
export function spokenNumber(value: number): string {
  return NUMBERS.format(value);
}

/** The time that a figure covers, with its days: "everything from 2022-02-24 to 2025-11-09". */
export function spokenPeriod(figure: RivalFigure): string {
  const { periodKind, periodFrom, periodTo, asOf } = figure;
  const end = spokenDay(periodTo ?? asOf);
  switch (periodKind) {
    case "CUMULATIVE":
      return periodFrom === null
        ? `a running total up to ${end}`
        : `a running total from ${spokenDay(periodFrom)} to ${end}`;
    case "WINDOW":
      return periodFrom === null
        ? `a window that ends on ${end}`
        : `the window from ${spokenDay(periodFrom)} to ${end}`;
    case "POINT":
      return `one event on ${spokenDay(periodFrom ?? periodTo ?? asOf)}`;
    case null:
      return `a time not said, told on ${spokenDay(asOf)}`;
  }
}
