import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * A process that cannot be mistaken for a later one with the same number.
 * `startedAt` is an opaque text that only this machine compares; null where the platform does not tell.
 */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string | null;
}

/** Null when no such process runs. */
export function identityOf(pid: number): ProcessIdentity | null {
  if (!isRunning(pid)) return null;
  if (process.platform === "linux") {
    const startedAt = linuxStart(pid);
    return startedAt === null ? null : { pid, startedAt };
  }
  if (process.platform === "win32") return { pid, startedAt: null };
  return { pid, startedAt: psStart(pid) };
}

/** True while that very process runs; a zombie or another process with its number does not count. */
export function isAlive(identity: ProcessIdentity): boolean {
  const now = identityOf(identity.pid);
  if (now === null) return false;
  return (
    now.startedAt === null || identity.startedAt === null || now.startedAt === identity.startedAt
  );
}

/** Signals that process and no other; a process already gone is no error. */
export function signal(identity: ProcessIdentity, name: "SIGTERM" | "SIGKILL"): void {
  if (!isAlive(identity)) return;
  try {
    process.kill(identity.pid, name);
  } catch (error) {
    if (!hasCode(error, "ESRCH")) throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return hasCode(error, "EPERM");
  }
}

function linuxStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The second field is the command in parentheses and may itself hold blanks and parentheses.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return null;
    return `${bootId()}:${fields[19] ?? ""}`;
  } catch (error) {
    if (hasCode(error, "ENOENT") || hasCode(error, "ESRCH")) return null;
    throw error;
  }
}

function bootId(): string {
  return readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
}

const knownStarts = new Map<number, { readonly startedAt: string; readonly askedAt: number }>();

/** A keeper looks five times a second, and ps is a process of its own: its answer holds for some seconds. */
function psStart(pid: number): string | null {
  const known = knownStarts.get(pid);
  if (known && performance.now() - known.askedAt < 5_000) return known.startedAt;
  const startedAt = askPs(pid);
  if (startedAt !== null) knownStarts.set(pid, { startedAt, askedAt: performance.now() });
  return startedAt;
}

function askPs(pid: number): string | null {
  try {
    const out = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
      encoding: "utf8",
      env: { LC_ALL: "C", PATH: "/bin:/usr/bin" },
    });
    return out.trim() || null;
  } catch {
    // No ps, or the process ended meanwhile: the number alone has to do.
    return null;
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
