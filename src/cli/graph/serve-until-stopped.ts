import { once } from "node:events";
import { type RunningApi, startApi } from "../../start.ts";
import type { CliContext } from "../context.ts";
import { UsageError } from "../errors.ts";
import { exampleQueries } from "../example-queries.ts";
import { readVersion } from "../read-version.ts";
import type { Reading } from "../reading.ts";
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
    version: readVersion(),
    exampleQueries,
    migrationsFolder,
    port: givenPort === null ? config.port : portOf(givenPort),
    // Who names no port takes any; who names one means it.
    mayTakeAnotherPort: givenPort === null && (context.environment["PORT"] ?? "") === "",
    writeToken: config.writeToken,
  });
  await onReady(api);
  if (!stop.aborted) await once(stop, "abort");
}

function portOf(given: string): number {
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new UsageError(`"${given}" is no port: give a whole number from 0 to 65535.`);
}
