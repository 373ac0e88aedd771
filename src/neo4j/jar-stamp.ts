import { stat } from "node:fs/promises";
import { join } from "node:path";
import { readIfThere, writeWhole } from "./files.ts";
import type { JarLock } from "./jar-lock.ts";
import { hasCode } from "./process-identity.ts";

/** Size and modification time of each verified file: while they stand, 143 MB need no second hashing. */
export type Stamp = Readonly<Record<string, readonly [size: number, mtimeMs: number]>>;

const stampName = "verified.json";

export async function readStamp(folder: string): Promise<Stamp> {
  const text = await readIfThere(join(folder, stampName));
  if (text === null) return {};
  try {
    const stamp: unknown = JSON.parse(text);
    return typeof stamp === "object" && stamp !== null ? (stamp as Stamp) : {};
  } catch {
    // A stamp that cannot be read vouches for nothing: every jar is hashed anew.
    return {};
  }
}

export async function writeStamp(folder: string, lock: JarLock): Promise<void> {
  const stamp: Record<string, readonly [number, number]> = {};
  for (const jar of lock.jars) {
    const found = await sizeAndTime(join(folder, jar.name));
    if (found) stamp[jar.name] = found;
  }
  await writeWhole(join(folder, stampName), `${JSON.stringify(stamp)}\n`);
}

/** Null when no file is there. Bytes and milliseconds. */
export async function sizeAndTime(path: string): Promise<readonly [number, number] | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? [found.size, found.mtimeMs] : null;
  } catch (error) {
    if (hasCode(error, "ENOENT") || hasCode(error, "ENOTDIR")) return null;
    throw error;
  }
}
