import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { open, rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { archivePathOf } from "./class-archive.ts";
import { confFile } from "./conf-file.ts";
import type { LocalNeo4j } from "./config.ts";
import { StartFailed } from "./errors.ts";
import { writeWhole } from "./files.ts";
import type { HomeLayout } from "./home-layout.ts";
import type { JarLock } from "./jar-lock.ts";
import { serverArguments } from "./java-arguments.ts";
import type { Java } from "./java-version.ts";
import type { LaunchOrder } from "./launch-order.ts";
import { freePort } from "./ports.ts";
import { asHomeError, ensurePassword } from "./prepare-home.ts";
import type { ProcessIdentity } from "./process-identity.ts";
import { readState, type ServerState } from "./server-state.ts";

/** What a start needs besides the home: found or fetched before, since that may take long. */
export interface Provisions {
  readonly java: Java;
  readonly jarFolder: string;
  readonly lock: JarLock;
}

/**
 * Starts a server through a new keeper. The caller holds the home's lock and a lease.
 * Answers what the keeper says as soon as the process runs, long before it answers questions.
 */
export async function launch(
  local: LocalNeo4j,
  layout: HomeLayout,
  provisions: Provisions,
): Promise<ServerState> {
  const { java, jarFolder, lock } = provisions;
  const jars = lock.jars.map((jar) => join(jarFolder, jar.name));
  const archive = archivePathOf(jarFolder, java);
  const isArchived = existsSync(archive);
  await ensurePassword(layout);
  const boltPort = await freePort(local.usualPorts.bolt);
  const httpPort = await freePort(local.usualPorts.http, boltPort);
  const { heapMegabytes, pageCacheMegabytes } = local;
  await asHomeError(layout.root, async () => {
    const settings = { boltPort, httpPort, heapMegabytes, pageCacheMegabytes };
    await writeWhole(layout.confFile, confFile(settings));
    const parts = { root: layout.root, confFolder: layout.conf, jars, heapMegabytes };
    const sharing = { archive: isArchived ? archive : null, classList: layout.classList };
    const text = serverArguments({ ...parts, ...sharing, pathDelimiter: delimiter });
    await writeWhole(layout.argumentsFile, text);
    for (const old of [layout.debugLog, layout.consoleLog]) await rm(old, { force: true });
  });
  const delayMs = local.archiveDelayMs;
  return await startKeeper(local, layout, {
    homeFolder: local.homeFolder,
    java: java.path,
    boltPort,
    httpPort,
    adopt: null,
    archive: isArchived || delayMs === null ? null : { path: archive, jars, delayMs },
  });
}

/** A new keeper for a server whose keeper was killed. The caller holds the home's lock and a lease. */
export async function adopt(
  local: LocalNeo4j,
  layout: HomeLayout,
  orphan: ServerState & { readonly server: ProcessIdentity },
): Promise<ServerState> {
  return await startKeeper(local, layout, {
    homeFolder: local.homeFolder,
    java: orphan.java,
    boltPort: orphan.boltPort,
    httpPort: orphan.httpPort,
    adopt: orphan.server,
    archive: null,
  });
}

async function startKeeper(
  local: LocalNeo4j,
  layout: HomeLayout,
  order: LaunchOrder,
): Promise<ServerState> {
  return await asHomeError(layout.root, async () => {
    await rm(layout.stopFile, { force: true });
    await rm(layout.stateFile, { force: true });
    await writeWhole(layout.launchFile, `${JSON.stringify(order)}\n`);
    await using log = await open(layout.keeperLog, "w", 0o600);
    const keeper = fileURLToPath(new URL("./keeper.ts", import.meta.url));
    const child = spawn(process.execPath, [keeper, layout.launchFile], {
      cwd: layout.root,
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
      env: environmentFor(local),
      windowsHide: true,
    });
    await once(child, "spawn");
    child.unref();
    return await firstState(layout, () => child.exitCode);
  });
}

async function firstState(layout: HomeLayout, exitCode: () => number | null): Promise<ServerState> {
  for (;;) {
    const state = await readState(layout.stateFile);
    if (state !== null) return state;
    if (exitCode() !== null) {
      throw new StartFailed(`its keeper ended with ${exitCode()}`, layout.keeperLog);
    }
    await sleep(20);
  }
}

/** Neo4j takes its folders from some of these variables, and Node its behaviour. */
function environmentFor(local: LocalNeo4j): NodeJS.ProcessEnv {
  const entries = Object.entries(local.environment);
  return Object.fromEntries(
    entries.filter(([name]) => !name.startsWith("NEO4J_") && name !== "NODE_OPTIONS"),
  );
}
