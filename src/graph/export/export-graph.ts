import { createHash } from "node:crypto";
import { canonicalJson, type JsonValue } from "../canonical-json.ts";
import type { Graph } from "../connection.ts";
import { GraphMovedError } from "../errors.ts";
import type { NodeLabel } from "../shape.ts";
import {
  createNamer,
  type ExportCounts,
  type ExportEdge,
  type ExportLine,
  type ExportNode,
  edgeLines,
  type GraphName,
  headerLine,
  nodeLine,
} from "./export-line.ts";
import {
  EDGE_ORDER,
  edgeCount,
  edgePage,
  LEDGER_PAGE,
  NODE_ORDER,
  nodeCount,
  nodePage,
} from "./statements.ts";

const PAGE_ROWS = 1_000;
/** Articles carry their text: up to 2 MB each. */
const PAGE_ARTICLES = 20;
const TRIES = 5;

/**
 * The canonical form, line by line, in the memory of one page: what every process gets from the same articles, whatever
 * their order. Left out: the ledger with its clocks, migrations, and entities that no claim reaches. Throws
 * GraphMovedError at the end if somebody wrote meanwhile: what was read is then no picture of any one moment.
 */
export async function* canonicalLines(graph: Graph): AsyncGenerator<ExportLine> {
  const before = await fingerprintOf(graph);
  yield* lines(graph, true);
  if ((await fingerprintOf(graph)) === before) return;
  throw new GraphMovedError(
    "Articles or judgements were stored while the graph was exported. Export it again.",
  );
}

/** Everything stored, the ledger and unreached entities included; its header and lines are read as they stand. */
export async function* plainLines(graph: Graph): AsyncGenerator<ExportLine> {
  yield* lines(graph, false);
  for await (const { key, properties } of pages(graph, LEDGER_PAGE, PAGE_ROWS)) {
    const node = { key, labels: ["Ingestion"], properties: properties as ExportNode["properties"] };
    yield nodeLine("Ingestion", node);
  }
}

/** The graph's name, read again when somebody wrote meanwhile. Throws GraphMovedError when that never ends. */
export async function nameGraph(graph: Graph): Promise<GraphName> {
  for (let attempt = 1; ; attempt++) {
    const namer = createNamer();
    try {
      for await (const line of canonicalLines(graph)) namer.add(line);
      return namer.name();
    } catch (error) {
      if (!(error instanceof GraphMovedError) || attempt === TRIES) throw error;
    }
  }
}

async function* lines(graph: Graph, isReachedOnly: boolean): AsyncGenerator<ExportLine> {
  yield headerLine(await countsOf(graph, isReachedOnly));
  for (const label of NODE_ORDER) {
    for await (const row of pages(graph, nodePage(label), pageSizeOf(label))) {
      if (isReachedOnly && row["isReached"] !== true) continue;
      yield nodeLine(label, row as unknown as ExportNode);
    }
  }
  for (const type of EDGE_ORDER) {
    for await (const row of pages(graph, edgePage(type), PAGE_ROWS)) {
      if (isReachedOnly && row["isReached"] !== true) continue;
      const edges = row["edges"] as readonly Omit<ExportEdge, "from">[];
      yield* edgeLines(
        type,
        edges.map((edge) => ({ ...edge, from: row.key })),
      );
    }
  }
}

function pageSizeOf(label: NodeLabel): number {
  return label === "Article" ? PAGE_ARTICLES : PAGE_ROWS;
}

interface PageRow {
  readonly key: string;
  readonly [column: string]: unknown;
}

async function* pages(graph: Graph, cypher: string, limit: number): AsyncGenerator<PageRow> {
  let after = "";
  for (;;) {
    const { records } = await graph.read(
      "export",
      (transaction) => transaction.run(cypher, { after, limit }),
      { timeoutMs: 0 },
    );
    const rows = records.map((record) => record.toObject() as unknown as PageRow);
    yield* rows;
    after = rows.at(-1)?.key ?? "";
    if (rows.length < limit) return;
  }
}

async function countsOf(graph: Graph, isReachedOnly: boolean): Promise<ExportCounts> {
  const nodes: Record<string, number> = {};
  for (const label of NODE_ORDER)
    nodes[label] = await count(graph, nodeCount(label, isReachedOnly));
  const edges: Record<string, number> = {};
  for (const type of EDGE_ORDER) edges[type] = await count(graph, edgeCount(type, isReachedOnly));
  return { nodes, edges };
}

async function count(graph: Graph, cypher: string): Promise<number> {
  const { records } = await graph.read("export: count", (tx) => tx.run(cypher), { timeoutMs: 0 });
  return Number(records[0]?.get("count") ?? 0);
}

/** Changes with the ledger and with the history of judgements, which only grows. */
async function fingerprintOf(graph: Graph): Promise<string> {
  const hash = createHash("sha256");
  hash.update(String(await count(graph, nodeCount("Judgement", false))));
  for await (const { properties } of pages(graph, LEDGER_PAGE, 5 * PAGE_ROWS)) {
    hash.update(canonicalJson(properties as JsonValue));
  }
  return hash.digest("hex");
}
