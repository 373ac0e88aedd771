import type { Span } from "../../../model/span.ts";
import type { SeriesClaim, SeriesFigure, SeriesRecord } from "../../series-adapter.ts";
import { DATA_SET_ITSELF, GENERAL_STAFF, KEEPER, placeOf, RUSSIA, WAR_BEGAN } from "./data-set.ts";
import type { Count, Row } from "./rows.ts";

const RULE = "series/general-staff";

/** A row as printed, with the claims that it makes: its totals, or what it corrects. */
export function recordOfRow(row: Row): SeriesRecord {
  const { file, table, date, record } = row;
  const claims = table === "correction" ? [correctionClaim(row)] : totalsClaims(row);
  return {
    file: file.name,
    line: record.line,
    ...placeOf(table, date),
    date,
    text: file.text.slice(record.span.start, record.span.end),
    claims: claims.filter(({ figures }) => figures.length > 0),
    basis: [],
  };
}

function totalsClaims(row: Row): readonly SeriesClaim[] {
  return [
    {
      ...claimOf(row, "GENERAL_STAFF"),
      speaker: GENERAL_STAFF,
      relayers: [KEEPER],
      isTruncated: false,
      note: "The data set states totals of the General Staff of Ukraine, one row a day.",
    },
    {
      ...claimOf(row, "DATA_SET"),
      speaker: DATA_SET_ITSELF,
      relayers: [],
      isTruncated: true,
      note: "The data set takes prisoners from elsewhere than the General Staff; it alone answers for them.",
    },
  ];
}

/** What the claims of a row share; each holds the members of its own speaker. */
function claimOf(row: Row, by: Count["by"]) {
  const counts = row.counts.filter((count) => count.by === by);
  return {
    speakerSpan: null,
    act: "STATE",
    content: contentOf(row, by),
    figures: counts.map((count) => totalOf(row, count)),
    flags: ["ELIDED_SPEAKER"],
    ruleId: RULE,
  } as const;
}

/** The whole row, or the members of one speaker where the row holds those of two; neighbours stand together. */
function contentOf({ record, counts }: Row, by: Count["by"]): readonly Span[] {
  if (counts.every((count) => count.by === by)) return [within(record.span, record)];
  const ofOthers = new Set(counts.flatMap((count) => (count.by === by ? [] : [count.member.key])));
  const spans: Span[] = [];
  let isOpen = false;
  for (const { key, span } of record.members) {
    const before = spans.at(-1);
    const isOwn = !ofOthers.has(key) && (by === "GENERAL_STAFF" || isCountOf(counts, key));
    if (isOwn && isOpen && before !== undefined) {
      spans[spans.length - 1] = { start: before.start, end: within(span, record).end };
    } else if (isOwn) spans.push(within(span, record));
    isOpen = isOwn;
  }
  return spans;
}

function isCountOf(counts: readonly Count[], key: string): boolean {
  return counts.some(({ member }) => member.key === key);
}

function totalOf(row: Row, { member, value, qualifier, metric }: Count): SeriesFigure {
  return {
    span: within(member.valueSpan, row.record),
    value,
    range: null,
    qualifier,
    noun: member.key,
    metric,
    subject: RUSSIA,
    period: { kind: "CUMULATIVE", from: WAR_BEGAN, to: row.date, span: dateSpanOf(row) },
  };
}

/**
 * A correction counts no losses: it tells by how much a total was set right. So its figures carry no metric, and nothing
 * sets them beside losses; what they do is keep the increases of those days from being computed.
 */
function correctionClaim(row: Row): SeriesClaim {
  const figures = row.counts
    .filter(({ value }) => value !== 0)
    .map((count) => ({ ...totalOf(row, count), metric: null, period: null }));
  return {
    speaker: DATA_SET_ITSELF,
    speakerSpan: null,
    relayers: [],
    act: "STATE",
    content: [within(row.record.span, row.record)],
    figures,
    flags: ["ELIDED_SPEAKER"],
    isTruncated: true,
    ruleId: "series/general-staff-correction",
    note: "The row says by how much totals were set right on this day, not what was lost.",
  };
}

/** Where the row prints its day. */
export function dateSpanOf({ record }: Row): Span {
  const date = record.members.find(({ key }) => key === "date");
  return within(date?.valueSpan ?? record.span, record);
}

/** A span of the file as a span of the row's own text. */
export function within({ start, end }: Span, { span }: Row["record"]): Span {
  return { start: start - span.start, end: end - span.start };
}
