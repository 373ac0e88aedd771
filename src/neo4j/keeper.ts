import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { buildArchive } from "./class-archive.ts";
import { readIfThere } from "./files.ts";
import { type HomeLayout, layoutOf } from "./home-layout.ts";
import { tryHomeLock } from "./home-lock.ts";
import { serverOf } from "./kept-server.ts";
import { type LaunchOrder, readOrder } from "./launch-order.ts";
import { isNeeded, liveLeases } from "./leases.ts";
import { identityOf, isAlive, type ProcessIdentity } from "./process-identity.ts";
import { type ServerState, writeState } from "./server-state.ts";
import { stopProcess } from "./stop-process.ts";

/**
 * The program that owns the database process: one small Node process a server, started by whoever needs the server
 * first, in a session of its own so that Ctrl-C in a terminal does not reach it.
 *
 * It keeps the server while a lease lives and stops it in order when the last is gone, whether that was released or
 * its holder was killed. So exactly one process ever decides to stop, no command has to outlive its work, and a killed
 * command leaves nothing behind. A killed keeper leaves the server running; the next command starts a new keeper,
 * which adopts it.
 *
 * Usage: node keeper.ts LAUNCH_FILE
 */
async function keep(launchFile: string): Promise<void> {
  const order = await readOrder(launchFile);
  const layout = layoutOf(order.homeFolder);
  const signals = watchSignals();
  const server = await serverOf(order, layout);
  const archive = archiveLater(order, layout);
  try {
    const write = (phase: ServerState["phase"], exitCode: number | null) =>
      writeState(layout.stateFile, stateOf(order, server.process, phase, exitCode));
    await write("UP", null);
    const mustStop = async () => signals.isStop() || (await isUnneeded(layout));
    if (server.process !== null) {
      await untilItEnds(server.process, layout.lockFile, mustStop, () => write("STOPPING", null));
    }
    await archive.end();
    if (server.process !== null) await stopProcess(server.process);
    await rm(layout.stopFile, { force: true });
    await write("DOWN", server.process === null ? null : await server.exitCode());
  } catch (error) {
    // Nobody could find the server any more, as when its folder was deleted: it must not stay.
    await archive.end();
    if (server.process !== null) await stopProcess(server.process);
    throw error;
  }
}

/** Returns when the server has ended by itself, or when it is agreed under the lock that it is to end. */
async function untilItEnds(
  server: ProcessIdentity,
  lockFile: string,
  mustStop: () => Promise<boolean>,
  announce: () => Promise<void>,
): Promise<void> {
  while (isAlive(server)) {
    if (await mustStop()) {
      const isAgreed = await tryHomeLock(lockFile, async () => {
        // A lease may have come between the look and the lock.
        if (!(await mustStop())) return false;
        await announce();
        return true;
      });
      if (isAgreed === true) return;
    }
    await sleep(200);
  }
}

async function isUnneeded(layout: HomeLayout): Promise<boolean> {
  if ((await readIfThere(layout.stopFile)) !== null) return true;
  return !isNeeded(await liveLeases(layout.leases));
}

function stateOf(
  order: LaunchOrder,
  server: ProcessIdentity | null,
  phase: ServerState["phase"],
  exitCode: number | null,
): ServerState {
  const keeper = identityOf(process.pid) ?? { pid: process.pid, startedAt: null };
  const { boltPort, httpPort, java } = order;
  return { phase, keeper, server, boltPort, httpPort, exitCode, java };
}

function watchSignals(): { readonly isStop: () => boolean } {
  let isStop = false;
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      isStop = true;
    });
  }
  process.on("SIGHUP", () => {});
  return { isStop: () => isStop };
}

/** Builds the class archive once the server has been up for a while; `end` breaks that off and waits. */
function archiveLater(
  order: LaunchOrder,
  layout: HomeLayout,
): { readonly end: () => Promise<void> } {
  const stop = new AbortController();
  const work = buildLater(order, layout, stop.signal).then(
    (outcome) => say(`class archive: ${outcome}`),
    (error: unknown) => say(`class archive: ${String(error)}`),
  );
  return {
    end: async () => {
      stop.abort();
      await work;
    },
  };
}

async function buildLater(
  order: LaunchOrder,
  layout: HomeLayout,
  stop: AbortSignal,
): Promise<string> {
  if (order.archive === null || order.adopt !== null) return "not wanted";
  const { path, jars, delayMs } = order.archive;
  await sleep(delayMs, undefined, { signal: stop });
  // A list taken before the server is up names only half of the classes.
  while (!(await isStarted(layout))) await sleep(1_000, undefined, { signal: stop });
  return await buildArchive({ archive: path, java: order.java, jars, layout }, stop);
}

async function isStarted(layout: HomeLayout): Promise<boolean> {
  return / Started\.$/m.test((await readIfThere(layout.consoleLog)) ?? "");
}

/** Standard output is the keeper's log. */
function say(message: string): void {
  process.stdout.write(`${message}\n`);
}

const launchFile = process.argv[2];
if (launchFile === undefined) throw new Error("keeper.ts needs the path of a launch file");
await keep(launchFile);
