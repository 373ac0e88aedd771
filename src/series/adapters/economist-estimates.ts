import type { Span } from "../../model/span.ts";
import { type CsvCell, type CsvRow, readCsvRows } from "../reading/csv-rows.ts";
import { isDay } from "../reading/days.ts";
import type {
  RefusedRow,
  SeriesAdapter,
  SeriesFigure,
  SeriesFile,
  SeriesReading,
  SeriesRecord,
  SeriesRelayer,
} from "../series-adapter.ts";
import { type EstimateSource, sourceOf } from "./economist-sources.ts";

const DATA_SET = "the-economist-ukraine-war-dead-and-wounded-estimates";
const ADDRESS = `https://github.com/TheEconomist/${DATA_SET}/blob/main/output-data/tracker/raw_estimates.csv`;
const WAR_BEGAN = "2022-02-24";
const RULE = "series/economist-estimates";

/** Dead alone and dead with wounded are two metrics: no estimate of the one is set beside one of the other as its rival. */
const METRICS: ReadonlyMap<string, string> = new Map([
  ["deaths", "PERSONNEL_KILLED"],
  ["casualties", "PERSONNEL_KILLED_OR_WOUNDED"],
]);

const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ["russia", "state/ru"],
  ["ukraine", "state/ua"],
]);

const COLUMNS = [
  "date",
  "source",
  "country",
  "source_id",
  "estimate_type",
  "estimate",
  "source_type",
];

/** Columns of the data set's own model, which state no losses. */
const OTHER_COLUMNS: ReadonlySet<string> = new Set([
  "total_daily_log_war_fires_to_date",
  "total_daily_log_war_fires_to_date_in_russia_held_area",
  "total_daily_log_war_fires_to_date_in_ukraine_held_area",
  "total_cloud_cover_in_east_of_country_to_date",
  "total_change_in_area_assessed_as_russia_controlled",
  "days_since_invasion",
  "weight",
]);

const THE_ECONOMIST: SeriesRelayer = {
  who: { kind: "CURATED", key: "outlet/the-economist" },
  role: "REPUBLISHER",
  span: null,
};

/**
 * Estimates of losses gathered by The Economist in one CSV file. The lines of one estimate (itself, its lower and its upper
 * end) follow each other and are one claim.
 */
export const economistEstimates: SeriesAdapter = {
  name: "economist-estimates",
  summary: "estimates of the dead and wounded as gathered by The Economist (one CSV file)",
  version: 1,
  read(files) {
    const readings = files.map(readFile);
    return {
      records: readings.flatMap(({ records }) => records),
      refused: readings.flatMap(({ refused }) => refused),
      notes: readings.flatMap(({ notes }) => notes),
    };
  },
};

function readFile(file: SeriesFile): SeriesReading {
  const { columns, rows, refused: broken } = readCsvRows(file.text);
  const missing = COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const reason = `the heading lacks ${missing.join(", ")}`;
    return { records: [], refused: [{ file: file.name, line: 1, reason }], notes: [] };
  }
  const refused: RefusedRow[] = broken.map((row) => ({ ...row, file: file.name }));
  const lines: Line[] = [];
  for (const row of rows) {
    const line = lineOf(row);
    if (typeof line === "string") refused.push({ file: file.name, line: row.line, reason: line });
    else lines.push(line);
  }
  const records: SeriesRecord[] = [];
  for (const estimate of estimatesOf(lines)) {
    const record = recordOf(file, estimate);
    if (typeof record !== "string") records.push(record);
    else
      refused.push(
        ...estimate.map(({ row }) => ({ file: file.name, line: row.line, reason: record })),
      );
  }
  const unknown = columns.filter(
    (column) => !COLUMNS.includes(column) && !OTHER_COLUMNS.has(column),
  );
  return {
    records,
    refused: refused.sort((a, b) => a.line - b.line),
    notes: unknown.map(
      (column) => `${file.name}: the column "${column}" is not known; no figure is read from it.`,
    ),
  };
}

interface Line {
  readonly row: CsvRow;
  readonly id: string;
  readonly date: CsvCell;
  readonly source: EstimateSource;
  readonly subjectKey: string;
  readonly metric: string;
  readonly noun: string;
  readonly kind: string;
  readonly value: number;
  readonly valueSpan: Span;
}

