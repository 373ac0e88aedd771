import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A process of its own that holds a lease. */
export interface Holder {
  readonly uri: string;
  readonly reused: boolean;
  /** As Ctrl-C does; waits for its end. Answers the exit code. */
  readonly interrupt: () => Promise<number | null>;
  /** As `kill -9`; waits for its end. */
  readonly kill: () => Promise<void>;
}

const running = new Set<ChildProcess>();

/** Kills the holders that are left over: for a teardown, so that a test that failed leaves none. */
export function killHolders(): void {
  for (const child of running) child.kill("SIGKILL");
}

/** Throws with what the process wrote where it gets no lease. */
export async function startHolder(homeFolder: string): Promise<Holder> {
  const program = fileURLToPath(new URL("./lease-holder.ts", import.meta.url));
  const child = spawn(process.execPath, [program, homeFolder], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const { uri, reused } = JSON.parse(await firstLine(child));
  const end = async (signal: "SIGINT" | "SIGKILL") => {
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
    return child.exitCode;
  };
  return {
    uri,
    reused,
    interrupt: () => end("SIGINT"),
    kill: async () => {
      await end("SIGKILL");
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  let out = "";
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  for await (const chunk of child.stdout ?? []) {
    out += String(chunk);
    if (out.includes("\n")) return out;
  }
  throw new Error(`The holder ended without a lease: ${complaint}`);
}
