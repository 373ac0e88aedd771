import type { PeriodRole, PeriodTerm } from "../../languages/figure-terms.ts";
import type { PeriodKind } from "../../model/figure.ts";
import { type Hit, hitsAt, isHitOf } from "../reading/hits.ts";
import type { View } from "../reading/view.ts";
import { readDate } from "./date-at.ts";
import { dateBehind } from "./date-behind.ts";
import { shiftDate } from "./dates.ts";
import { pastDefinite } from "./definite-run.ts";
import { readDuration } from "./duration-at.ts";
import { readOrdinal } from "./ordinal-at.ts";
import { termAt } from "./term-at.ts";

/** What a period says, before it is placed in its sentence. */
export interface Reading {
  readonly from: number;
  readonly next: number;
  readonly kind: PeriodKind;
  readonly start: string | null;
  readonly end: string | null;
  readonly isConjoined: boolean;
  readonly measureFrom?: number | null;
}

type Opener = Hit<PeriodTerm>;

/** A word that is a period of its own: "yesterday", "the last night", "until now". */
export function readRelative(view: View, at: number, end: number): Reading | null {
  const hit = termAt(
    view,
    at,
    "PERIOD",
    ({ term, last }) => term.role === "RELATIVE" && last < end,
  );
  if (hit === null || readOrdinal(view, hit.last + 1, end) !== null) return null;
  const weekday = termAt(view, hit.last + 1, "PERIOD", ({ term }) => term.role === "WEEKDAY");
  const { publishedAt } = view.article;
  const { days, periodKind } = hit.term;
  return {
    from: hit.from,
    next: (weekday ?? hit).last + 1,
    kind: periodKind,
    start: days === null ? null : shiftDate(publishedAt, days[0] * 24),
    end: days === null ? null : shiftDate(publishedAt, days[1] * 24),
    isConjoined: hit.proclitic.conjunction,
  };
}

/** A period that a particle opens: "since", "until", "within", "ago", "in". The longest of what may be read. */
export function readOpened(view: View, at: number, end: number): Reading | null {
  let longest: Reading | null = null;
  for (const hit of hitsAt(view.hits, at)) {
    if (!isHitOf(hit, "PERIOD") || hit.last + 1 >= end) continue;
    const reading = READERS[hit.term.role]?.(view, hit, hit.last + 1, end) ?? null;
    if (reading !== null && (longest === null || reading.next > longest.next)) longest = reading;
  }
  return longest;
}

type ReadOpened = (view: View, opener: Opener, at: number, end: number) => Reading | null;

const READERS: Partial<Record<PeriodRole, ReadOpened>> = {
  SINCE: readSince,
  UNTIL: readUntil,
  WITHIN: readWithin,
  LATEST: readLatest,
  AGO: readAgo,
  IN: readIn,
};

function readSince(view: View, opener: Opener, at: number, end: number): Reading | null {
  const date = readDate(view, at, end);
  if (date !== null) return opened(opener, date.next, date.iso, null);
  const duration = readDuration(view, at, end);
  if (duration !== null) {
    const measureFrom = duration.isLong && !duration.isLast ? at : null;
    return { ...opened(opener, duration.next, null, null), measureFrom };
  }
  const relative = readRelative(view, at, end);
  if (relative !== null) return opened(opener, relative.next, relative.start, null);
  const anchor = termAt(view, at, "PERIOD", ({ term }) => term.role === "ANCHOR");
  if (anchor !== null) {
    const inner = readDate(view, anchor.last + 1, end) ?? readDuration(view, anchor.last + 1, end);
    if (inner !== null) return opened(opener, inner.next, null, null);
    return dated(view, opener, pastDefinite(view, anchor.last + 1, end), end);
  }
  const next = pastDefinite(view, at, end);
  return next > at ? dated(view, opener, next, end) : null;
}

/** "Since the beginning of the war on X's soil on 24 February 2022": the date belongs to what began. */
function dated(view: View, opener: Opener, next: number, end: number): Reading {
  const date = dateBehind(view, next, end);
  return opened(opener, date?.next ?? next, date?.iso ?? null, null);
}

function readUntil(view: View, opener: Opener, at: number, end: number): Reading | null {
  const now = termAt(view, at, "PERIOD", ({ term }) => term.role === "NOW");
  if (now !== null)
    return opened(opener, now.last + 1, null, view.article.publishedAt?.slice(0, 10) ?? null);
  const date = readDate(view, at, end);
  if (date !== null) return opened(opener, date.next, null, date.iso);
  const relative = readRelative(view, at, end);
  return relative === null ? null : opened(opener, relative.next, null, relative.end);
}

function readWithin(view: View, opener: Opener, at: number, end: number): Reading | null {
  const latest = termAt(view, at, "PERIOD", ({ term }) => term.role === "LATEST");
  if (latest !== null) return readLatest(view, opener, latest.last + 1, end);
  const duration = readDuration(view, at, end);
  if (duration !== null) {
    const { next, hours, isLast, isDefinite, isCounted } = duration;
    const measureFrom = isCounted && !isLast && !isDefinite ? at : null;
    return { ...window(view, opener, next, hours, isLast), measureFrom };
  }
  const date = readDate(view, at, end);
  return date === null ? null : opened(opener, date.next, date.iso, date.iso);
}

/** "The last 24 hours" with "last" before the number: it places in time and measures nothing. */
function readLatest(view: View, opener: Opener, at: number, end: number): Reading | null {
  const duration = readDuration(view, at, end);
  return duration === null ? null : window(view, opener, duration.next, duration.hours, true);
}

function readAgo(view: View, opener: Opener, at: number, end: number): Reading | null {
  const duration = readDuration(view, at, end);
  if (duration === null || duration.isDefinite) return null;
  const { next, isCounted } = duration;
  const measureFrom = isCounted && isFromEvent(view, next) ? at : null;
  return { ...opened(opener, next, null, null), measureFrom };
}

/** "Six months after the injury" measures from it; "three days ago" only tells when. */
function isFromEvent(view: View, at: number): boolean {
  const isOf = termAt(view, at, "FIGURE_LINK", ({ term }) => term.link === "OF") !== null;
  return isOf || termAt(view, at, "PERIOD", ({ term }) => term.role === "SINCE") !== null;
}

function readIn(view: View, opener: Opener, at: number, end: number): Reading | null {
  const date = readDate(view, at, end);
  if (date !== null) return opened(opener, date.next, date.iso, date.iso);
  const duration = readDuration(view, at, end);
  if (duration === null || !duration.isLast) return null;
  return { ...window(view, opener, duration.next, duration.hours, true), kind: "WINDOW" };
}

function opened(opener: Opener, next: number, start: string | null, end: string | null): Reading {
  const { periodKind } = opener.term;
  return {
    from: opener.from,
    next,
    kind: periodKind,
    start,
    end,
    isConjoined: opener.proclitic.conjunction,
  };
}

function window(
  view: View,
  opener: Opener,
  next: number,
  hours: number | null,
  isLast: boolean,
): Reading {
  const isKnown = hours !== null && isLast;
  const { publishedAt } = view.article;
  return opened(
    opener,
    next,
    isKnown ? shiftDate(publishedAt, -hours) : null,
    isKnown ? shiftDate(publishedAt, 0) : null,
  );
}
