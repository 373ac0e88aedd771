import { readDate } from "../figures/date-at.ts";
import { isoDate, shiftDate } from "../figures/dates.ts";
import { termAt } from "../figures/term-at.ts";
import { skipTime } from "../reading/time.ts";
import type { View } from "../reading/view.ts";

/** Words that name the day of an act, and that day. */
export interface SaidTime {
  readonly first: number;
  /** Token after it. */
  readonly next: number;
  /** ISO day. Null where only the article's date could tell it and is unknown, or where the words contradict each other. */
  readonly day: string | null;
}

/**
 * "Yesterday, Sunday", "on Friday evening", "on 9 November", "on 9 November 2025"; null where no day is named, and where the
 * words point ahead: nobody has spoken tomorrow. What stands alone for a day is the last such day up to the article's own.
 */
export function readSaidTime(view: View, at: number, limit: number): SaidTime | null {
  const next = skipTime(view, at, limit);
  const days: (string | null)[] = [];
  for (let token = at; token < next; token++) {
    if (termAt(view, token, "TIME", ({ term }) => term.isAhead) !== null) return null;
    const relative = relativeDay(view, token);
    if (relative === "AHEAD") return null;
    if (relative !== null) days.push(relative.day);
    const weekday = termAt(view, token, "TIME", ({ term }) => term.weekday !== null);
    if (weekday?.term.weekday != null) {
      days.push(
        lastWeekday(view, weekday.term.weekday, days, isPast(view, weekday.last + 1, next)),
      );
    }
    const dated = dateFrom(view, token, next);
    if (dated === null) continue;
    days.push(dated.day);
    token = dated.next - 1;
  }
  const [day] = days;
  if (day === undefined) return null;
  return { first: at, next, day: days.every((other) => other === day) ? day : null };
}

/** "Yesterday", "today", "the day before yesterday". Null where none begins; `day` is null where the article bears no date. */
function relativeDay(view: View, at: number): { readonly day: string | null } | "AHEAD" | null {
  const hit = termAt(
    view,
    at,
    "PERIOD",
    ({ term }) => term.periodKind === "POINT" && term.days !== null,
  );
  const days = hit?.term.days?.[0];
  if (days === undefined) return null;
  if (days > 0) return "AHEAD";
  return { day: shiftDate(view.article.publishedAt, days * HOURS_PER_DAY) };
}

const HOURS_PER_DAY = 24;
const DAYS_PER_WEEK = 7;

/**
 * The last such weekday up to the article's day. Behind "yesterday" and the like it only says the same again: then it is that
 * day where it fits, and a contradiction where it does not.
 */
function lastWeekday(
  view: View,
  weekday: number,
  before: readonly (string | null)[],
  isLast: boolean,
): string | null {
  const { publishedAt } = view.article;
  if (publishedAt === null) return null;
  const stated = before.at(-1);
  if (stated != null && new Date(stated).getUTCDay() === weekday) return stated;
  const back =
    (new Date(publishedAt.slice(0, ISO_DAY)).getUTCDay() - weekday + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return shiftDate(publishedAt, -(back === 0 && isLast ? DAYS_PER_WEEK : back) * HOURS_PER_DAY);
}

/** "Last Friday" is never the article's own Friday. */
function isPast(view: View, at: number, limit: number): boolean {
  return (
    at < limit &&
    termAt(view, at, "TIME", ({ term }) => term.time === "RELATIVE_ADJECTIVE") !== null
  );
}

const ISO_DAY = "2025-02-03".length;

/** A day of a month; without its year the last such day up to the article's own. Null where none begins. */
function dateFrom(
  view: View,
  at: number,
  end: number,
): { readonly day: string | null; readonly next: number } | null {
  const date = readDate(view, at, end);
  if (date === null) return null;
  if (date.iso !== null) return { day: date.iso, next: date.next };
  if (date.dayOfMonth === null) return null;
  const published = view.article.publishedAt?.slice(0, ISO_DAY) ?? null;
  if (published === null) return { day: null, next: date.next };
  const { month, day } = date.dayOfMonth;
  const year = Number(published.slice(0, "2025".length));
  const inYear = isoDate(year, month, day);
  const isOver = inYear !== null && inYear <= published;
  return { day: isOver ? inYear : isoDate(year - 1, month, day), next: date.next };
}
