import { setTimeout as sleep } from "node:timers/promises";
import { StopFailed } from "./errors.ts";
import { isAlive, type ProcessIdentity, signal } from "./process-identity.ts";

/** Asks it to end, waits up to 30 s (a running query takes its time), then ends it. Throws StopFailed. */
export async function stopProcess(process: ProcessIdentity): Promise<void> {
  signal(process, "SIGTERM");
  if (await isGoneWithin(process, 30_000)) return;
  signal(process, "SIGKILL");
  if (await isGoneWithin(process, 5_000)) return;
  throw new StopFailed(process.pid);
}

export async function isGoneWithin(process: ProcessIdentity, limitMs: number): Promise<boolean> {
  const end = performance.now() + limitMs;
  while (isAlive(process)) {
    if (performance.now() > end) return false;
    await sleep(50);
  }
  return true;
}
