import type { LocalNeo4j } from "./config.ts";
import type { HomeLayout } from "./home-layout.ts";
import { adopt } from "./launch.ts";
import { type Lease, takeLease } from "./leases.ts";
import { asHomeError } from "./prepare-home.ts";
import { isAlive } from "./process-identity.ts";
import { readState, type ServerState } from "./server-state.ts";

/** A server process and our lease on it; whether it answers yet is another question. */
export interface Joined {
  readonly state: ServerState;
  readonly lease: Lease;
  readonly reused: boolean;
}

/** NONE: start one. STOPPING: wait until `state` is gone, then look again. */
export type JoinResult =
  | { readonly kind: "JOINED"; readonly joined: Joined }
  | { readonly kind: "NONE" }
  | { readonly kind: "STOPPING"; readonly state: ServerState };

/** Takes a lease on the server that runs in this home, if one does. The caller holds the home's lock. */
export async function joinRunning(local: LocalNeo4j, layout: HomeLayout): Promise<JoinResult> {
  const state = await readState(layout.stateFile);
  if (state === null || state.server === null) return { kind: "NONE" };
  const isKept = isAlive(state.keeper);
  if (isKept && state.phase !== "UP") return { kind: "STOPPING", state };
  if (!isAlive(state.server)) return isKept ? { kind: "STOPPING", state } : { kind: "NONE" };
  const lease = await asHomeError(layout.root, () => takeLease(layout.leases));
  if (isKept) return { kind: "JOINED", joined: { state, lease, reused: true } };
  const { server } = state;
  const kept = await adopt(local, layout, { ...state, server });
  return { kind: "JOINED", joined: { state: kept, lease, reused: true } };
}
