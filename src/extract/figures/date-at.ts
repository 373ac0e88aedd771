import { isoDate } from "./dates.ts";
import { readElement } from "./number-element.ts";
import { termAt, type Words } from "./term-at.ts";

/** A day, month or year as the words give it. */
export interface DateReading {
  /** Token after it. */
  readonly next: number;
  /** Null where the words do not give day, month and year. */
  readonly iso: string | null;
  /** Null where the words give no day of a month. */
  readonly dayOfMonth: { readonly month: number; readonly day: number } | null;
  /** A month's or weekday's name alone: a date only behind an opener. */
  readonly isBareName: boolean;
}

/** Reads "[day] [weekday] 24 [of] February [2022]", a weekday, "year 2022" or a month's name; null where none begins. */
export function readDate(words: Words, at: number, end: number): DateReading | null {
  const dayWord = termAt(words, at, "PERIOD", ({ term }) => term.role === "DAY_WORD");
  const start = dayWord === null ? at : dayWord.last + 1;
  const weekday = termAt(words, start, "PERIOD", ({ term }) => term.role === "WEEKDAY");
  const from = weekday === null ? start : weekday.last + 1;
  const dayOfMonth = readDayOfMonth(words, from, end);
  if (dayOfMonth !== null) return dayOfMonth;
  if (weekday !== null) {
    return {
      next: pastLast(words, weekday.last + 1, end),
      iso: null,
      dayOfMonth: null,
      isBareName: dayWord === null,
    };
  }
  return dayWord === null ? (readYear(words, at, end) ?? readMonth(words, at, end)) : null;
}

function readDayOfMonth(words: Words, at: number, end: number): DateReading | null {
  const day = readElement(words, at, end);
  if (day === null || day.value < 1 || day.value > 31 || day.proclitic.conjunction) return null;
  const link = termAt(words, day.next, "FIGURE_LINK", ({ term }) => term.link === "OF");
  const month = monthAt(words, link === null ? day.next : link.last + 1, end);
  if (month === null) return null;
  const year = yearNumber(words, month.next, end);
  const dayOfMonth = { month: month.month, day: day.value };
  if (year === null) {
    return { next: pastLast(words, month.next, end), iso: null, dayOfMonth, isBareName: false };
  }
  const iso = isoDate(year.value, month.month, day.value);
  return { next: year.next, iso, dayOfMonth, isBareName: false };
}

/** "February", or two names of one month with a stroke between. */
function monthAt(
  words: Words,
  at: number,
  end: number,
): { readonly month: number; readonly next: number } | null {
  const hit = termAt(
    words,
    at,
    "MONTH_NAME",
    ({ last, proclitic }) => last < end && !proclitic.conjunction,
  );
  if (hit === null) return null;
  const next = hit.last + 1;
  const other = words.tokens[next]?.form === "/" ? termAt(words, next + 1, "MONTH_NAME") : null;
  return { month: hit.term.month, next: other === null ? next : other.last + 1 };
}

function readMonth(words: Words, at: number, end: number): DateReading | null {
  const month = monthAt(words, at, end);
  if (month === null) return null;
  const year = yearNumber(words, month.next, end);
  const next = year === null ? pastLast(words, month.next, end) : year.next;
  return { next, iso: null, dayOfMonth: null, isBareName: next === month.next };
}

function readYear(words: Words, at: number, end: number): DateReading | null {
  const word = termAt(words, at, "PERIOD", ({ term }) => term.role === "YEAR_WORD");
  const year = word === null ? null : yearNumber(words, word.last + 1, end);
  return year === null ? null : { next: year.next, iso: null, dayOfMonth: null, isBareName: false };
}

function yearNumber(
  words: Words,
  at: number,
  end: number,
): { readonly value: number; readonly next: number } | null {
  const form = words.tokens[at]?.form ?? "";
  return at < end && /^(?:19|20)\d\d$/.test(form) ? { value: Number(form), next: at + 1 } : null;
}

function pastLast(words: Words, at: number, end: number): number {
  const last = termAt(
    words,
    at,
    "PERIOD",
    ({ term, last: token }) => term.role === "LAST" && token < end,
  );
  return last === null ? at : last.last + 1;
}
