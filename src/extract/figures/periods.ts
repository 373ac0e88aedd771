import type { TermKind } from "../../languages/pack.ts";
import type { Period } from "../../model/figure.ts";
import { hitsAt, isHitOf } from "../reading/hits.ts";
import { passageOfFolded, type SentenceRange, type View } from "../reading/view.ts";
import { type DateReading, readDate } from "./date-at.ts";
import { shiftDate } from "./dates.ts";
import { readDuration } from "./duration-at.ts";
import { isContinued, joined } from "./join-periods.ts";
import { type Reading, readOpened, readRelative } from "./opened-period.ts";
import type { PeriodReading } from "./period-reading.ts";
import { termAt } from "./term-at.ts";

/** All periods of the sentence, in order, none within another. */
export function findPeriods(view: View, sentence: SentenceRange): readonly PeriodReading[] {
  const found: PeriodReading[] = [];
  for (let at = sentence.first; at < sentence.last; ) {
    const reading = readPeriod(view, at, sentence.last);
    if (reading === null) {
      at++;
      continue;
    }
    const { from, next, ...dates } = reading;
    const to = view.tokens[next - 1]?.to ?? from;
    const period: Period = {
      kind: dates.kind,
      from: dates.start,
      to: dates.end,
      verbatim: passageOfFolded(view, from, to),
    };
    const before = found.at(-1);
    if (before?.next === at && isContinued(before.period, period)) {
      found[found.length - 1] = { ...before, next, period: joined(view, before.period, period) };
      at = next;
      continue;
    }
    found.push({
      first: at,
      next,
      period,
      isLeading: isLeading(view, at, sentence, reading.isConjoined),
      measureFrom: reading.measureFrom ?? null,
    });
    at = next;
  }
  return found;
}

const OPENING: ReadonlySet<TermKind> = new Set(["PERIOD", "MONTH_NAME", "NUMERAL"]);

/** Whether a period may begin at the token: no more than a look at it. */
function mayOpen(view: View, at: number): boolean {
  if (view.tokens[at]?.kind === "NUMBER" || view.tokens[at + 1]?.kind === "NUMBER") return true;
  for (const hit of hitsAt(view.hits, at))
    if (isHitOf(hit, "COUNTED") ? hit.term.group === "TIME" : OPENING.has(hit.kind)) return true;
  return false;
}

function readPeriod(view: View, at: number, end: number): Reading | null {
  if (!mayOpen(view, at)) return null;
  const relative = readRelative(view, at, end);
  const opened = readOpened(view, at, end);
  if (relative !== null && (opened === null || relative.next >= opened.next)) return relative;
  return opened ?? readBare(view, at, end);
}

/** Without an opener: a full date, a weekday with "day", "the last 24 hours". */
function readBare(view: View, at: number, end: number): Reading | null {
  const token = view.tokens[at];
  if (token === undefined || (token.kind !== "WORD" && token.kind !== "NUMBER")) return null;
  const date = readDate(view, at, end);
  if (date !== null && !isWeakName(view, at, date)) {
    return {
      from: token.from,
      next: date.next,
      kind: "POINT",
      start: date.iso,
      end: date.iso,
      isConjoined: false,
    };
  }
  const duration = readDuration(view, at, end);
  if (duration === null || !duration.isLast || !duration.isDefinite) return null;
  return {
    from: token.from,
    next: duration.next,
    kind: "WINDOW",
    start: duration.hours === null ? null : shiftDate(view.article.publishedAt, -duration.hours),
    end: duration.hours === null ? null : shiftDate(view.article.publishedAt, 0),
    isConjoined: false,
  };
}

/** The name of a month alone is often another word. A weekday has its article and is sure. */
function isWeakName(view: View, at: number, date: DateReading): boolean {
  return date.isBareName && termAt(view, at, "MONTH_NAME") !== null;
}

function isLeading(view: View, at: number, sentence: SentenceRange, isConjoined: boolean): boolean {
  if (isConjoined || at <= sentence.first + 1) return true;
  const before = view.tokens[at - 1];
  return before?.kind !== "WORD" || termAt(view, at - 1, "COMPLEMENTIZER") !== null;
}
