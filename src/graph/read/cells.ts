import type { Span } from "../../model/span.ts";
import type { Row } from "./statement.ts";

// Cells of a row by name. What is missing or of another type counts as absent.

export function mapAt(row: Row, name: string): Row {
  return (row[name] ?? {}) as Row;
}

export function text(row: Row, name: string): string {
  const value = row[name];
  return typeof value === "string" ? value : "";
}

/** Null also for "": range indexes need a value where the model has none. */
export function textOrNull(row: Row, name: string): string | null {
  const value = row[name];
  return typeof value === "string" && value !== "" ? value : null;
}

export function number(row: Row, name: string): number {
  return numberOrNull(row, name) ?? 0;
}

export function numberOrNull(row: Row, name: string): number | null {
  const value = row[name];
  return typeof value === "number" ? value : null;
}

export function list(row: Row, name: string): readonly unknown[] {
  const value = row[name];
  return Array.isArray(value) ? value : [];
}

export function spans(row: Row, starts: string, ends: string): readonly Span[] {
  const last = list(row, ends) as readonly number[];
  return (list(row, starts) as readonly number[]).map((start, at) => ({
    start,
    end: last[at] ?? start,
  }));
}

export function spanOrNull(row: Row, start: string, end: string): Span | null {
  const from = numberOrNull(row, start);
  return from === null ? null : { start: from, end: number(row, end) };
}

/** Rows of one id in a list, in their order. */
export function grouped<T>(
  rows: readonly Row[],
  key: string,
  read: (row: Row) => T,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const id = text(row, key);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [read(row)]);
    else group.push(read(row));
  }
  return groups;
}
