import { exitCodes } from "./exit-code.ts";

/** What of the process is needed to be told to stop. */
export interface StoppableProcess {
  on(signal: "SIGINT" | "SIGTERM" | "SIGHUP", listener: () => void): unknown;
  exit(code: number): never;
  readonly stderr: { write(text: string): unknown };
}

/**
 * Gives the signal that the first Ctrl-C or SIGTERM aborts. The process is only listened to from the first call on:
 * commands that hold nothing simply end. A second one ends the process at once.
 */
export function stopSignalOf(ownProcess: StoppableProcess): () => AbortSignal {
  let controller: AbortController | null = null;
  return () => {
    if (controller !== null) return controller.signal;
    const stop = new AbortController();
    const onSignal = () => {
      if (stop.signal.aborted) ownProcess.exit(exitCodes.INTERRUPTED);
      stop.abort();
      ownProcess.stderr.write("\nStopping (Ctrl-C again ends at once)\n");
    };
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) ownProcess.on(name, onSignal);
    controller = stop;
    return stop.signal;
  };
}
