import { METRICS } from "../model/metrics.ts";

/** A count since a beginning in an undated text, and the days on which a series of the same speaker gives just that count. */
export interface SeriesMatch {
  readonly figureId: string;
  readonly metric: string;
  readonly value: number;
  /** ISO days, ascending, each once; at least one. */
  readonly days: readonly string[];
}

/** A day that figures suggest for a text that bears none. A suggestion: nothing is dated by it. */
export interface DateSuggestion {
  /** ISO day. Null where several remain, or where the figures contradict each other. */
  readonly date: string | null;
  /** The days that remain, ascending: `date` alone where there is one; at most 31. */
  readonly candidates: readonly string[];
  /** Why, as a sentence in English. */
  readonly reason: string;
  /** Ids of the figures that agree with the candidates, those that decide first; at most 32. */
  readonly figureIds: readonly string[];
}

/** With fewer digits before its closing zeros a number is rounded, or so small that it proves nothing. */
const FEWEST_DIGITS = 4;
const MOST_CANDIDATES = 31;
const MOST_FIGURES = 32;

/**
 * The day whose figures these are. Only numbers with four or more telling digits decide; all of them must allow the day, and
 * either one allows no other or several do so together. Smaller numbers only agree. Null where no number decides.
 */
export function suggestDate(matches: readonly SeriesMatch[]): DateSuggestion | null {
  const deciding = matches.filter(({ value, days }) => days.length > 0 && isTelling(value));
  if (deciding.length === 0) return null;
  const shared = daysOfAll(deciding);
  const [date, ...others] = shared;
  if (date === undefined) return contradiction(deciding);
  const agreeing = agreeingWith(shared, matches, deciding);
  const figureIds = agreeing.map(({ figureId }) => figureId).slice(0, MOST_FIGURES);
  if (others.length > 0) {
    const reason = `The figures fit ${shared.length} days of the speaker's own series: ${daysIn(shared)}.`;
    return { date: null, candidates: shared.slice(0, MOST_CANDIDATES), reason, figureIds };
  }
  return { date, candidates: [date], reason: reasonFor(date, agreeing), figureIds };
}

function isTelling(value: number): boolean {
  return String(value).replace(/\D/g, "").replace(/0+$/, "").length >= FEWEST_DIGITS;
}

function daysOfAll(matches: readonly SeriesMatch[]): readonly string[] {
  const sets = matches.map(({ days }) => new Set(days));
  return [...new Set(matches[0]?.days)].filter((day) => sets.every((set) => set.has(day))).sort();
}

/** Those that allow a shared day, the sharpest first: fewest days, then the greatest number. */
function agreeingWith(
  shared: readonly string[],
  matches: readonly SeriesMatch[],
  deciding: readonly SeriesMatch[],
): readonly SeriesMatch[] {
  const rank = (match: SeriesMatch) => (deciding.includes(match) ? 0 : 1);
  return matches
    .filter(({ days }) => days.some((day) => shared.includes(day)))
    .sort((a, b) => rank(a) - rank(b) || a.days.length - b.days.length || b.value - a.value);
}

function reasonFor(date: string, agreeing: readonly SeriesMatch[]): string {
  const [sharpest, ...others] = agreeing;
  if (sharpest === undefined) return "";
  if (sharpest.days.length > 1) {
    return `No figure alone, but ${agreeing.length} together are those of ${date} and of no other day in the speaker's own series, among them ${named(sharpest)}.`;
  }
  const more =
    others.length === 0
      ? ""
      : `; ${others.length} more ${others.length === 1 ? "figure agrees" : "figures agree"} with that day`;
  return `The speaker's own series gives ${named(sharpest)} on ${date} and on no other day${more}.`;
}

function contradiction(deciding: readonly SeriesMatch[]): DateSuggestion {
  const candidates = [...new Set(deciding.flatMap(({ days }) => days))].sort();
  const each = deciding.slice(0, 5).map((match) => `${named(match)} of ${daysIn(match.days)}`);
  return {
    date: null,
    candidates: candidates.slice(0, MOST_CANDIDATES),
    reason: `The figures are of different days in the speaker's own series: ${each.join("; ")}.`,
    figureIds: deciding.map(({ figureId }) => figureId).slice(0, MOST_FIGURES),
  };
}

function named({ metric, value }: SeriesMatch): string {
  const label = METRICS.find(({ code }) => code === metric)?.labels.en ?? metric;
  return `${value.toLocaleString("en-US")} (${label})`;
}

function daysIn(days: readonly string[]): string {
  if (days.length <= 3) return days.join(", ");
  return `${days.slice(0, 3).join(", ")} and ${days.length - 3} more`;
}
