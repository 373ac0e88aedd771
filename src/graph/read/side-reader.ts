import type { PeriodKind } from "../../model/figure.ts";
import { list, mapAt, number, numberOrNull, text, textOrNull } from "./cells.ts";
import { claimOf, figureOf } from "./decode.ts";
import {
  FIGURES_OF_SIDES,
  NEXT_SPEAKERS,
  NEXT_SUBJECTS,
  POINTS_OF_SIDES,
  STEPS,
  WORDS_OF_SIDES,
} from "./figure-sides.ts";
import type { ClaimRecord, FigureRecord } from "./records.ts";
import type { ReadRunner, Row, Statement } from "./statement.ts";

/** Who counts what of whom. */
export interface SideKey {
  readonly metric: string;
  /** Null where the texts do not say whose. */
  readonly subjectId: string | null;
  /** Null for outlets in their own voice. */
  readonly speakerId: string | null;
}

/** Days, both included, as ISO dates. */
export interface DayRange {
  readonly low: string;
  readonly high: string;
}

/** Every day, the unknown one included. */
export const ANY_DAY: DayRange = { low: "", high: "~" };

/** The unknown day alone. */
export const NO_DAY: DayRange = { low: "", high: "" };

export interface SidesAsked {
  readonly metrics: readonly string[];
  /** Null: every subject, the unknown one included. */
  readonly subjectIds: readonly string[] | null;
  /** Most subjects a metric, and most speakers a metric and subject. */
  readonly most: number;
}

export interface SideFiguresAsked extends DayRange {
  readonly sides: readonly SideKey[];
  readonly placeIds: readonly string[] | null;
  readonly periodKind: PeriodKind | null;
  /** Figures a side, the latest. */
  readonly limit: number;
}

export interface RivalRow {
  readonly figure: FigureRecord;
  readonly claim: ClaimRecord;
}

/** What parts one line of points from another. */
export interface LineKey extends SideKey, DayRange {
  readonly key: string;
  readonly placeId: string | null;
  readonly periodKind: PeriodKind | null;
  readonly unit: string;
  /** Only the words of this outlet. Null: no condition. */
  readonly outlet: string | null;
}

export interface PointRecord {
  readonly figureId: string;
  /** ISO date. */
  readonly asOf: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: FigureRecord["qualifier"];
}

export interface WordsOfSide extends SideKey {
  /** First day on which it spoke within the period. Null where it said nothing. */
  readonly firstWithin: string | null;
  /** Its last figures before the period, latest first, at most 8. */
  readonly before: readonly { readonly figureId: string; readonly asOf: string }[];
}

/** Reads of rival figures by the side that gave them. */
export interface SideReader {
  /** Sides in order of metric, subject and speaker; outlets in their own voice are always among them, as one side. */
  sides(asked: SidesAsked): Promise<{
    readonly sides: readonly SideKey[];
    readonly isComplete: boolean;
  }>;
  figures(asked: SideFiguresAsked): Promise<readonly RivalRow[]>;
  /** Points by the line's key, earliest first, at most `limit` a line. */
  points(
    lines: readonly LineKey[],
    limit: number,
  ): Promise<ReadonlyMap<string, readonly PointRecord[]>>;
  words(
    sides: readonly SideKey[],
    period: { readonly from: string; readonly to: string },
  ): Promise<readonly WordsOfSide[]>;
}

export function sideReaderOver(run: ReadRunner): SideReader {
  return {
    sides: async ({ metrics, subjectIds, most }) => {
      const subjects = await subjectsOf(run, metrics, subjectIds, most);
      const pairs = subjects.found;
      const speakers = await stepThrough(run, NEXT_SPEAKERS, pairs, most);
      const named = speakers.found.flatMap((ids, at) => {
        const { metric = "", subject = "" } = pairs[at] ?? {};
        return ["", ...ids].map((id) => keyOf(metric, subject, id));
      });
      return { sides: named, isComplete: subjects.isComplete && speakers.isComplete };
    },
    figures: async ({ sides, placeIds: places, periodKind, low, high, limit }) => {
      const filter = { places, periodKind };
      const rows = await run(FIGURES_OF_SIDES, {
        ...{ sides: sides.map(storedSide), low, high, limit, filter },
      });
      return rows.map((row) => ({ figure: figureOf(row), claim: claimOf(row) }));
    },
    points: async (lines, limit) => {
      const rows = await run(POINTS_OF_SIDES, { sides: lines.map(storedLine), limit });
      const byLine = Map.groupBy(rows, (row) => text(row, "id"));
      return new Map([...byLine].map(([key, own]) => [key, own.map(pointOf)] as const));
    },
    words: async (sides, { from, to }) =>
      (await run(WORDS_OF_SIDES, { sides: sides.map(storedSide), from, to })).map(wordsOf),
  };
}

