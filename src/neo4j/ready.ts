import { setTimeout as sleep } from "node:timers/promises";
import type { LocalNeo4j } from "./config.ts";
import { diagnose } from "./diagnose.ts";
import { AuthRefused, ForeignStore, NotReady } from "./errors.ts";
import { readIfThere } from "./files.ts";
import type { HomeLayout } from "./home-layout.ts";
import { type Address, probe } from "./probe.ts";
import { type ServerState, serverLives } from "./server-state.ts";

/**
 * Waits until the server answers a question over Bolt. Throws what `diagnose` makes of its log where it ends first,
 * ForeignStore where it knows another password, NotReady when the time is up.
 */
export async function untilReady(
  local: Pick<LocalNeo4j, "startTimeoutMs" | "heapMegabytes">,
  layout: HomeLayout,
  state: ServerState,
  address: Address,
  signal: AbortSignal | null,
): Promise<void> {
  const start = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const result = await probe(address, 2_000);
    if (result.kind === "ANSWERED") return;
    // Three wrong logins lock the user out for a while, so the first refusal ends it.
    if (result.kind === "REFUSED") throw wrongPassword(layout, address, result.cause);
    if (!serverLives(state)) throw await lastWordsOf(local, layout, state);
    const waitedMs = performance.now() - start;
    if (waitedMs > local.startTimeoutMs) {
      throw new NotReady(waitedMs, layout.debugLog, result.cause);
    }
    await sleep(100);
  }
}

function wrongPassword(layout: HomeLayout, address: Address, cause: unknown): ForeignStore {
  const refused = new AuthRefused(address.uri, address.username, cause);
  return new ForeignStore(
    layout.root,
    `its password is not the one in ${layout.passwordFile}`,
    refused,
  );
}

async function lastWordsOf(
  local: Pick<LocalNeo4j, "heapMegabytes">,
  layout: HomeLayout,
  state: ServerState,
): Promise<Error> {
  return diagnose({
    consoleLog: (await readIfThere(layout.consoleLog)) ?? "",
    debugLog: (await readIfThere(layout.debugLog)) ?? "",
    root: layout.root,
    ports: [state.boltPort, state.httpPort],
    heapMegabytes: local.heapMegabytes,
    logFile: layout.consoleLog,
  });
}
