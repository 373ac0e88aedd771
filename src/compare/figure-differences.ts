import { daysApart, spokenDay } from "./days.ts";
import { intervalOf } from "./figure-interval.ts";
import { metricRelation, spokenMetric } from "./metric-relation.ts";
import type { RivalFigure } from "./rival-figure.ts";
import { spokenPeriod } from "./spoken.ts";

/** Running totals of days further apart than this are not put side by side: what grew in between is no dispute. */
export const MOST_DAYS_APART = 31;

export interface Differences {
  /** Why the two may not be put side by side. */
  readonly blocking: readonly string[];
  /** Why their totals, though of one kind, stand too far apart in time. Null where they do not. */
  readonly farApart: string | null;
  /** Whether they differ in nothing but that one counts a window and the other a running total. */
  readonly isWindowOfTotal: boolean;
  /** What one text says and the other does not: no difference for sure, and no sameness either. */
  readonly unsaid: readonly string[];
  /** What a reader should bear in mind when they are. */
  readonly worthKnowing: readonly string[];
}

/** In what two figures differ, as sentences. */
export function differences(a: RivalFigure, b: RivalFigure): Differences {
  const things = metricDifference(a, b);
  const others = [
    a.unit === b.unit ? null : `They are counted in different units: ${a.unit} against ${b.unit}.`,
    differ(a.subjectId, b.subjectId) ? "They count the losses of different sides." : null,
    differ(a.placeId, b.placeId) ? "They speak of different places." : null,
  ];
  const times = differ(a.periodKind, b.periodKind)
    ? `They cover different kinds of time: ${spokenPeriod(a)} against ${spokenPeriod(b)}.`
    : timeDifference(a, b);
  const unsaid = [
    saidOnce(a.subjectId, b.subjectId) ? "Only one text says whose losses they are." : null,
    saidOnce(a.placeId, b.placeId) ? "Only one text says which place is meant." : null,
    saidOnce(a.periodKind, b.periodKind) ? "Only one text says how the time is meant." : null,
  ];
  const worthKnowing = [
    a.asOf === b.asOf
      ? null
      : `They speak for different days: ${spokenDay(a.asOf)} against ${spokenDay(b.asOf)}.`,
    a.qualifier === b.qualifier
      ? null
      : `They are not equally exact: ${a.qualifier} against ${b.qualifier}.`,
    a.subjectId === null && b.subjectId === null
      ? "Neither text says whose losses they are."
      : null,
  ];
  const elsewhere = sentences([things, ...others]);
  return {
    blocking: [...elsewhere, ...sentences([times, partOverWhole(a, b, elsewhere, times)])],
    farApart: farApart(a, b),
    isWindowOfTotal: elsewhere.length === 0 && isWindowAndTotal(a, b),
    unsaid: sentences(unsaid),
    worthKnowing: sentences(worthKnowing),
  };
}

function metricDifference(a: RivalFigure, b: RivalFigure): string | null {
  const names = `${spokenMetric(a.metric)} against ${spokenMetric(b.metric)}`;
  switch (metricRelation(a.metric, b.metric)) {
    case "SAME":
      return null;
    case "OTHER":
      return `They count different things: ${names}.`;
    case "NARROWER":
    case "WIDER":
      return `One counts only a part of what the other counts: ${names}.`;
  }
}

/** A narrower count above a wider one of the same time: nobody can hold both. */
function partOverWhole(
  a: RivalFigure,
  b: RivalFigure,
  elsewhere: readonly string[],
  times: string | null,
): string | null {
  const relation = metricRelation(a.metric, b.metric);
  if (relation !== "NARROWER" && relation !== "WIDER") return null;
  if (elsewhere.length !== 1 || times !== null || a.subjectId !== b.subjectId) return null;
  const [narrow, wide] = relation === "NARROWER" ? [a, b] : [b, a];
  const [part, whole] = [intervalOf(narrow), intervalOf(wide)];
  if (part === null || whole === null || part.low <= whole.high) return null;
  return "Yet the narrower count is the larger one: nobody can hold both.";
}

function isWindowAndTotal(a: RivalFigure, b: RivalFigure): boolean {
  const kinds = [a.periodKind, b.periodKind];
  return kinds.includes("WINDOW") && kinds.includes("CUMULATIVE");
}

/** Two times of one kind that part. Running totals may end on different days. */
function timeDifference(a: RivalFigure, b: RivalFigure): string | null {
  const both = `They cover different times: ${spokenPeriod(a)} against ${spokenPeriod(b)}.`;
  if (a.periodKind === "WINDOW" && b.periodKind === "WINDOW")
    return isSameWindow(a, b) ? null : both;
  const isEvent = a.periodKind === "POINT" || b.periodKind === "POINT";
  if (differ(a.periodFrom, b.periodFrom)) return both;
  return isEvent && differ(a.periodTo, b.periodTo) ? both : null;
}

function farApart(a: RivalFigure, b: RivalFigure): string | null {
  const apart = daysApart(a.asOf, b.asOf);
  if (a.periodKind !== "CUMULATIVE" && b.periodKind !== "CUMULATIVE") return null;
  if (apart === null || apart <= MOST_DAYS_APART) return null;
  return `Their running totals stand ${apart} days apart: ${spokenDay(a.asOf)} against ${spokenDay(b.asOf)}.`;
}

/** The same end, and starts at most a day apart: "the past 24 hours" of one morning begin on the day before or on the day itself. */
function isSameWindow(a: RivalFigure, b: RivalFigure): boolean {
  if (differ(a.periodTo ?? a.asOf, b.periodTo ?? b.asOf)) return false;
  return (daysApart(a.periodFrom, b.periodFrom) ?? 0) <= 1;
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function saidOnce(a: string | null, b: string | null): boolean {
  return (a === null) !== (b === null);
}

function sentences(all: readonly (string | null)[]): readonly string[] {
  return all.filter((sentence) => sentence !== null);
}