interface Pair {
  readonly metric: string;
  /** "" where it is unknown. */
  readonly subject: string;
}

async function subjectsOf(
  run: ReadRunner,
  metrics: readonly string[],
  asked: readonly string[] | null,
  most: number,
): Promise<{ readonly found: readonly Pair[]; readonly isComplete: boolean }> {
  const pairsOf = (ids: readonly string[], metric: string): readonly Pair[] =>
    ids.map((subject) => ({ metric, subject }));
  if (asked !== null) {
    return { found: metrics.flatMap((metric) => pairsOf(asked, metric)), isComplete: true };
  }
  const cursors = metrics.map((metric) => ({ metric }));
  const { found, isComplete } = await stepThrough(run, NEXT_SUBJECTS, cursors, most);
  return {
    found: metrics.flatMap((metric, at) => pairsOf(["", ...(found[at] ?? [])], metric)),
    isComplete,
  };
}

/** For each cursor the values behind "" in order, at most `most`: all of them step on together until every one is through. */
async function stepThrough(
  run: ReadRunner,
  statement: Statement,
  cursors: readonly object[],
  most: number,
): Promise<{ readonly found: readonly (readonly string[])[]; readonly isComplete: boolean }> {
  const found = cursors.map((): string[] => []);
  let open = cursors.map((cursor, at) => ({ ...cursor, at, after: "" }));
  while (open.length > 0) {
    const rows = await run(statement, { cursors: open });
    const last = new Map<number, string>();
    for (const row of rows) {
      const at = number(row, "at");
      const values = list(row, "found").filter((value) => typeof value === "string");
      found[at]?.push(...values);
      const [end] = values.slice(STEPS - 1);
      if (end !== undefined && (found[at]?.length ?? 0) <= most) last.set(at, end);
    }
    open = open.flatMap((cursor) => {
      const after = last.get(cursor.at);
      return after === undefined ? [] : [{ ...cursor, after }];
    });
  }
  return {
    found: found.map((values) => values.slice(0, most)),
    isComplete: found.every((values) => values.length <= most),
  };
}

function keyOf(metric: string, subject: string, speaker: string): SideKey {
  return { metric, subjectId: subject || null, speakerId: speaker || null };
}

function storedSide({ metric, subjectId, speakerId }: SideKey) {
  return { metric, subject: subjectId ?? "", speaker: speakerId ?? "" };
}

function storedLine(line: LineKey) {
  const { key, placeId, periodKind, unit, outlet, low, high } = line;
  return {
    ...storedSide(line),
    ...{ key, place: placeId ?? "", periodKind: periodKind ?? "", unit, outlet, low, high },
  };
}

function pointOf(row: Row): PointRecord {
  const point = mapAt(row, "point");
  return {
    figureId: text(point, "id"),
    asOf: text(point, "asOf"),
    value: numberOrNull(point, "value"),
    min: numberOrNull(point, "min"),
    max: numberOrNull(point, "max"),
    // The writer validates what it stores.
    qualifier: text(point, "qualifier") as PointRecord["qualifier"],
  };
}

function wordsOf(row: Row): WordsOfSide {
  return {
    metric: text(row, "metric"),
    subjectId: textOrNull(row, "subject"),
    speakerId: textOrNull(row, "speaker"),
    firstWithin: textOrNull(row, "within"),
    before: list(row, "before").map((figure) => {
      const own = figure as Row;
      return { figureId: text(own, "id"), asOf: text(own, "asOf") };
    }),
  };
}
