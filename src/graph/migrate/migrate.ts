import type { Graph } from "../connection.ts";
import { isRecorded, prepareChain, readChain, recordRun } from "./chain.ts";
import { type LockSettings, withMigrationLock } from "./lock.ts";
import { type MigrationFile, runnableStatements } from "./migration-file.ts";
import { type MigrationStatus, obstacleOf, statusOf } from "./plan.ts";
import { readMigrations } from "./read-folder.ts";
import { isEnterpriseServer, serverUser } from "./server.ts";

export interface MigrateSettings extends Partial<LockSettings> {
  /** Who is recorded as having run it. */
  readonly by?: string;
  readonly onApplied?: (migration: AppliedNow) => void;
}

/** One file that this run applied. */
export interface AppliedNow {
  readonly version: string;
  readonly source: string;
  readonly tookMs: number;
  /** A repeatable file that had run before in another form. */
  readonly isRepeat: boolean;
}

export interface MigrateResult {
  readonly applied: readonly AppliedNow[];
  /** The newest version that the database has now. Null where the folder's files are all for another edition. */
  readonly version: string | null;
}

const DEFAULT_WAIT_MS = 60_000;
const DEFAULT_STALE_AFTER_MS = 30_000;

/**
 * Applies what is pending, in order, one transaction a file, and waits until the indexes are filled. Killed at any point, the
 * next run completes it. Changes nothing and throws MigrationError where a file was edited, is out of order or missing.
 */
export async function migrate(
  graph: Graph,
  folder: string,
  settings: MigrateSettings = {},
): Promise<MigrateResult> {
  const files = await readMigrations(folder);
  await prepareChain(graph);
  const lock = {
    waitMs: settings.waitMs ?? DEFAULT_WAIT_MS,
    staleAfterMs: settings.staleAfterMs ?? DEFAULT_STALE_AFTER_MS,
  };
  return withMigrationLock(graph, lock, async (lockId) => {
    const statuses = await statusesOf(graph, files);
    const obstacle = obstacleOf(statuses);
    if (obstacle) throw obstacle;
    const connectedAs = await serverUser(graph);
    const applied: AppliedNow[] = [];
    for (const { file, state } of statuses) {
      if (file === null || (state !== "PENDING" && state !== "CHANGED")) continue;
      const run = { by: settings.by ?? "isnad", connectedAs, lockId };
      const now = await apply(graph, file, state === "CHANGED", run);
      applied.push(now);
      settings.onApplied?.(now);
    }
    if (applied.length > 0) await awaitIndexes(graph);
    const version = statuses.findLast(({ state }) => state !== "SKIPPED")?.version ?? null;
    return { applied, version };
  });
}

/** Every version with its state; reads only. */
export async function migrationInfo(
  graph: Graph,
  folder: string,
): Promise<readonly MigrationStatus[]> {
  return statusesOf(graph, await readMigrations(folder));
}

async function statusesOf(
  graph: Graph,
  files: readonly MigrationFile[],
): Promise<readonly MigrationStatus[]> {
  return statusOf(files, await readChain(graph), await isEnterpriseServer(graph));
}

async function apply(
  graph: Graph,
  file: MigrationFile,
  isRepeat: boolean,
  run: { readonly by: string; readonly connectedAs: string; readonly lockId: string },
): Promise<AppliedNow> {
  const startedMs = performance.now();
  const tookMs = () => Math.round(performance.now() - startedMs);
  const statements = runnableStatements(file);
  const name = `migrate: ${file.source}`;
  if (file.isSchema) {
    // Neo4j takes no data in a schema transaction: killed before the next one, the file runs again, and IF NOT EXISTS passes.
    await graph.write(
      name,
      async (transaction) => {
        for (const statement of statements) await transaction.run(statement);
      },
      { timeoutMs: 0 },
    );
  }
  await graph.write(
    name,
    async (transaction) => {
      if (await isRecorded(transaction, file)) return;
      for (const statement of file.isSchema ? [] : statements) await transaction.run(statement);
      await recordRun(transaction, file, { ...run, isRepeat, tookMs: tookMs() });
    },
    { timeoutMs: 0 },
  );
  return { version: file.version, source: file.source, tookMs: tookMs(), isRepeat };
}

async function awaitIndexes(graph: Graph): Promise<void> {
  await graph.read(
    "migrate: await indexes",
    (transaction) => transaction.run("CALL db.awaitIndexes(3600)"),
    { timeoutMs: 0 },
  );
}
