import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { acquireNeo4j } from "../../src/neo4j/acquire.ts";
import { Neo4jError } from "../../src/neo4j/errors.ts";
import type { Neo4jProgress } from "../../src/neo4j/progress.ts";
import { isDockerThere } from "./docker-engine.ts";
import { localAt } from "./local-at.ts";
import type { TestServer } from "./server.ts";

/**
 * Hands one real Neo4j to all graph tests: the one of ISNAD_TEST_NEO4J_URI, else a container where a Docker engine
 * answers, else a local process with a home of its own. Never that of NEO4J_URI: these tests delete.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const { server, stop } = (await given()) ?? (await container()) ?? (await local());
    project.provide("neo4j", server);
    say(`Graph tests run on ${DATABASES[server.origin]} at ${server.uri}.`);
    return stop;
  } catch (error) {
    if (process.env["CI"] || !(error instanceof Neo4jError)) throw error;
    say(`GRAPH TESTS ARE NOT RUN, there is no Neo4j for them. ${error.message}`);
    project.provide("neo4j", null);
    return async () => {};
  }
}

const DATABASES: Readonly<Record<TestServer["origin"], string>> = {
  GIVEN: "the Neo4j of ISNAD_TEST_NEO4J_URI",
  CONTAINER: "a Neo4j in a container of their own",
  LOCAL: "a local Neo4j process of their own",
};

interface Started {
  readonly server: TestServer;
  readonly stop: () => Promise<void>;
}

async function given(): Promise<Started | null> {
  const uri = process.env["ISNAD_TEST_NEO4J_URI"];
  if (!uri) return null;
  const lease = await acquireNeo4j(
    {
      given: {
        uri,
        username: process.env["ISNAD_TEST_NEO4J_USERNAME"] || "neo4j",
        password: process.env["ISNAD_TEST_NEO4J_PASSWORD"] || null,
        passwordFile: process.env["ISNAD_TEST_NEO4J_PASSWORD_FILE"] || null,
        database: process.env["ISNAD_TEST_NEO4J_DATABASE"] || "neo4j",
      },
      local: localAt(""),
    },
    () => {},
  );
  const { username, password, database } = lease;
  const server = { uri, username, password, database, httpUrl: null, origin: "GIVEN" } as const;
  return { server, stop: lease.release };
}

async function container(): Promise<Started | null> {
  if (!(await isDockerThere(process.env))) return null;
  try {
    const { Neo4jContainer } = await import("@testcontainers/neo4j");
    const password = randomBytes(12).toString("hex");
    const image = new Neo4jContainer("neo4j:5.26.30-community").withPassword(password);
    const started = await image.start();
    const address = { uri: started.getBoltUri(), username: "neo4j", password, database: "neo4j" };
    return {
      server: { ...address, httpUrl: started.getHttpUri(), origin: "CONTAINER" },
      stop: async () => {
        await started.stop();
      },
    };
  } catch (error) {
    say(`Docker answers but could not start Neo4j (${String(error)}): a local process is used.`);
    return null;
  }
}

async function local(): Promise<Started> {
  const homeFolder = await mkdtemp(join(tmpdir(), "isnad-graph-tests-"));
  try {
    const config = { given: null, local: localAt(homeFolder) };
    const lease = await acquireNeo4j(config, tell);
    const { uri, username, password, database, httpUrl } = lease;
    return {
      server: { uri, username, password, database, httpUrl, origin: "LOCAL" },
      stop: async () => {
        await lease.release();
        await rm(homeFolder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(homeFolder, { recursive: true, force: true });
    throw error;
  }
}

function tell(progress: Neo4jProgress): void {
  if (progress.kind !== "DOWNLOAD") say(progress.message);
}

/** Standard error, so that reports on standard output stay whole. */
function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
