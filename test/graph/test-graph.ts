import { type Graph, openGraph } from "../../src/graph/connection.ts";
import { migrate } from "../../src/graph/migrate/migrate.ts";
import type { WriteSettings } from "../../src/graph/write/write-extractions.ts";
import { storedForms } from "../../src/ingest.ts";
import { testServer } from "./server.ts";

export const MIGRATIONS = new URL("../../migrations", import.meta.url).pathname;

/** How tests write: the ledger's clock stands still. */
export const writing: WriteSettings = {
  clock: () => new Date("2030-01-02T03:04:05.006Z"),
  ...storedForms,
};

/** A connection to the shared server, schema current and graph empty. Dispose it. */
export async function emptyGraph(): Promise<Graph> {
  const graph = openGraph(testServer());
  await clearGraph(graph);
  await migrate(graph, MIGRATIONS);
  return graph;
}

/** What many hang on goes last, so that no hub is left with more relationships than one transaction may hold. */
const WRITTEN = [
  "node:Figure",
  "node:Claim",
  "NOT node:Metric AND NOT node:__Neo4jMigration AND NOT node:__Neo4jMigrationsLock",
] as const;
const NODES_A_COMMIT = 500;

/** Removes what was written, some hundred nodes a commit; migrations and metrics stay. */
export async function clearGraph(graph: Graph): Promise<void> {
  for (const which of WRITTEN) {
    for (let removed = NODES_A_COMMIT; removed === NODES_A_COMMIT; ) {
      const { records } = await graph.write("test: clear", (transaction) =>
        transaction.run(
          `MATCH (node) WHERE ${which} WITH node LIMIT ${NODES_A_COMMIT} DETACH DELETE node RETURN count(*) AS removed`,
        ),
      );
      removed = Number(records[0]?.get("removed"));
    }
  }
}

/** Removes the schema and the chain too, as if the database were new. */
export async function wipeDatabase(graph: Graph): Promise<void> {
  await graph.write("test: wipe", (transaction) =>
    transaction.run("MATCH (node) DETACH DELETE node"),
  );
  const constraints = await rowsOfQuery(
    graph,
    "SHOW CONSTRAINTS YIELD name RETURN 'CONSTRAINT' AS kind, name",
  );
  const indexes = await rowsOfQuery(
    graph,
    "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN 'INDEX' AS kind, name",
  );
  for (const { kind, name } of [...constraints, ...indexes]) {
    await graph.write("test: wipe", (transaction) =>
      transaction.run(`DROP ${kind} \`${name}\` IF EXISTS`),
    );
  }
}

/** All rows of one reading query, as objects. */
export async function rowsOfQuery(
  graph: Graph,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { records } = await graph.read("test: read", (transaction) =>
    transaction.run(cypher, parameters),
  );
  return records.map((record) => record.toObject());
}

/** The number that a query with one column and row gives. */
export async function countOf(graph: Graph, cypher: string): Promise<number> {
  const [row] = await rowsOfQuery(graph, cypher);
  return Number(Object.values(row ?? {})[0]);
}
