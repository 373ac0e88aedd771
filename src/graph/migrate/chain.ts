import type { Graph, Transaction } from "../connection.ts";
import { isMadeBySomebodyElse } from "../errors.ts";
import { MigrationError } from "./errors.ts";
import type { MigrationFile } from "./migration-file.ts";
import type { AppliedMigration } from "./plan.ts";

/** The names are those of neo4j-migrations, so that its command line tool finds what it would have made itself. */
const BOOKKEEPING = [
  "CREATE CONSTRAINT unique_version___Neo4jMigration IF NOT EXISTS FOR (link:__Neo4jMigration) REQUIRE (link.version, link.migrationTarget) IS UNIQUE",
  "CREATE INDEX repeated_at__Neo4jMigration IF NOT EXISTS FOR ()-[repeat:REPEATED]-() ON (repeat.at)",
  "CREATE CONSTRAINT __Neo4jMigrationsLock__has_unique_id IF NOT EXISTS FOR (lock:__Neo4jMigrationsLock) REQUIRE lock.id IS UNIQUE",
  "CREATE CONSTRAINT __Neo4jMigrationsLock__has_unique_name IF NOT EXISTS FOR (lock:__Neo4jMigrationsLock) REQUIRE lock.name IS UNIQUE",
];

const READ_CHAIN = `MATCH (link:__Neo4jMigration)
WHERE link.migrationTarget IS NULL AND link.version <> 'BASELINE'
OPTIONAL MATCH (link)<-[made:MIGRATED_TO]-()
WITH link, made.at AS madeAt, COLLECT { MATCH (link)-[repeat:REPEATED]->(link) RETURN repeat ORDER BY repeat.at DESC LIMIT 1 } AS repeats
RETURN link.version AS version, link.description AS description, link.source AS source,
  coalesce(link.repeatable, false) AS isRepeatable,
  coalesce(repeats[0].checksum, link.checksum) AS checksum,
  toString(coalesce(repeats[0].at, madeAt)) AS at
ORDER BY version`;

const HOLD_LOCK = `MATCH (lock:__Neo4jMigrationsLock {id: $lockId})
SET lock.renewedAt = datetime()
RETURN lock.id AS id`;

const RECORD_FIRST_RUN = `MERGE (baseline:__Neo4jMigration {version: 'BASELINE'})
WITH baseline
OPTIONAL MATCH (last:__Neo4jMigration)
WHERE last.migrationTarget IS NULL AND last.version <> 'BASELINE' AND NOT (last)-[:MIGRATED_TO]->()
WITH coalesce(last, baseline) AS previous
CREATE (previous)-[:MIGRATED_TO {at: datetime({timezone: 'UTC'}), in: duration({milliseconds: toInteger($tookMs)}), by: $by, connectedAs: $connectedAs}]->
  (:__Neo4jMigration {version: $version, description: $description, type: 'CYPHER', repeatable: $repeatable, source: $source, checksum: $checksum})`;

const RECORD_REPEAT = `MATCH (link:__Neo4jMigration {version: $version})
WHERE link.migrationTarget IS NULL
CREATE (link)-[:REPEATED {checksum: $checksum, at: datetime({timezone: 'UTC'}), in: duration({milliseconds: toInteger($tookMs)}), by: $by, connectedAs: $connectedAs}]->(link)`;

/**
 * Constraints of the chain and of its lock; there already after the first run. No lock can stand before them, and "if not exists" looks
 * before it makes: what another process made in between is as good as made here.
 */
export async function prepareChain(graph: Graph): Promise<void> {
  for (const statement of BOOKKEEPING) {
    try {
      await graph.write("migrate: prepare", (transaction) => transaction.run(statement), {
        timeoutMs: 0,
      });
    } catch (error) {
      if (!isMadeBySomebodyElse(error)) throw error;
    }
  }
}

/** What was applied, by version; empty on a fresh database. */
export async function readChain(graph: Graph): Promise<readonly AppliedMigration[]> {
  const { records } = await graph.read(
    "migrate: chain",
    (transaction) => transaction.run(READ_CHAIN),
    { timeoutMs: 0 },
  );
  return records.map((record) => record.toObject() as AppliedMigration);
}

export interface RunRecord {
  readonly tookMs: number;
  readonly by: string;
  readonly connectedAs: string;
  readonly isRepeat: boolean;
  readonly lockId: string;
}

/** Adds the link in the caller's transaction. Throws MIGRATION_LOCK_LOST when the lock is no longer ours. */
export async function recordRun(
  transaction: Transaction,
  file: MigrationFile,
  { isRepeat, lockId, ...run }: RunRecord,
): Promise<void> {
  await holdLock(transaction, lockId);
  const { version, description, isRepeatable, source, checksum } = file;
  const link = { version, description, repeatable: isRepeatable, source, checksum };
  await transaction.run(isRepeat ? RECORD_REPEAT : RECORD_FIRST_RUN, { ...link, ...run });
}

/** Whether the link is recorded with this very checksum: how a run whose commit reply was lost finds itself done. */
export async function isRecorded(transaction: Transaction, file: MigrationFile): Promise<boolean> {
  const { records } = await transaction.run(READ_CHAIN);
  return records.some(
    (record) => record.get("version") === file.version && record.get("checksum") === file.checksum,
  );
}

async function holdLock(transaction: Transaction, lockId: string): Promise<void> {
  const { records } = await transaction.run(HOLD_LOCK, { lockId });
  if (records.length > 0) return;
  throw new MigrationError(
    "MIGRATION_LOCK_LOST",
    "Another migration took over while this one stood still. Run isnad migrate again.",
  );
}
