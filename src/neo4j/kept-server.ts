import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import type { HomeLayout } from "./home-layout.ts";
import type { LaunchOrder } from "./launch-order.ts";
import { identityOf, type ProcessIdentity } from "./process-identity.ts";

export interface KeptServer {
  /** Null when it could not be started, or ended at once. */
  readonly process: ProcessIdentity | null;
  /** Waits for the end of a server that is ending. Null where it is not a child of this process. */
  readonly exitCode: () => Promise<number | null>;
}

/** Starts the server that the order describes, or takes over the one that it names. */
export async function serverOf(order: LaunchOrder, layout: HomeLayout): Promise<KeptServer> {
  if (order.adopt !== null) return { process: order.adopt, exitCode: async () => null };
  const log = openSync(layout.consoleLog, "w", 0o600);
  const child = spawn(order.java, [`@${layout.argumentsFile}`], {
    cwd: layout.root,
    stdio: ["ignore", log, log],
    windowsHide: true,
  });
  closeSync(log);
  const exit = once(child, "exit").then(
    () => child.exitCode,
    () => null,
  );
  try {
    await once(child, "spawn");
  } catch {
    // The starter sees that there is no process and says so.
    return { process: null, exitCode: () => exit };
  }
  return { process: child.pid ? identityOf(child.pid) : null, exitCode: () => exit };
}
