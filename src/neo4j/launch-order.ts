import { readFile } from "node:fs/promises";
import type { ProcessIdentity } from "./process-identity.ts";

/** What a starter hands to the keeper, as a file: a command line is open to every user of the machine. */
export interface LaunchOrder {
  readonly homeFolder: string;
  readonly java: string;
  readonly boltPort: number;
  readonly httpPort: number;
  /** A server whose keeper was killed. Null: start one. */
  readonly adopt: ProcessIdentity | null;
  /** Null: no class archive is to be made. */
  readonly archive: {
    readonly path: string;
    readonly jars: readonly string[];
    readonly delayMs: number;
  } | null;
}

/** Throws where the file is missing: the keeper is started by nothing else. */
export async function readOrder(launchFile: string): Promise<LaunchOrder> {
  return JSON.parse(await readFile(launchFile, "utf8")) as LaunchOrder;
}
