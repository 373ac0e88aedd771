import type { Result } from "./evaluate.ts";

/** The results as lines of text, one set a line. */
export function formatTable(results: readonly Result[]): string {
  const rows = results.map((result) => COLUMNS.map(([, read]) => show(read(result))));
  const heads = COLUMNS.map(([head]) => head);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [heads, ...rows]
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join("  "))
    .join("\n");
}

/** Every difference, one a line: kind, row or file, rule, what gold says, what was read. */
export function formatMisses({ set, misses, violations }: Result): string {
  return [
    ...misses.map(({ kind, article, row, wanted, got, ruleId }) =>
      [set, kind, row || article, ruleId || "-", `wanted: ${wanted}`, `got: ${got}`].join("\t"),
    ),
    ...violations.map(({ article, sentence, why, ruleId }) =>
      [set, "NOBODY", article, ruleId, `wanted: nothing (${why})`, `got: ${sentence}`].join("\t"),
    ),
  ].join("\n");
}

type Cell = string | number | null;

const COLUMNS: readonly (readonly [string, (result: Result) => Cell])[] = [
  ["set", ({ set }) => set],
  ["rows", ({ counts }) => counts.found + counts.missed],
  ["precision", ({ rates }) => decimals(rates.precision)],
  ["recall", ({ rates }) => decimals(rates.recall)],
  ["f1", ({ rates }) => decimals(rates.f1)],
  ["speaker", ({ rates }) => decimals(rates.speaker)],
  ["chain", ({ rates }) => decimals(rates.chain)],
  ["relayed", ({ rates }) => decimals(rates.chainOnRelayedRows)],
  ["stance", ({ rates }) => decimals(rates.stance)],
  ["figures r", ({ rates }) => decimals(rates.figureRecall)],
  ["figures p", ({ rates }) => decimals(rates.figurePrecision)],
  ["qualifier", ({ rates }) => decimals(rates.figureQualifier)],
  ["exact", ({ rates }) => decimals(rates.contentExact)],
  ["ungrounded", ({ counts }) => counts.ungroundedSpans],
  ["nobody cited", ({ violations }) => violations.length],
];

function decimals(share: number | null): string | null {
  return share === null ? null : share.toFixed(3);
}

function show(cell: Cell): string {
  return cell === null ? "-" : String(cell);
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
