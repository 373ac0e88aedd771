import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { HomeUnwritable } from "./errors.ts";

/**
 * Runs `work` while no other process holds the lock of this home.
 *
 * The lock is SQLite's lock on an empty file: the operating system holds it, so it ends with its holder, even
 * one killed with -9, and can never be stale. Node has no other lock of that kind that works on every platform.
 * Throws HomeUnwritable where the folder cannot be written.
 */
export async function withHomeLock<Result>(
  lockFile: string,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  for (;;) {
    const lock = tryLock(lockFile);
    if (lock !== null) return await runLocked(lock, work);
    await sleep(50);
  }
}

/** As `withHomeLock`, but answers null at once where somebody else holds it. */
export async function tryHomeLock<Result>(
  lockFile: string,
  work: () => Promise<Result> | Result,
): Promise<Result | null> {
  const lock = tryLock(lockFile);
  return lock === null ? null : await runLocked(lock, work);
}

async function runLocked<Result>(
  lock: DatabaseSync,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  try {
    return await work();
  } finally {
    lock.close();
  }
}

const busy = 5;

function tryLock(lockFile: string): DatabaseSync | null {
  let database: DatabaseSync;
  try {
    database = new DatabaseSync(lockFile);
  } catch (error) {
    throw new HomeUnwritable(lockFile, error);
  }
  try {
    database.exec("BEGIN EXCLUSIVE");
    return database;
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw new HomeUnwritable(lockFile, error);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && Number(error.errcode) % 256 === busy;
}
