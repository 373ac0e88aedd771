import type { Span } from "../../../model/span.ts";
import { dayAfter } from "../../reading/days.ts";
import type { SeriesFigure, SeriesRecord } from "../../series-adapter.ts";
import { GENERAL_STAFF, KEEPER, placeOf, RUSSIA } from "./data-set.ts";
import type { Count, Row } from "./rows.ts";

const RULE = "series/general-staff-increase";

/** Days and keys whose totals were set right: `2025-02-28 personnel`. */
type Corrected = ReadonlySet<string>;

/**
 * What was lost from one day to the next, as one computed claim over both rows as they are printed in the file. No figure
 * where the total did not grow, where it is only a lower bound, or where a correction is at work: then the difference
 * is not what was lost. Two rows count as neighbours where their days are, whatever stands in the file between them.
 */
export function increasesOf(rows: readonly Row[]): readonly SeriesRecord[] {
  const corrected = correctedKeys(rows);
  const totals = new Map(
    rows.flatMap((row) => (row.table === "correction" ? [] : [[nameOf(row, row.date), row]])),
  );
  return [...totals.values()].flatMap((row) => {
    const before = totals.get(nameOf(row, dayAfter(row.date, -1)));
    const record = before === undefined ? null : recordOfPair(before, row, corrected);
    return record ?? [];
  });
}

function nameOf({ table }: Row, date: string): string {
  return `${table} ${date}`;
}

/** A correction may stand a day before the total that holds it. */
function correctedKeys(rows: readonly Row[]): Corrected {
  return new Set(
    rows
      .filter(({ table }) => table === "correction")
      .flatMap(({ date, counts }) =>
        counts
          .filter(({ value }) => value !== 0)
          .flatMap(({ member: { key } }) => [`${date} ${key}`, `${dayAfter(date, 1)} ${key}`]),
      ),
  );
}

/** Null where nothing grew. */
function recordOfPair(before: Row, row: Row, corrected: Corrected): SeriesRecord | null {
  const pair = textOfPair(before, row);
  const totals = new Map(before.counts.map((count) => [count.member.key, count]));
  const withheld: string[] = [];
  const figures = row.counts.flatMap((count) => {
    const { key } = count.member;
    const total = totals.get(key);
    if (total === undefined || count.by !== "GENERAL_STAFF" || count.metric === null) return [];
    if (!isIncrease(total, count)) return [];
    if (corrected.has(`${row.date} ${key}`)) withheld.push(key);
    return corrected.has(`${row.date} ${key}`) ? [] : [increaseOf(before, row, total, count, pair)];
  });
  if (figures.length === 0) return null;
  return {
    file: row.file.name,
    line: row.record.line,
    ...placeOf(row.table, `${before.date}..${row.date}`),
    date: row.date,
    text: pair.text,
    claims: [
      {
        speaker: GENERAL_STAFF,
        speakerSpan: null,
        relayers: [KEEPER],
        act: "STATE",
        content: [pair.before, pair.row],
        figures,
        flags: ["ELIDED_SPEAKER", "COMPUTED"],
        isTruncated: false,
        ruleId: RULE,
        note: noteOn(before, row, withheld),
      },
    ],
    basis: withheld,
  };
}

function isIncrease(before: Count, count: Count): boolean {
  const isBound = before.qualifier === "MORE_THAN" || count.qualifier === "MORE_THAN";
  return !isBound && count.value > before.value;
}

interface Pair {
  readonly text: string;
  readonly before: Span;
  readonly row: Span;
}

/** Both rows as printed, the earlier first, on lines of their own. */
function textOfPair(before: Row, row: Row): Pair {
  const [first = "", second = ""] = [before, row].map(({ file, record }) =>
    file.text.slice(record.span.start, record.span.end),
  );
  const start = first.length + 1;
  return {
    text: `${first}\n${second}`,
    before: { start: 0, end: first.length },
    row: { start, end: start + second.length },
  };
}

function increaseOf(before: Row, row: Row, total: Count, count: Count, pair: Pair): SeriesFigure {
  const place = ({ start, end }: Span): Span => ({
    start: pair.row.start + start - row.record.span.start,
    end: pair.row.start + end - row.record.span.start,
  });
  const date = row.record.members.find(({ key }) => key === "date");
  return {
    span: place(count.member.valueSpan),
    value: count.value - total.value,
    range: null,
    qualifier: count.qualifier,
    noun: count.member.key,
    metric: count.metric,
    subject: RUSSIA,
    period: {
      kind: "WINDOW",
      from: before.date,
      to: row.date,
      span: place(date?.valueSpan ?? row.record.span),
    },
  };
}

function noteOn(before: Row, row: Row, withheld: readonly string[]): string {
  const left =
    withheld.length === 0
      ? ""
      : ` Left out, since their totals were corrected: ${withheld.join(", ")}.`;
  return `Each figure is the total of ${row.date} less that of ${before.date}; the words are those of the totals.${left}`;
}
