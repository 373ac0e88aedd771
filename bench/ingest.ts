import { type Graph, type GraphAddress, openGraph } from "../src/graph/connection.ts";
import { nameOfExtractions } from "../src/graph/export/canonical-of.ts";
import { nameGraph } from "../src/graph/export/export-graph.ts";
import { migrate } from "../src/graph/migrate/migrate.ts";
import { stepsOf } from "../src/graph/write/batch.ts";
import { rowsOf } from "../src/graph/write/rows.ts";
import { writeExtractions } from "../src/graph/write/write-extractions.ts";
import { storedForms } from "../src/ingest.ts";
import type { Extraction } from "../src/model/extraction.ts";
import { METRICS } from "../src/model/metrics.ts";
import { newswire } from "./newswire.ts";

export interface IngestFigures {
  /** Claims a second of our writer: whole articles, several a commit, ledger and all. */
  readonly ours: number;
  /** The same statements and rows, one transaction a claim and no ledger: what a plain loop over claims does. */
  readonly oneTransactionAClaim: number;
  readonly ratio: number;
  readonly claims: number;
}

const ARTICLES = 300;
/** The slow way is measured on fewer articles, so that it ends. */
const ARTICLES_OF_PEER = 20;

/**
 * Measures both on the server at `address`, whose graph it empties. Before a figure counts, the graph that our writer made is
 * compared with the one computed without a database; a difference throws.
 */
export async function benchIngest(
  address: GraphAddress,
  migrations: string,
): Promise<IngestFigures> {
  await using graph = openGraph(address);
  await migrate(graph, migrations);
  const extractions = newswire(ARTICLES);
  const peers = newswire(ARTICLES_OF_PEER);
  // Once unmeasured: plans are cached and the server is warm for both.
  await emptied(graph, () => writeOurs(graph, peers));
  await emptied(graph, () => writeClaimByClaim(graph, peers.slice(0, 5)));

  const oursMs = await emptied(graph, () => writeOurs(graph, extractions));
  const expected = nameOfExtractions(extractions, METRICS, storedForms).sha256;
  if ((await nameGraph(graph)).sha256 !== expected) {
    throw new Error("The graph is not the one that the articles describe: no figure is given.");
  }
  const peerMs = await emptied(graph, () => writeClaimByClaim(graph, peers));

  const claims = claimsOf(extractions);
  const ours = (claims * 1_000) / oursMs;
  const oneTransactionAClaim = (claimsOf(peers) * 1_000) / peerMs;
  return { ours, oneTransactionAClaim, ratio: ours / oneTransactionAClaim, claims };
}

async function writeOurs(graph: Graph, extractions: readonly Extraction[]): Promise<void> {
  await writeExtractions(graph, extractions, { clock: () => new Date(0), ...storedForms });
}

async function writeClaimByClaim(graph: Graph, extractions: readonly Extraction[]): Promise<void> {
  for (const extraction of extractions) {
    const { id } = extraction.article;
    await graph.write("bench", (tx) => tx.run("MERGE (:Article {id: $id})", { id }));
    for (const claim of extraction.claims) {
      const alone = { ...extraction, claims: [{ ...claim, quotes: [], denies: null }] };
      const steps = stepsOf([rowsOf(alone, storedForms)], () => false);
      await graph.write("bench", async (transaction) => {
        for (const { cypher, parameters } of steps) await transaction.run(cypher, parameters);
      });
    }
  }
}

/** Empties the graph, metrics apart, and gives the milliseconds that `work` took. */
async function emptied(graph: Graph, work: () => Promise<void>): Promise<number> {
  for (;;) {
    const { records } = await graph.write("bench: empty", (transaction) =>
      transaction.run(
        "MATCH (n) WHERE n:Article OR n:Claim OR n:Figure OR n:Entity OR n:Name OR n:Ingestion WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS count",
      ),
    );
    if (records[0]?.get("count") === 0) break;
  }
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}

function claimsOf(extractions: readonly Extraction[]): number {
  return extractions.reduce((sum, { claims }) => sum + claims.length, 0);
}
