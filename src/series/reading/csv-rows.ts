import type { Span } from "../../model/span.ts";

export interface CsvCell {
  readonly text: string;
  /** As printed in the file, quotation marks left out. */
  readonly span: Span;
}

export interface CsvRow {
  readonly line: number;
  /** The whole line without its end. */
  readonly span: Span;
  readonly cells: ReadonlyMap<string, CsvCell>;
}

export interface CsvRows {
  /** Names of the columns, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;

/**
 * Reads comma-separated lines with a heading and keeps where every cell stands. One row is one line: a line break inside
 * quotation marks is refused with its row. Empty lines are passed over. Never throws; linear.
 */
export function readCsvRows(text: string): CsvRows {
  const rows: CsvRow[] = [];
  const refused: { line: number; reason: string }[] = [];
  let columns: readonly string[] | null = null;
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (let line = 1; start < text.length; line++) {
    const end = endOfLine(text, start);
    const span = { start, end: text[end - 1] === "\r" ? end - 1 : end };
    start = end + 1;
    if (span.start === span.end) continue;
    const cells = cellsOf(text, span);
    if (columns === null) columns = cells?.map((cell) => cell.text) ?? [];
    else if (cells?.length !== columns.length) {
      const reason = `the heading has ${columns.length} columns, this line ${cells?.length ?? "a quotation mark that does not fit"}`;
      refused.push({ line, reason });
    } else rows.push({ line, span, cells: byColumn(columns, cells) });
  }
  return { columns: columns ?? [], rows, refused };
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}

/** Null where a quotation mark stands where none may. */
function cellsOf(text: string, span: Span): readonly CsvCell[] | null {
  const printed = text.slice(span.start, span.end);
  const cells: CsvCell[] = [];
  CELL.lastIndex = 0;
  for (;;) {
    const start = CELL.lastIndex;
    const match = CELL.exec(printed);
    if (match === null) return null;
    const [, quoted, plain = "", separator] = match;
    const from = span.start + start + (quoted === undefined ? 0 : 1);
    const length = (quoted ?? plain).length;
    cells.push({
      text: quoted?.replaceAll('""', '"') ?? plain,
      span: { start: from, end: from + length },
    });
    if (separator === "") return cells;
  }
}

function byColumn(
  columns: readonly string[],
  cells: readonly CsvCell[],
): ReadonlyMap<string, CsvCell> {
  return new Map(
    cells.flatMap((cell, index) => {
      const column = columns[index];
      return column === undefined ? [] : [[column, cell] as const];
    }),
  );
}
