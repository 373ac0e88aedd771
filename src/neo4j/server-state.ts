import { readIfThere, writeWhole } from "./files.ts";
import { isAlive, type ProcessIdentity } from "./process-identity.ts";

/** What the keeper says of the server it keeps; the only word other processes have of it. */
export interface ServerState {
  /** DOWN: it ran and has ended. UP says that the process runs, not that it answers yet. */
  readonly phase: "UP" | "STOPPING" | "DOWN";
  readonly keeper: ProcessIdentity;
  /** Null when the process could not be started. */
  readonly server: ProcessIdentity | null;
  readonly boltPort: number;
  readonly httpPort: number;
  /** Null while it runs, and where nobody saw it end. */
  readonly exitCode: number | null;
  /** Full path of the Java that runs it. */
  readonly java: string;
}

/** Null when no server was ever started here, or the file is from another release. */
export async function readState(stateFile: string): Promise<ServerState | null> {
  const text = await readIfThere(stateFile);
  if (text === null) return null;
  const state: unknown = parse(text);
  return isState(state) ? state : null;
}

export async function writeState(stateFile: string, state: ServerState): Promise<void> {
  await writeWhole(stateFile, `${JSON.stringify(state)}\n`);
}

export function serverLives(state: ServerState): boolean {
  return state.server !== null && isAlive(state.server);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The file is written whole or not at all, so this is not ours: as good as absent.
    return null;
  }
}

function isState(value: unknown): value is ServerState {
  return (
    typeof value === "object" &&
    value !== null &&
    "phase" in value &&
    "keeper" in value &&
    "server" in value &&
    "boltPort" in value &&
    "httpPort" in value
  );
}
