import type { RivalFigure } from "./rival-figure.ts";

export interface Differences {
  /** Why the two may not be put side by side. */
  readonly blocking: readonly string[];
  /** What one text says and the other does not: no difference for sure, and no sameness either. */
  readonly unsaid: readonly string[];
  /** What a reader should bear in mind when they are. */
  readonly worthKnowing: readonly string[];
}

/** In what two figures differ, as sentences. */
export function differences(a: RivalFigure, b: RivalFigure): Differences {
  const blocking = [
    a.metric === b.metric ? null : `They count different things: ${a.metric} against ${b.metric}.`,
    a.unit === b.unit ? null : `They are counted in different units: ${a.unit} against ${b.unit}.`,
    differ(a.subjectId, b.subjectId) ? "They speak of different sides." : null,
    differ(a.placeId, b.placeId) ? "They speak of different places." : null,
    differ(a.periodKind, b.periodKind)
      ? `Their times are of different kinds: ${a.periodKind} against ${b.periodKind}.`
      : null,
    windowDifference(a, b),
  ];
  const unsaid = [
    saidOnce(a.subjectId, b.subjectId) ? "Only one text says whose losses they are." : null,
    saidOnce(a.placeId, b.placeId) ? "Only one text says which place is meant." : null,
    saidOnce(a.periodKind, b.periodKind) ? "Only one text says how the time is meant." : null,
  ];
  const worthKnowing = [
    a.asOf === b.asOf
      ? null
      : `They speak for different days: ${day(a.asOf)} against ${day(b.asOf)}.`,
    a.qualifier === b.qualifier
      ? null
      : `They are not equally exact: ${a.qualifier} against ${b.qualifier}.`,
    a.subjectId === null && b.subjectId === null
      ? "Neither text says whose losses they are."
      : null,
  ];
  return {
    blocking: sentences(blocking),
    unsaid: sentences(unsaid),
    worthKnowing: sentences(worthKnowing),
  };
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function saidOnce(a: string | null, b: string | null): boolean {
  return (a === null) !== (b === null);
}

/** Known ends that part; for a cumulative figure only the start, since its end is the day it speaks for. */
function windowDifference(a: RivalFigure, b: RivalFigure): string | null {
  const startsDiffer =
    a.periodFrom !== null && b.periodFrom !== null && a.periodFrom !== b.periodFrom;
  const endsDiffer = a.periodTo !== null && b.periodTo !== null && a.periodTo !== b.periodTo;
  const isWindow = a.periodKind === "WINDOW";
  if (!startsDiffer && !(isWindow && endsDiffer)) return null;
  const name = (figure: RivalFigure): string =>
    `${day(figure.periodFrom)} to ${day(figure.periodTo)}`;
  return `They cover different times: ${name(a)} against ${name(b)}.`;
}

function day(date: string | null): string {
  return date === null ? "an unknown day" : date.slice(0, "YYYY-MM-DD".length);
}

function sentences(all: readonly (string | null)[]): readonly string[] {
  return all.filter((sentence) => sentence !== null);
}
