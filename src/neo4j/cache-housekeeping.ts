import { readdir, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { DiskFull } from "./errors.ts";
import { hasCode, identityOf } from "./process-identity.ts";

/** Throws DiskFull where `bytes` more would not fit beside a small reserve. */
export async function assertSpace(folder: string, bytes: number): Promise<void> {
  const reserve = 64 * 1024 * 1024;
  const disk = await statfs(folder);
  if (disk.bavail * disk.bsize < bytes + reserve) throw new DiskFull(folder);
}

const hourMs = 3_600_000;

/** Deletes what interrupted runs left behind; files that a living process may still write are left alone. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const writer = /\.(\d+)-[0-9a-f]{8}\.(?:part|tmp)$/.exec(name)?.[1];
    if (writer === undefined) continue;
    const path = join(folder, name);
    if (identityOf(Number(writer)) === null || (await isOlderThan(path, hourMs))) {
      await rm(path, { force: true });
    }
  }
}

/** Deletes the class archives made from these jars; the next idle server makes a new one. */
export async function removeArchives(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith(".jsa")) await rm(join(folder, name), { force: true });
  }
}

async function isOlderThan(path: string, ageMs: number): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > ageMs;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
}
