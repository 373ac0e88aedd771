import { join, resolve } from "node:path";
import { cacheFolderOf } from "./cache-folder.ts";
import type { Surroundings } from "./surroundings.ts";

/** Where the graph is kept: in a server somebody named, or in one that this machine runs for us. */
export interface Neo4jConfig {
  /** Null when nobody named a server: then `local` is used. */
  readonly given: GivenNeo4j | null;
  readonly local: LocalNeo4j;
}

export interface GivenNeo4j {
  /** `bolt://`, `neo4j://`, with `+s` or `+ssc` too. */
  readonly uri: string;
  readonly username: string;
  /** Null when it stands in `passwordFile`. One of the two must be there. */
  readonly password: string | null;
  /** Path of a file whose first line is the password. Null when `password` is set. */
  readonly passwordFile: string | null;
  readonly database: string;
}

export interface LocalNeo4j {
  /** Absolute. Store, configuration, password and logs live in `neo4j/` below it. */
  readonly homeFolder: string;
  /** Absolute. Jars, a fetched Java runtime and class archives, shared by all checkouts of one user. */
  readonly cacheFolder: string;
  /** Base address of a Maven repository. Null: Maven's own settings decide. */
  readonly mavenRepository: string | null;
  /** Maven's folder of this user (settings.xml, repository/). Absolute; it may be missing. */
  readonly mavenFolder: string;
  /** JAVA_HOME. Null when unset. */
  readonly javaHome: string | null;
  /** PATH as the user has it. */
  readonly path: string;
  /** What child processes inherit. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Tried first; a free port is taken where these are in use. 0 asks for any free port. */
  readonly usualPorts: { readonly bolt: number; readonly http: number };
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
  readonly startTimeoutMs: number;
  /** How long after its start an idle server builds the class archive. Null: never. */
  readonly archiveDelayMs: number | null;
}

/** Reads the configuration out of the given environment. Never throws; what is missing shows when it is used. */
export function neo4jConfigFrom(surroundings: Surroundings): Neo4jConfig {
  return { given: givenFrom(surroundings.environment), local: localFrom(surroundings) };
}

function givenFrom(environment: Surroundings["environment"]): GivenNeo4j | null {
  const uri = setValue(environment["NEO4J_URI"]);
  if (uri === null) return null;
  return {
    uri,
    username: setValue(environment["NEO4J_USERNAME"]) ?? "neo4j",
    password: setValue(environment["NEO4J_PASSWORD"]),
    passwordFile: setValue(environment["NEO4J_PASSWORD_FILE"]),
    database: setValue(environment["NEO4J_DATABASE"]) ?? "neo4j",
  };
}

function localFrom(surroundings: Surroundings): LocalNeo4j {
  const { environment, workingFolder, userFolder } = surroundings;
  return {
    homeFolder: resolve(workingFolder, setValue(environment["ISNAD_HOME"]) ?? ".isnad"),
    cacheFolder: resolve(workingFolder, cacheFolderOf(surroundings)),
    mavenRepository: setValue(environment["ISNAD_MAVEN_REPOSITORY"]),
    mavenFolder: join(userFolder, ".m2"),
    javaHome: setValue(environment["JAVA_HOME"]),
    path: environment["PATH"] ?? environment["Path"] ?? "",
    environment,
    usualPorts: { bolt: 7687, http: 7474 },
    heapMegabytes: 512,
    pageCacheMegabytes: 128,
    startTimeoutMs: 120_000,
    archiveDelayMs: 60_000,
  };
}

function setValue(value: string | undefined): string | null {
  return value === undefined || value === "" ? null : value;
}
