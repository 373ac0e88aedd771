import type { Writable } from "node:stream";
import type { ExitCode } from "./exit-code.ts";

/** A stream for people or machines; `isTTY` tells which. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The world around one run of the program, handed in so that commands read no global. */
export interface CliContext {
  readonly stdin: AsyncIterable<unknown>;
  /** Results, and nothing else. */
  readonly stdout: Output;
  /** Reports, progress and errors. */
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  /** Aborted by the first Ctrl-C or SIGTERM from the first call on; a second one ends the process at once. */
  readonly stopSignal: () => AbortSignal;
  /** Sets what the process will tell the shell. */
  readonly finish: (code: ExitCode) => void;
}
