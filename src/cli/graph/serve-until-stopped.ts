import { once } from "node:events";
import { type RunningApi, startApi } from "../../start.ts";
import type { CliContext } from "../context.ts";
import { createAsking } from "../create-asking.ts";
import { UsageError } from "../errors.ts";
import { exampleQueries } from "../example-queries.ts";
import { readVersion } from "../read-version.ts";
import type { Reading } from "../reading.ts";
import { printable } from "../terminal/printable.ts";
import { migrationsFolder } from "./migrations-folder.ts";
import type { OpenGraph } from "./use-graph.ts";

/** Serves until the first Ctrl-C or SIGTERM, then lets running requests end. `onReady` is called once it listens. */
export async function serveUntilStopped(
  { graph, lease, config }: OpenGraph,
  context: CliContext,
  reading: Reading,
  givenPort: string | null,
  onReady: (api: RunningApi) => Promise<void>,
): Promise<void> {
  const stop = context.stopSignal();
  if (stop.aborted) return;
  await using api = await startApi({
    graph,
    lease,
    reading,
    asking: createAsking(),
    version: readVersion(),
    exampleQueries,
    migrationsFolder,
    port: givenPort === null ? config.port : portOf(givenPort),
    // Who names no port takes any; who names one means it.
    mayTakeAnotherPort: givenPort === null && (context.environment["PORT"] ?? "") === "",
    host: config.host,
    hasIntrospection: config.hasIntrospection,
    writeToken: config.writeToken,
    log: (error) => logError(error, context),
  });
  await onReady(api);
  if (!stop.aborted) await once(stop, "abort");
}

function portOf(given: string): number {
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new UsageError(`"${given}" is no port: give a whole number from 0 to 65535.`);
}

/** One line; the whole story where it is asked for. */
function logError(error: unknown, { stderr, environment }: CliContext): void {
  const isDebugging = (environment["ISNAD_DEBUG"] ?? "") !== "";
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = isDebugging && error instanceof Error ? `\n${error.stack ?? ""}` : "";
  stderr.write(`${printable(text.replace(/\s+/g, " "))}${stack}\n`);
}
