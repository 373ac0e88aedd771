/**
 * How one property travels: rows are sent as columns, and a JavaScript number arrives as FLOAT unless it is wrapped.
 * NUMBER is whole or not: INTEGER where whole, else FLOAT.
 */
export type ColumnKind = "TEXT" | "INTEGER" | "NUMBER" | "FLOAT" | "BOOLEAN" | "TEXTS" | "INTEGERS";

export type Columns = Readonly<Record<string, ColumnKind>>;

type ValueOf<Kind extends ColumnKind> = Kind extends "TEXT"
  ? string | null
  : Kind extends "BOOLEAN"
    ? boolean
    : Kind extends "TEXTS"
      ? readonly string[]
      : Kind extends "INTEGERS"
        ? readonly number[]
        : number | null;

/** Properties of one node or relationship. A null is an absent property. */
export type Row<C extends Columns> = { readonly [Name in keyof C]: ValueOf<C[Name]> };

/** A Cypher map literal that reads row `i` out of the columns: `{id: $id[i], start: toInteger($start[i])}`; "" without columns. */
export function mapLiteral(columns: Columns): string {
  const members = Object.entries(columns).map(([name, kind]) => `${name}: ${readOf(name, kind)}`);
  return members.length === 0 ? "" : `{${members.join(", ")}}`;
}

/** One `SET` item a column, for nodes that exist already: `article.title = $title[i], ...`. */
export function setItems(variable: string, columns: Columns): string {
  return Object.entries(columns)
    .map(([name, kind]) => `${variable}.${name} = ${readOf(name, kind)}`)
    .join(", ");
}

/** The rows turned on their side: one list a column, in the rows' order. */
export function columnsOf<Name extends string>(
  names: readonly Name[],
  rows: readonly Readonly<Record<Name, unknown>>[],
): Record<Name, unknown[]> {
  const entries = names.map((name) => [name, rows.map((row) => row[name])] as const);
  return Object.fromEntries(entries) as Record<Name, unknown[]>;
}

function readOf(name: string, kind: ColumnKind): string {
  const value = `$${name}[i]`;
  switch (kind) {
    case "TEXT":
    case "BOOLEAN":
    case "TEXTS":
    case "FLOAT":
      return value;
    case "INTEGER":
      return `toInteger(${value})`;
    case "INTEGERS":
      return `[number IN ${value} | toInteger(number)]`;
    case "NUMBER":
      return `CASE WHEN ${value} = toInteger(${value}) THEN toInteger(${value}) ELSE ${value} END`;
  }
}
