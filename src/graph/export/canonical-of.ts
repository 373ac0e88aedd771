import type { Extraction } from "../../model/extraction.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Metric } from "../../model/metric.ts";
import { judgementRow } from "../judgements/judgement-row.ts";
import { metricRows } from "../metric-rows.ts";
import { type EdgeType, ENTITY_LABELS, type NodeLabel } from "../shape.ts";
import type { StoredForms } from "../write/edge.ts";
import { articleParticulars, compareParticulars } from "../write/ledger.ts";
import { refusalOf } from "../write/refusal.ts";
import { type ExtractionRows, rowsOf } from "../write/rows.ts";
import {
  createNamer,
  type ExportEdge,
  type ExportLine,
  type ExportNode,
  edgeLines,
  type GraphName,
  headerLine,
  nodeLine,
} from "./export-line.ts";
import { EDGE_ORDER, keyOf, NODE_ORDER } from "./statements.ts";

/**
 * The canonical form of a graph that holds exactly these extractions, metrics and judgements, computed without a database: what
 * `canonicalLines` must give after they were written. Extractions that the writer would refuse are left out.
 */
export function canonicalOf(
  extractions: readonly Extraction[],
  metrics: readonly Metric[],
  forms: StoredForms,
  judgements: readonly Judgement[] = [],
): readonly ExportLine[] {
  const rows = winnersOf(extractions).map((extraction) => rowsOf(extraction, forms));
  const nodes = NODE_ORDER.map(
    (label) => [label, nodesOf(label, rows, metrics, judgements)] as const,
  );
  const edges = EDGE_ORDER.map((type) => [type, edgesOf(type, rows, metrics)] as const);
  return [
    headerLine({ nodes: countsOf(nodes), edges: countsOf(edges) }),
    ...nodes.flatMap(([label, found]) => found.map((node) => nodeLine(label, node))),
    ...edges.flatMap(([type, found]) =>
      [...Map.groupBy(found, ({ from }) => from)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, group]) => edgeLines(type, group)),
    ),
  ];
}

/** The name of that graph. */
export function nameOfExtractions(
  extractions: readonly Extraction[],
  metrics: readonly Metric[],
  forms: StoredForms,
): GraphName {
  const namer = createNamer();
  for (const line of canonicalOf(extractions, metrics, forms)) namer.add(line);
  return namer.name();
}

/** One extraction an article: the one that stays whatever the order of offers. */
function winnersOf(extractions: readonly Extraction[]): readonly Extraction[] {
  const winners = new Map<string, Extraction>();
  for (const extraction of extractions) {
    if (refusalOf(extraction) !== null) continue;
    const held = winners.get(extraction.article.id);
    if (held === undefined || isStronger(extraction, held)) {
      winners.set(extraction.article.id, extraction);
    }
  }
  return [...winners.values()];
}

function isStronger(a: Extraction, b: Extraction): boolean {
  const newer = a.extractorVersion - b.extractorVersion;
  if (newer !== 0) return newer > 0;
  return compareParticulars(articleParticulars(a.article), articleParticulars(b.article)) > 0;
}

type AnyRow = Readonly<Record<string, unknown>>;

function nodesOf(
  label: NodeLabel,
  rows: readonly ExtractionRows[],
  metrics: readonly Metric[],
  judgements: readonly Judgement[],
): readonly ExportNode[] {
  const found = new Map<string, ExportNode>();
  for (const properties of nodeRowsOf(label, rows, metrics, judgements)) {
    const key = String(properties[keyOf(label)]);
    found.set(key, { key, labels: labelsOf(label, properties), properties });
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function nodeRowsOf(
  label: NodeLabel,
  rows: readonly ExtractionRows[],
  metrics: readonly Metric[],
  judgements: readonly Judgement[],
): readonly AnyRow[] {
  switch (label) {
    case "Article":
      return rows.map(({ article }) => article);
    case "Claim":
      return rows.flatMap(({ claims }) => claims);
    case "Entity":
      return rows.flatMap(({ entities }) => entities);
    case "Figure":
      return rows.flatMap(({ figures }) => figures);
    case "Judgement":
      return judgements.map(judgementRow);
    case "Name":
      return rows.flatMap(({ names }) => names);
    case "Proposition":
      return rows.flatMap(({ propositions }) => propositions);
    case "Metric":
      return metricRows(metrics).metrics;
  }
}

function labelsOf(label: NodeLabel, properties: AnyRow): readonly string[] {
  if (label !== "Entity") return [label];
  const kind = properties["kind"] as keyof typeof ENTITY_LABELS;
  return [label, ENTITY_LABELS[kind]];
}

const ROWS_BY_TYPE = {
  STATED_IN: "statedIn",
  SAID_BY: "saidBy",
  RELAYED_BY: "relayedBy",
  MENTIONS: "mentions",
  QUOTES: "quotes",
  DENIES: "denies",
  EXPRESSES: "expresses",
  STATES: "states",
  OF_METRIC: "ofMetric",
  ABOUT: "about",
  IN_PLACE: "inPlace",
  PART_OF: "partOf",
  HAS_NAME: "hasName",
} as const satisfies Readonly<Record<Exclude<EdgeType, "BROADER">, keyof ExtractionRows>>;

function edgesOf(
  type: EdgeType,
  rows: readonly ExtractionRows[],
  metrics: readonly Metric[],
): readonly ExportEdge[] {
  const edges: readonly (AnyRow & { readonly from: string; readonly to: string })[] =
    type === "BROADER"
      ? metricRows(metrics).broader
      : rows.flatMap((article) => article[ROWS_BY_TYPE[type]]);
  const split = edges.map(({ from, to, ...properties }) => ({ from, to, properties }));
  if (type !== "HAS_NAME") return split;
  // Two articles that name one entity bring its names twice.
  return [...new Map(split.map((edge) => [edge.to, edge])).values()];
}

function countsOf(
  found: readonly (readonly [string, readonly unknown[]])[],
): Record<string, number> {
  return Object.fromEntries(found.map(([part, { length }]) => [part, length]));
}
