import { homedir } from "node:os";
import { type LocalNeo4j, neo4jConfigFrom } from "../../src/neo4j/config.ts";

/** A local server for tests: this user's jars and Java, a home of its own, any free ports, no class archive made. */
export function localAt(homeFolder: string): LocalNeo4j {
  const { platform, env: environment } = process;
  const { local } = neo4jConfigFrom({
    environment,
    platform,
    userFolder: homedir(),
    workingFolder: process.cwd(),
  });
  return { ...local, homeFolder, usualPorts: { bolt: 0, http: 0 }, archiveDelayMs: null };
}
