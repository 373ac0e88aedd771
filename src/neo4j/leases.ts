import { randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { readIfThere, writeWhole } from "./files.ts";
import { hasCode, identityOf, isAlive, type ProcessIdentity } from "./process-identity.ts";

/**
 * A lease is a file that says: this process needs the server. The server is kept while one lease lives. The file of
 * a killed process counts for nothing, since it names the process with its start time.
 */
export interface Lease {
  readonly path: string;
}

const heldName = "held.json";

/** Takes a lease for this process. */
export async function takeLease(leasesFolder: string): Promise<Lease> {
  const holder = identityOf(process.pid);
  const path = join(leasesFolder, `${process.pid}-${randomBytes(4).toString("hex")}.json`);
  await writeWhole(path, `${JSON.stringify(holder)}\n`);
  return { path };
}

/** Keeps the server for nobody in particular until `dropHold`: `isnad neo4j start`. */
export async function takeHold(leasesFolder: string): Promise<void> {
  await writeWhole(join(leasesFolder, heldName), "{}\n");
}

export async function dropHold(leasesFolder: string): Promise<void> {
  await rm(join(leasesFolder, heldName), { force: true });
}

export async function dropLease(lease: Lease): Promise<void> {
  await rm(lease.path, { force: true });
}

export interface LiveLeases {
  /** Processes that need the server now. */
  readonly holders: readonly ProcessIdentity[];
  readonly isHeld: boolean;
}

/** Leases of living processes; those of dead ones are deleted on the way. */
export async function liveLeases(leasesFolder: string): Promise<LiveLeases> {
  const holders: ProcessIdentity[] = [];
  let isHeld = false;
  for (const name of await leaseNames(leasesFolder)) {
    if (name === heldName) {
      isHeld = true;
      continue;
    }
    const path = join(leasesFolder, name);
    const holder = parseHolder(await readIfThere(path));
    if (holder !== null && isAlive(holder)) holders.push(holder);
    else await rm(path, { force: true });
  }
  return { holders, isHeld };
}

export function isNeeded(leases: LiveLeases): boolean {
  return leases.isHeld || leases.holders.length > 0;
}

async function leaseNames(leasesFolder: string): Promise<string[]> {
  try {
    return (await readdir(leasesFolder)).filter((name) => name.endsWith(".json"));
  } catch (error) {
    // Somebody deleted the home under a running server: then nobody can need it any more.
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  }
}

function parseHolder(text: string | null): ProcessIdentity | null {
  if (text === null) return null;
  try {
    const holder: unknown = JSON.parse(text);
    const isHolder =
      typeof holder === "object" &&
      holder !== null &&
      "pid" in holder &&
      typeof holder.pid === "number" &&
      "startedAt" in holder &&
      (holder.startedAt === null || typeof holder.startedAt === "string");
    return isHolder ? (holder as ProcessIdentity) : null;
  } catch {
    // Not a lease of ours; it is treated like a dead one.
    return null;
  }
}
