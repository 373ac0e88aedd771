import type { FigureQualifier } from "../../../model/figure.ts";
import { isDay } from "../../reading/days.ts";
import { type FlatMember, type FlatRecord, readFlatRecords } from "../../reading/flat-records.ts";
import type { RefusedRow, SeriesFile } from "../../series-adapter.ts";
import { COUNTED_KEYS, type CountedKey, OTHER_KEYS } from "./keys.ts";

/** The data set's three files, told apart by what their rows hold and not by the names under which they lie here. */
export type TableName = "personnel" | "equipment" | "correction";

/** One readable row. */
export interface Row {
  readonly file: SeriesFile;
  readonly table: TableName;
  readonly date: string;
  readonly record: FlatRecord;
  readonly counts: readonly Count[];
}

/** One member that counts something. */
export interface Count extends CountedKey {
  readonly member: FlatMember;
  readonly value: number;
  readonly qualifier: FigureQualifier;
}

export interface ReadRows {
  readonly rows: readonly Row[];
  readonly refused: readonly RefusedRow[];
  /** Keys that the adapter does not know. */
  readonly unknown: readonly { readonly key: string; readonly line: number }[];
}

/** How the data set marks a total of people; every other total stands without a mark. */
const MARKS: ReadonlyMap<unknown, FigureQualifier> = new Map<unknown, FigureQualifier>([
  ["about", "ABOUT"],
  ["more", "MORE_THAN"],
]);

/** The rows of one file. A bad row, or a second one of the same day, is refused by its line. */
export function readRows(file: SeriesFile): ReadRows {
  const { records, refused: broken } = readFlatRecords(file.text);
  const refused: RefusedRow[] = broken.map((row) => ({ ...row, file: file.name }));
  const rows: Row[] = [];
  const unknown: { key: string; line: number }[] = [];
  const lines = new Map<string, number>();
  for (const record of records) {
    const { line } = record;
    const row = rowOf(file, record);
    const key = typeof row === "string" ? "" : `${row.table} ${row.date}`;
    const first = lines.get(key);
    if (typeof row === "string") refused.push({ file: file.name, line, reason: row });
    else if (first !== undefined) {
      const reason = `the day ${row.date} stands in line ${first} already`;
      refused.push({ file: file.name, line, reason });
    } else {
      lines.set(key, line);
      rows.push(row);
      unknown.push(...unknownKeysOf(record));
    }
  }
  return { rows, refused: refused.sort((a, b) => a.line - b.line), unknown };
}

function unknownKeysOf({ members, line }: FlatRecord) {
  return members.flatMap(({ key }) =>
    COUNTED_KEYS.has(key) || OTHER_KEYS.has(key) ? [] : [{ key, line }],
  );
}

/** The row, or why it is none. */
function rowOf(file: SeriesFile, record: FlatRecord): Row | string {
  const members = new Map(record.members.map((member) => [member.key, member]));
  const date = members.get("date")?.value;
  if (typeof date !== "string" || !isDay(date)) return 'it has no "date" of the form 2025-02-03';
  const table = tableOf(members);
  const mark = members.get("personnel*")?.value;
  if (table === "personnel" && !MARKS.has(mark)) {
    return `"personnel*" is ${JSON.stringify(mark) ?? "missing"}, not "about" or "more"`;
  }
  const counts: Count[] = [];
  for (const member of record.members) {
    const { key, value } = member;
    const counted = COUNTED_KEYS.get(key);
    if (counted === undefined) continue;
    if (!isCount(value, table)) return `"${key}" is ${JSON.stringify(value)}, not a whole number`;
    const qualifier = (key === "personnel" ? MARKS.get(mark) : undefined) ?? "EXACT";
    counts.push({ ...counted, member, value, qualifier });
  }
  if (counts.length === 0) return "it holds none of the keys that count losses";
  return { file, table, date, record, counts };
}

function tableOf(members: ReadonlyMap<string, FlatMember>): TableName {
  if (!members.has("personnel")) return "equipment";
  return members.has("tank") ? "correction" : "personnel";
}

/** A correction may lower a total; a total is never below nought. */
function isCount(value: unknown, table: TableName): value is number {
  return Number.isSafeInteger(value) && (table === "correction" || Number(value) >= 0);
}
