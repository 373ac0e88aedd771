import { createHash } from "node:crypto";
import lock from "./jars.lock.json" with { type: "json" };

/** One file of the server as the lock names it. */
export interface LockedJar {
  /** Path below the root of any Maven repository. */
  readonly path: string;
  /** The last part of `path`; no two jars share it. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex digits. */
  readonly sha256: string;
}

export interface JarLock {
  readonly neo4jVersion: string;
  /** Sorted by name, which is also their order on the class path. */
  readonly jars: readonly LockedJar[];
  /** Eight hex digits that change when any jar does. */
  readonly fingerprint: string;
}

export const jarLock: JarLock = jarLockOf(lock.neo4j, lock.files);

export function jarLockOf(
  neo4jVersion: string,
  files: readonly Omit<LockedJar, "name">[],
): JarLock {
  const jars = files
    .map((file) => ({ ...file, name: file.path.slice(file.path.lastIndexOf("/") + 1) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const hash = createHash("sha256");
  for (const jar of jars) hash.update(`${jar.name} ${jar.sha256}\n`);
  return { neo4jVersion, jars, fingerprint: hash.digest("hex").slice(0, 8) };
}
