import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { EnvHttpProxyAgent } from "undici";
import { assertSpace, removeArchives, removeLeftovers } from "./cache-housekeeping.ts";
import type { LocalNeo4j } from "./config.ts";
import { CacheUnwritable, DiskFull } from "./errors.ts";
import { copyFileVerified, fetchFile, sha256Of } from "./fetch-file.ts";
import type { JarLock, LockedJar } from "./jar-lock.ts";
import { readStamp, sizeAndTime, writeStamp } from "./jar-stamp.ts";
import { mavenRepositoryOf } from "./maven-repository.ts";
import { hasCode } from "./process-identity.ts";
import type { OnProgress } from "./progress.ts";

/** The folder that holds the jars of one lock and what is derived from them. */
export function jarFolderOf(cacheFolder: string, lock: JarLock): string {
  return join(cacheFolder, `neo4j-${lock.neo4jVersion}-${lock.fingerprint}`);
}

/**
 * Sees to it that every jar of the lock lies in the cache, each the very file that the lock names.
 *
 * What is missing or damaged is copied from the user's own Maven repository or fetched. Several processes may do
 * this at once: each writes under a name of its own and renames. Answers the folder.
 * Throws JarUnavailable, DiskFull or CacheUnwritable.
 */
export async function ensureJars(
  local: Pick<LocalNeo4j, "cacheFolder" | "mavenRepository" | "mavenFolder">,
  lock: JarLock,
  onProgress: OnProgress,
  signal: AbortSignal | null = null,
): Promise<string> {
  const folder = jarFolderOf(local.cacheFolder, lock);
  try {
    await mkdir(folder, { recursive: true });
    const missing = await findMissing(folder, lock);
    if (missing.length > 0) {
      await removeLeftovers(folder);
      await fetchMissing(local, folder, missing, lock, onProgress, signal);
    }
  } catch (error) {
    if (hasCode(error, "ENOSPC")) throw new DiskFull(folder, error);
    const isRefused = ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST"].some((code) =>
      hasCode(error, code),
    );
    if (isRefused) throw new CacheUnwritable(folder, error);
    throw error;
  }
  return folder;
}

async function findMissing(folder: string, lock: JarLock): Promise<LockedJar[]> {
  const stamp = await readStamp(folder);
  const missing: LockedJar[] = [];
  let isStampCurrent = true;
  for (const jar of lock.jars) {
    const found = await sizeAndTime(join(folder, jar.name));
    const known = stamp[jar.name];
    if (found && known && found[0] === known[0] && found[1] === known[1]) continue;
    isStampCurrent = false;
    const isRight =
      found?.[0] === jar.size && (await sha256Of(join(folder, jar.name))) === jar.sha256;
    if (!isRight) missing.push(jar);
  }
  if (missing.length === 0 && !isStampCurrent) await writeStamp(folder, lock);
  return missing;
}

async function fetchMissing(
  local: Pick<LocalNeo4j, "mavenRepository" | "mavenFolder">,
  folder: string,
  missing: readonly LockedJar[],
  lock: JarLock,
  onProgress: OnProgress,
  signal: AbortSignal | null,
): Promise<void> {
  const bytesTotal = missing.reduce((sum, jar) => sum + jar.size, 0);
  await assertSpace(folder, bytesTotal);
  onProgress({
    kind: "NOTICE",
    message: `Neo4j Community ${lock.neo4jVersion} is fetched to ${folder}. It is free software under the GPL-3.0, made by Neo4j; Isnad does not distribute it.`,
  });
  const repository = await mavenRepositoryOf(local);
  const dispatcher = new EnvHttpProxyAgent({ connections: 8 });
  let filesDone = 0;
  let bytesDone = 0;
  const report = (bytes: number) => {
    bytesDone += bytes;
    onProgress({ kind: "DOWNLOAD", filesDone, filesTotal: missing.length, bytesDone, bytesTotal });
  };
  try {
    await inParallel(8, missing, async (jar) => {
      const place = join(folder, jar.name);
      if (await copyFromMaven(local.mavenFolder, jar, place)) bytesDone += jar.size;
      else await fetchFile(repository + jar.path, place, jar, { dispatcher, signal }, report);
      filesDone++;
      report(0);
    });
  } finally {
    await dispatcher.close();
  }
  // A class archive remembers the times of the jars it was made from.
  await removeArchives(folder);
  await writeStamp(folder, lock);
}

async function copyFromMaven(mavenFolder: string, jar: LockedJar, place: string): Promise<boolean> {
  const from = join(mavenFolder, "repository", jar.path);
  const found = await sizeAndTime(from);
  return found?.[0] === jar.size && (await copyFileVerified(from, place, jar));
}

async function inParallel<Item>(
  workers: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  // One iterator shared by all workers hands each item to one of them.
  const queue = items.values();
  let isFailed = false;
  const worker = async () => {
    for (const item of queue) {
      if (isFailed) return;
      await work(item);
    }
  };
  const guarded = () =>
    worker().catch((error: unknown) => {
      isFailed = true;
      throw error;
    });
  const results = await Promise.allSettled(Array.from({ length: workers }, guarded));
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
