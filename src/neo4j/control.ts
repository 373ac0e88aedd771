import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import type { LocalNeo4j } from "./config.ts";
import { StopFailed } from "./errors.ts";
import { writeWhole } from "./files.ts";
import { layoutOf } from "./home-layout.ts";
import { jarLock } from "./jar-lock.ts";
import { dropHold, liveLeases, takeHold } from "./leases.ts";
import { isAlive, type ProcessIdentity } from "./process-identity.ts";
import type { OnProgress } from "./progress.ts";
import { stopOrphan } from "./release.ts";
import { readState, serverLives } from "./server-state.ts";
import { isGoneWithin } from "./stop-process.ts";
import { useLocal } from "./use-local.ts";

/** What `isnad neo4j status` tells of the local server. */
export type Neo4jStatus =
  | { readonly kind: "STOPPED"; readonly homeFolder: string }
  | {
      readonly kind: "RUNNING";
      readonly homeFolder: string;
      readonly neo4jVersion: string;
      readonly uri: string;
      readonly browserUrl: string;
      /** Holds the password of the user `neo4j`. */
      readonly passwordFile: string;
      readonly pid: number;
      /** How many processes need it now. */
      readonly holders: number;
      /** True when it stays until `stopNeo4j`. */
      readonly isHeld: boolean;
    };

export async function neo4jStatus(local: LocalNeo4j): Promise<Neo4jStatus> {
  const layout = layoutOf(local.homeFolder);
  const { homeFolder } = local;
  const state = await readState(layout.stateFile);
  if (state === null || state.server === null || !serverLives(state)) {
    return { kind: "STOPPED", homeFolder };
  }
  const { holders, isHeld } = await liveLeases(layout.leases);
  return {
    kind: "RUNNING",
    homeFolder,
    neo4jVersion: jarLock.neo4jVersion,
    uri: `bolt://127.0.0.1:${state.boltPort}`,
    browserUrl: `http://127.0.0.1:${state.httpPort}/browser/`,
    passwordFile: layout.passwordFile,
    pid: state.server.pid,
    holders: holders.length,
    isHeld,
  };
}

/** Starts the local server, or finds it running, and keeps it until `stopNeo4j`. Throws as `acquireNeo4j`. */
export async function startNeo4j(local: LocalNeo4j, onProgress: OnProgress): Promise<Neo4jStatus> {
  await using _lease = await useLocal(local, onProgress);
  await takeHold(layoutOf(local.homeFolder).leases);
  return await neo4jStatus(local);
}

/** Stops the local server whoever needs it, and waits for its end. False when none ran. Throws StopFailed. */
export async function stopNeo4j(local: LocalNeo4j): Promise<boolean> {
  const layout = layoutOf(local.homeFolder);
  if (!existsSync(layout.leases)) return false;
  await dropHold(layout.leases);
  const state = await readState(layout.stateFile);
  if (state === null || state.server === null || !serverLives(state)) return false;
  if (!isAlive(state.keeper)) {
    await stopOrphan(layout, "ALWAYS");
    return true;
  }
  await writeWhole(layout.stopFile, "");
  await mustBeGone(state.keeper);
  await rm(layout.stopFile, { force: true });
  return true;
}

async function mustBeGone(keeper: ProcessIdentity): Promise<void> {
  if (!(await isGoneWithin(keeper, 45_000))) throw new StopFailed(keeper.pid);
}
