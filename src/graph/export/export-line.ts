import { createHash } from "node:crypto";
import { canonicalJson, type JsonValue } from "../canonical-json.ts";

/** One line of an export and the part of the graph that it belongs to: a label, a type, or "header". */
export interface ExportLine {
  readonly part: string;
  /** One JSON object, without the line break. */
  readonly text: string;
}

/** One node as both the database and an extraction give it. Null properties are absent. */
export interface ExportNode {
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** One relationship; the node it leads from is the group's. */
export interface ExportEdge {
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** How many nodes of each label and relationships of each type follow. */
export interface ExportCounts {
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
}

/** Grows when the same graph would give other bytes. */
const FORMAT_VERSION = 2;

export function headerLine(counts: ExportCounts): ExportLine {
  const nodes = { ...counts.nodes };
  const edges = { ...counts.edges };
  const header = { format: "isnad-graph", version: FORMAT_VERSION, nodes, edges };
  return { part: "header", text: canonicalJson(header) };
}

export function nodeLine(label: string, { key, labels, properties }: ExportNode): ExportLine {
  const node = { node: label, key, labels: [...labels].sort(), properties: known(properties) };
  return { part: label, text: canonicalJson(node) };
}

/** The edges of one node in the order of the format: by target, position and start. */
export function edgeLines(type: string, edges: readonly ExportEdge[]): readonly ExportLine[] {
  const lines = edges.map(({ from, to, properties }) => {
    const text = canonicalJson({ edge: type, from, to, properties: known(properties) });
    const { position, start } = properties;
    return { to, position: orderOf(position), start: orderOf(start), text };
  });
  lines.sort(
    (a, b) =>
      compare(a.to, b.to) ||
      compare(a.position, b.position) ||
      compare(a.start, b.start) ||
      compare(a.text, b.text),
  );
  return lines.map(({ text }) => ({ part: type, text }));
}

/** The graph's name and, label by label and type by type, where two graphs part. */
export interface GraphName {
  /** SHA-256 of all lines, each with its line break. */
  readonly sha256: string;
  /** The same for the lines of one part; parts without lines are left out. */
  readonly parts: Readonly<Record<string, string>>;
  readonly lines: number;
  readonly bytes: number;
}

/** Names what passes through; hand each line in its order, then ask. */
export function createNamer(): { add(line: ExportLine): void; name(): GraphName } {
  const whole = createHash("sha256");
  const parts = new Map<string, ReturnType<typeof createHash>>();
  let lines = 0;
  let bytes = 0;
  return {
    add({ part, text }) {
      const encoded = Buffer.from(`${text}\n`, "utf8");
      whole.update(encoded);
      const hash = parts.get(part) ?? createHash("sha256");
      parts.set(part, hash.update(encoded));
      lines += 1;
      bytes += encoded.length;
    },
    name: () => ({
      sha256: whole.copy().digest("hex"),
      parts: Object.fromEntries(
        [...parts].map(([part, hash]) => [part, hash.copy().digest("hex")]),
      ),
      lines,
      bytes,
    }),
  };
}

function known(properties: Readonly<Record<string, unknown>>): Record<string, JsonValue> {
  const entries = Object.entries(properties).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as Record<string, JsonValue>;
}

function orderOf(value: unknown): number {
  return typeof value === "number" ? value : -1;
}

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
