import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { acquireNeo4j } from "../src/neo4j/acquire.ts";
import { neo4jConfigFrom } from "../src/neo4j/config.ts";
import { Neo4jError } from "../src/neo4j/errors.ts";
import type { Surroundings } from "../src/neo4j/surroundings.ts";
import { benchIngest, type IngestFigures } from "./ingest.ts";
import { type Report, type ReportLine, round } from "./report.ts";

const MIGRATIONS = fileURLToPath(new URL("../migrations", import.meta.url));

/**
 * Claims written a second beside one transaction a claim: on the server of ISNAD_TEST_NEO4J_URI, whose graph is emptied, else on
 * a local one with a home of its own that is gone afterwards. Without any server the report says why.
 */
export async function benchWriting(surroundings: Surroundings, rounds: number): Promise<Report> {
  const homeFolder = await mkdtemp(join(tmpdir(), "isnad-bench-"));
  const { given, local } = neo4jConfigFrom({ ...surroundings, environment: asTest(surroundings) });
  const ownPlace = { homeFolder, usualPorts: { bolt: 0, http: 0 }, archiveDelayMs: null };
  try {
    await using lease = await acquireNeo4j({ given, local: { ...local, ...ownPlace } }, () => {});
    const figures: IngestFigures[] = [];
    for (let turn = 0; turn < rounds; turn++) figures.push(await benchIngest(lease, MIGRATIONS));
    return reportOf(figures);
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    return { title: "writing", note: `not measured: ${error.message}`, lines: [] };
  } finally {
    await rm(homeFolder, { recursive: true, force: true });
  }
}

/** The tests' server stands in the place of the user's, which is never emptied. */
function asTest({ environment }: Surroundings): Surroundings["environment"] {
  const names = ["URI", "USERNAME", "PASSWORD", "PASSWORD_FILE", "DATABASE"];
  const given = names.map((name) => [`NEO4J_${name}`, environment[`ISNAD_TEST_NEO4J_${name}`]]);
  return { ...environment, ...Object.fromEntries(given) };
}

function reportOf(figures: readonly IngestFigures[]): Report {
  const ours = lineOf(
    "isnad, whole articles",
    figures.map((figure) => figure.ours),
  );
  const peer = lineOf(
    "one transaction a claim",
    figures.map((figure) => figure.oneTransactionAClaim),
  );
  const oursOverThis = round((ours.median ?? 0) / (peer.median ?? 1));
  return {
    title: "writing",
    note: `${figures[0]?.claims} claims a round, by the clock; the graph compared with the one computed without a database`,
    lines: [ours, { ...peer, oursOverThis }],
  };
}

function lineOf(name: string, rates: readonly number[]): ReportLine {
  const sorted = rates.toSorted((a, b) => a - b);
  const at = (index: number) => round(sorted.at(index) ?? 0);
  const unit = "claims/s";
  return {
    name,
    median: at(sorted.length >> 1),
    min: at(0),
    max: at(-1),
    unit,
    oursOverThis: null,
  };
}