/** The line, or why it is none. */
function lineOf(row: CsvRow): Line | string {
  const cell = (column: string): CsvCell => row.cells.get(column) ?? { text: "", span: row.span };
  const [date, estimate, noun] = [cell("date"), cell("estimate"), cell("source_type").text];
  const kind = cell("estimate_type").text;
  const source = sourceOf(cell("source"));
  const subjectKey = COUNTRIES.get(cell("country").text);
  const metric = METRICS.get(noun);
  const value = Number(estimate.text);
  if (!isDay(date.text)) return `its date "${date.text}" is not of the form 2025-02-03`;
  if (source === null) return `its source "${cell("source").text}" is not known`;
  if (subjectKey === undefined) return `its country "${cell("country").text}" is not known`;
  if (metric === undefined) return `its source_type "${noun}" is neither deaths nor casualties`;
  if (!/^\d{1,15}(?:\.\d{1,20})?$/.test(estimate.text))
    return `its estimate "${estimate.text}" is no number`;
  if (!/^estimate(?:_low|_high)?$/.test(kind)) return `its estimate_type "${kind}" is not known`;
  const id = [cell("source_id").text, date.text, noun, subjectKey].join("\n");
  return { row, id, date, source, subjectKey, metric, noun, kind, value, valueSpan: estimate.span };
}

/** Lines that follow each other in the file and are of one estimate. */
function estimatesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const estimates: Line[][] = [];
  for (const line of lines) {
    const last = estimates.at(-1)?.at(-1);
    if (last?.id === line.id && last.row.line + 1 === line.row.line) estimates.at(-1)?.push(line);
    else estimates.push([line]);
  }
  return estimates;
}

/** The record, or why the lines make none. */
function recordOf(file: SeriesFile, lines: readonly Line[]): SeriesRecord | string {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return "it has no line";
  const { start } = first.row.span;
  const figures = figuresOf(lines, start);
  if (typeof figures === "string") return figures;
  const { source, date } = first;
  const isAlreadyThere =
    source.via?.who.kind === "CURATED" && source.via.who.key === "outlet/the-economist";
  return {
    file: file.name,
    line: first.row.line,
    url: `${ADDRESS}#${date.text}`,
    outlet: DATA_SET,
    title: `Estimate of losses, ${date.text}: ${source.printed}`,
    date: date.text,
    text: file.text.slice(start, last.row.span.end),
    claims: [
      {
        speaker: source.speaker,
        speakerSpan: moved(source.speakerSpan, start),
        relayers: [
          ...(source.via === null ? [] : [{ ...source.via, span: moved(source.via.span, start) }]),
          ...(isAlreadyThere ? [] : [THE_ECONOMIST]),
        ],
        act: "ESTIMATE",
        content: [{ start: 0, end: last.row.span.end - start }],
        figures,
        flags: [],
        isTruncated: false,
        ruleId: RULE,
        note: "The column of sources names who estimates, and in brackets through whom it was learned.",
      },
    ],
    basis: [],
  };
}

/** The estimate itself, and its two ends as one range; an end alone says nothing. */
function figuresOf(lines: readonly Line[], offset: number): readonly SeriesFigure[] | string {
  const byKind = Map.groupBy(lines, ({ kind }) => kind);
  const [[middle, ...more] = [], [low, ...moreLow] = [], [high, ...moreHigh] = []] = [
    byKind.get("estimate"),
    byKind.get("estimate_low"),
    byKind.get("estimate_high"),
  ];
  if (more.length + moreLow.length + moreHigh.length > 0)
    return "one estimate has two lines of a kind";
  if ((low === undefined) !== (high === undefined))
    return "one end of the range is without the other";
  const figures: SeriesFigure[] = [];
  if (middle !== undefined) {
    figures.push({
      ...sharedBy(middle, offset),
      span: moved(middle.valueSpan, offset),
      value: middle.value,
      range: null,
      qualifier: "ABOUT",
    });
  }
  if (low !== undefined && high !== undefined) {
    if (low.value > high.value) return "the lower end of the range is above the upper";
    figures.push({
      ...sharedBy(low, offset),
      span: spanOver(moved(low.valueSpan, offset), moved(high.valueSpan, offset)),
      value: null,
      range: { min: low.value, max: high.value },
      qualifier: "BETWEEN",
    });
  }
  return figures;
}

function sharedBy({ subjectKey, metric, noun, date }: Line, offset: number) {
  return {
    noun,
    metric,
    subject: { kind: "CURATED", key: subjectKey },
    period: {
      kind: "CUMULATIVE",
      from: WAR_BEGAN,
      to: date.text,
      span: moved(date.span, offset),
    },
  } as const;
}

function moved(span: Span, offset: number): Span {
  return { start: span.start - offset, end: span.end - offset };
}

function spanOver(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
