import { homedir } from "node:os";
import { type Config, readConfig } from "../../config.ts";
import { type Graph, openGraph } from "../../graph/connection.ts";
import { acquireNeo4j } from "../../neo4j/acquire.ts";
import { type Neo4jConfig, neo4jConfigFrom } from "../../neo4j/config.ts";
import type { Neo4jLease } from "../../neo4j/lease.ts";
import type { Neo4jProgress } from "../../neo4j/progress.ts";
import type { CliContext } from "../context.ts";
import { createProgress, type Progress } from "../terminal/progress.ts";

/** A graph that answers, and everything that was needed to get it. */
export interface OpenGraph {
  readonly graph: Graph;
  readonly lease: Neo4jLease;
  readonly config: Config;
  readonly progress: Progress;
}

/** Does `work` with a Neo4j, found or started, and gives it back. Throws what the work, the search or the configuration throws. */
export async function useGraph<T>(
  context: CliContext,
  work: (open: OpenGraph) => Promise<T>,
): Promise<T> {
  const config = readConfig(context.environment);
  const progress = createProgress(context.stderr);
  await using lease = await acquireNeo4j(neo4jConfig(context), reportNeo4j(progress));
  progress.clear();
  await using graph = openGraph(lease);
  return await work({ graph, lease, config, progress });
}

export function neo4jConfig(context: CliContext): Neo4jConfig {
  return neo4jConfigFrom({
    environment: context.environment,
    platform: process.platform,
    userFolder: homedir(),
    workingFolder: context.workingFolder,
  });
}

export function reportNeo4j(progress: Progress): (event: Neo4jProgress) => void {
  return (event) => {
    if (event.kind === "DOWNLOAD") {
      const { bytesDone, bytesTotal, filesDone, filesTotal } = event;
      const label = progress.isTerminal
        ? `Neo4j: ${filesDone} of ${filesTotal} files,`
        : "Neo4j: fetched";
      progress.count(label, bytesDone, bytesTotal);
    } else progress.step(event.message);
  };
}
