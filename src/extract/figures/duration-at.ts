import { readNumberAt } from "./number-at.ts";
import { termAt, type Words } from "./term-at.ts";

/** A length of time inside a period: "the last 24 hours", "two days", "three months". */
export interface DurationReading {
  /** Token after it. */
  readonly next: number;
  /** Length in hours. Null where the words do not give it. */
  readonly hours: number | null;
  readonly isDefinite: boolean;
  /** "Last, past" belongs to it. */
  readonly isLast: boolean;
  /** A number or a dual says how many. */
  readonly isCounted: boolean;
  /** Counted, and with "more than, about", in years or in more than a few: it measures how long, where "since two days" only tells when. */
  readonly isLong: boolean;
}

/** Reads the duration that begins at the token; a word such as "about" may stand first. */
export function readDuration(words: Words, start: number, end: number): DurationReading | null {
  const about = termAt(words, start, "QUALIFIER", ({ term }) => term.position !== "AFTER");
  const at = about === null ? start : about.last + 1;
  const duration = readCounted(words, at, end) ?? readNamed(words, at, end);
  return duration === null || about === null || !duration.isCounted
    ? duration
    : { ...duration, isLong: true };
}

/** The number first: "24 hours", "the 24 hours", "a few days". */
function readCounted(words: Words, at: number, end: number): DurationReading | null {
  const number = readNumberAt(words, at, end);
  const vague = termAt(words, at, "VAGUE_QUANTITY");
  const unitAt = number?.next ?? (vague === null ? at : vague.last + 1);
  if (number === null && vague === null) return null;
  const unit = timeAt(words, unitAt, end);
  if (unit === null) return null;
  const value = number === null ? null : number.value;
  const reading = finish(
    words,
    unit.last + 1,
    end,
    hoursOf(unit.term.unit, value),
    number?.opening.proclitic.article ?? false,
  );
  const isCounted = number !== null;
  const isLong = value !== null && (value >= LEAST_LONG || unit.term.unit === "YEAR");
  return { ...reading, isCounted, isLong };
}

/** "For 19 days" measures, where "for two days" only tells when. */
const LEAST_LONG = 4;

/** The unit first: "the hours 24 past", "two days", "a month". */
function readNamed(words: Words, at: number, end: number): DurationReading | null {
  const unit = timeAt(words, at, end);
  if (unit === null) return null;
  const isDual = unit.term.form === "DUAL";
  const number = readNumberAt(words, unit.last + 1, end);
  const isCounted = number?.opening.proclitic.article === true && unit.proclitic.article;
  const next = number !== null && isCounted ? number.next : unit.last + 1;
  const counted = isCounted
    ? (number?.value ?? null)
    : isDual
      ? 2
      : unit.term.form === "SINGULAR"
        ? 1
        : null;
  const reading = finish(
    words,
    next,
    end,
    hoursOf(unit.term.unit, counted),
    unit.proclitic.article,
  );
  return { ...reading, isCounted: isDual || isCounted };
}

function timeAt(words: Words, at: number, end: number) {
  return termAt(words, at, "COUNTED", ({ term, last, proclitic }) => {
    return (
      term.group === "TIME" &&
      last < end &&
      !proclitic.conjunction &&
      proclitic.preposition === null
    );
  });
}

function finish(
  words: Words,
  at: number,
  end: number,
  hours: number | null,
  isDefinite: boolean,
): DurationReading {
  const last = termAt(
    words,
    at,
    "PERIOD",
    ({ term, last: token }) => term.role === "LAST" && token < end,
  );
  return {
    next: last === null ? at : last.last + 1,
    hours,
    isDefinite,
    isLast: last !== null,
    isCounted: false,
    isLong: false,
  };
}

const HOURS: Readonly<Record<string, number>> = { HOUR: 1, DAY: 24, WEEK: 168 };

function hoursOf(unit: string, count: number | null): number | null {
  const hours = HOURS[unit];
  return hours === undefined || count === null ? null : hours * count;
}
