import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Graph } from "../connection.ts";
import { MigrationError } from "./errors.ts";

const POLL_MS = 250;

export interface LockSettings {
  /** How long to wait for another runner. */
  readonly waitMs: number;
  /** A lock of ours that was not renewed for so long belongs to a dead process and is taken over. */
  readonly staleAfterMs: number;
}

const ACQUIRE = `MERGE (lock:__Neo4jMigrationsLock {name: $name})
ON CREATE SET lock.id = $id, lock.renewedAt = datetime()
RETURN lock.id AS id, lock.renewedAt IS NULL AS isForeign, toString(lock.renewedAt) AS renewedAt`;

/** A lock without the time of renewal was made by another tool, and is not ours to judge. */
const DROP_STALE = `MATCH (lock:__Neo4jMigrationsLock {name: $name})
WHERE lock.renewedAt < datetime() - duration({milliseconds: toInteger($staleAfterMs)})
DELETE lock`;

const RENEW = `MATCH (lock:__Neo4jMigrationsLock {id: $id})
SET lock.renewedAt = datetime()`;

const RELEASE = `MATCH (lock:__Neo4jMigrationsLock {id: $id})
DELETE lock`;

/**
 * Runs `work` while holding the one lock that neo4j-migrations knows too. A second runner waits; a lock left by a killed runner
 * of ours is taken over once it is stale. Throws MIGRATION_LOCKED with the way out when the wait is over.
 */
export async function withMigrationLock<T>(
  graph: Graph,
  { waitMs, staleAfterMs }: LockSettings,
  work: (lockId: string) => Promise<T>,
): Promise<T> {
  const id = randomUUID();
  await acquire(graph, id, waitMs, staleAfterMs);
  const renewal = setInterval(() => {
    // A missed renewal is no harm: the next transaction of `work` finds out whether the lock is still ours.
    graph.write("migrate: renew lock", (tx) => tx.run(RENEW, { id })).catch(() => {});
  }, staleAfterMs / 6);
  try {
    return await work(id);
  } finally {
    clearInterval(renewal);
    await graph.write("migrate: unlock", (transaction) => transaction.run(RELEASE, { id }));
  }
}

/** Removes the lock, whoever holds it: for a person who knows that no migration is running. */
export async function removeMigrationLock(graph: Graph): Promise<void> {
  await graph.write("migrate: remove lock", (transaction) =>
    transaction.run("MATCH (lock:__Neo4jMigrationsLock {name: $name}) DELETE lock", {
      name: lockNameOf(graph.database),
    }),
  );
}

/** The name that the Java tool gives the lock of a database. */
export function lockNameOf(database: string): string {
  const name = database.toLowerCase();
  return name === "neo4j" || name === "" ? "John Doe" : name;
}

async function acquire(
  graph: Graph,
  id: string,
  waitMs: number,
  staleAfterMs: number,
): Promise<void> {
  const name = lockNameOf(graph.database);
  const startedMs = performance.now();
  for (;;) {
    const holder = await graph.write("migrate: lock", async (transaction) => {
      await transaction.run(DROP_STALE, { name, staleAfterMs });
      const { records } = await transaction.run(ACQUIRE, { name, id });
      return records[0]?.toObject();
    });
    if (holder?.["id"] === id) return;
    if (performance.now() - startedMs > waitMs) throw lockedError(holder?.["isForeign"] === true);
    await pause(POLL_MS);
  }
}

function lockedError(isForeign: boolean): MigrationError {
  const wayOut = isForeign
    ? "It was made by another tool: if that tool crashed, remove the lock with: isnad migrate unlock."
    : "Wait until it ends, or, if you know that none is running, remove the lock with: isnad migrate unlock.";
  return new MigrationError("MIGRATION_LOCKED", `Another migration holds the lock. ${wayOut}`);
}
