import type { HomeLayout } from "./home-layout.ts";
import { withHomeLock } from "./home-lock.ts";
import { dropLease, isNeeded, type Lease, liveLeases } from "./leases.ts";
import { isAlive } from "./process-identity.ts";
import { readState, type ServerState, writeState } from "./server-state.ts";
import { isGoneWithin, stopProcess } from "./stop-process.ts";

/** Gives up a lease. Where it was the last, waits until server and keeper are gone. */
export async function leaveServer(layout: HomeLayout, lease: Lease): Promise<void> {
  await dropLease(lease);
  if (isNeeded(await liveLeases(layout.leases))) return;
  const state = await readState(layout.stateFile);
  if (state === null) return;
  if (isAlive(state.keeper)) await untilGone(state);
  else await stopOrphan(layout, "UNNEEDED");
}

/** Waits for a keeper that is stopping its server: it needs half a second, or its full patience. */
export async function untilGone(state: ServerState): Promise<void> {
  await isGoneWithin(state.keeper, 40_000);
}

/** Stops a server whose keeper was killed, unless somebody has adopted it; `ALWAYS` even where one needs it. */
export async function stopOrphan(layout: HomeLayout, when: "UNNEEDED" | "ALWAYS"): Promise<void> {
  await withHomeLock(layout.lockFile, async () => {
    const state = await readState(layout.stateFile);
    if (state === null || state.server === null || isAlive(state.keeper)) return;
    if (when === "UNNEEDED" && isNeeded(await liveLeases(layout.leases))) return;
    await stopProcess(state.server);
    await writeState(layout.stateFile, { ...state, phase: "DOWN" });
  });
}
