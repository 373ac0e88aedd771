import { describe, inject } from "vitest";

/** The one real Neo4j that all files of the project `graph` share. It may be emptied by any of them. */
export interface TestServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly httpUrl: string | null;
  /** Where it came from. */
  readonly origin: "GIVEN" | "CONTAINER" | "LOCAL";
}

declare module "vitest" {
  interface ProvidedContext {
    /** Null where no server could be had; the setup has said why, and has failed where CI is set. */
    neo4j: TestServer | null;
  }
}

/** Throws where there is none: use it inside `describeGraph`. */
export function testServer(): TestServer {
  const server = inject("neo4j");
  if (server === null) throw new Error("No Neo4j for the graph tests: the first lines say why.");
  return server;
}

/** `describe` for tests that need the server; reported as skipped where there is none. */
export const describeGraph = describe.skipIf(inject("neo4j") === null);
