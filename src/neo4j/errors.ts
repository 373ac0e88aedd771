export type Neo4jErrorCode =
  | "PASSWORD_MISSING"
  | "PASSWORD_FILE_UNREADABLE"
  | "AUTH_REFUSED"
  | "UNREACHABLE"
  | "DATABASE_MISSING"
  | "JAVA_MISSING"
  | "JAVA_TOO_OLD"
  | "JAVA_FETCH_FAILED"
  | "JAR_UNAVAILABLE"
  | "CACHE_UNWRITABLE"
  | "HOME_UNWRITABLE"
  | "DISK_FULL"
  | "FOREIGN_STORE"
  | "STORE_LOCKED"
  | "PORT_TAKEN"
  | "OUT_OF_MEMORY"
  | "START_FAILED"
  | "NOT_READY"
  | "STOP_FAILED";

/** Why no Neo4j can be had. The message is a sentence for the person at the keyboard: what, where, what to do. */
export abstract class Neo4jError extends Error {
  abstract readonly code: Neo4jErrorCode;

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
  }
}

export class PasswordMissing extends Neo4jError {
  readonly code = "PASSWORD_MISSING";
  constructor(uri: string) {
    super(
      `No password is given for the Neo4j at ${uri}: set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE to a file that holds it.`,
    );
  }
}

export class PasswordFileUnreadable extends Neo4jError {
  readonly code = "PASSWORD_FILE_UNREADABLE";
  constructor(path: string, reason: string, cause?: unknown) {
    super(
      `The password file ${path} ${reason}: correct NEO4J_PASSWORD_FILE or the file's permissions.`,
      cause,
    );
  }
}

export class AuthRefused extends Neo4jError {
  readonly code = "AUTH_REFUSED";
  constructor(uri: string, username: string, cause: unknown) {
    super(
      `The Neo4j at ${uri} refused the user ${username}: check NEO4J_USERNAME and the password; after several wrong ones it waits some seconds before it listens again.`,
      cause,
    );
  }
}

export class Unreachable extends Neo4jError {
  readonly code = "UNREACHABLE";
  constructor(uri: string, cause: unknown) {
    super(
      `No Neo4j answers at ${uri}: check that it runs and that NEO4J_URI names its Bolt address, or unset NEO4J_URI to use a local one.`,
      cause,
    );
  }
}

export class DatabaseMissing extends Neo4jError {
  readonly code = "DATABASE_MISSING";
  constructor(uri: string, database: string, cause: unknown) {
    super(
      `The Neo4j at ${uri} has no database "${database}": set NEO4J_DATABASE to one that SHOW DATABASES lists.`,
      cause,
    );
  }
}

const waysToJava =
  "install Java 17 or 21 and set JAVA_HOME or PATH, or install Python 3 with pip so that a Java runtime can be fetched, or use docker compose, or set NEO4J_URI to a server that runs already";

export class JavaMissing extends Neo4jError {
  readonly code = "JAVA_MISSING";
  constructor(why: string) {
    super(`Neo4j needs Java 17 or later and none was found (${why}): ${waysToJava}.`);
  }
}

export class JavaTooOld extends Neo4jError {
  readonly code = "JAVA_TOO_OLD";
  constructor(path: string, version: string, why: string) {
    super(`Neo4j needs Java 17 or later, but ${path} is Java ${version} (${why}): ${waysToJava}.`);
  }
}

export class JavaFetchFailed extends Neo4jError {
  readonly code = "JAVA_FETCH_FAILED";
  constructor(reason: string, cause?: unknown) {
    super(
      `No Java 17 or later was found and fetching a runtime by pip failed (${reason}): ${waysToJava}.`,
      cause,
    );
  }
}

export class JarUnavailable extends Neo4jError {
  readonly code = "JAR_UNAVAILABLE";
  constructor(url: string, reason: string, cause?: unknown) {
    super(
      `Could not fetch ${url} (${reason}): check the network and proxy, or set ISNAD_MAVEN_REPOSITORY to a Maven repository that you can reach; what has arrived is kept.`,
      cause,
    );
  }
}

export class CacheUnwritable extends Neo4jError {
  readonly code = "CACHE_UNWRITABLE";
  constructor(path: string, cause: unknown) {
    super(
      `The cache folder ${path} cannot be written: correct its permissions, or set ISNAD_CACHE to another folder.`,
      cause,
    );
  }
}

export class HomeUnwritable extends Neo4jError {
  readonly code = "HOME_UNWRITABLE";
  constructor(path: string, cause: unknown) {
    super(
      `The data folder ${path} cannot be written: correct its permissions, or set ISNAD_HOME to another folder.`,
      cause,
    );
  }
}

export class DiskFull extends Neo4jError {
  readonly code = "DISK_FULL";
  constructor(path: string, cause?: unknown) {
    super(
      `The disk that holds ${path} is full: free some space (Neo4j needs about 1 GB), or set ISNAD_CACHE and ISNAD_HOME to folders on another disk.`,
      cause,
    );
  }
}

export class ForeignStore extends Neo4jError {
  readonly code = "FOREIGN_STORE";
  constructor(path: string, reason: string, cause?: unknown) {
    super(
      `The Neo4j store in ${path} is not one that Isnad can open (${reason}): move that folder away, or set ISNAD_HOME to another folder.`,
      cause,
    );
  }
}

export class StoreLocked extends Neo4jError {
  readonly code = "STORE_LOCKED";
  constructor(path: string) {
    super(
      `Another Neo4j process has the store in ${path} open: stop that process, or set ISNAD_HOME to another folder.`,
    );
  }
}

export class PortTaken extends Neo4jError {
  readonly code = "PORT_TAKEN";
  constructor(ports: readonly number[]) {
    super(
      `Another program took port ${ports.join(" or ")} while Neo4j was starting: start again, and other ports are chosen.`,
    );
  }
}

export class OutOfMemory extends Neo4jError {
  readonly code = "OUT_OF_MEMORY";
  constructor(heapMegabytes: number) {
    super(
      `Neo4j got too little memory (it wants ${heapMegabytes} MB of heap beside its page cache): close other programs and start again.`,
    );
  }
}

export class StartFailed extends Neo4jError {
  readonly code = "START_FAILED";
  constructor(reason: string, logFile: string, cause?: unknown) {
    super(
      `Neo4j ended while it was starting (${reason}): the whole story is in ${logFile}.`,
      cause,
    );
  }
}

export class NotReady extends Neo4jError {
  readonly code = "NOT_READY";
  constructor(waitedMs: number, logFile: string, cause: unknown) {
    super(
      `Neo4j did not answer within ${Math.round(waitedMs / 1000)} s: start again when the machine is less busy, or look into ${logFile}.`,
      cause,
    );
  }
}

export class StopFailed extends Neo4jError {
  readonly code = "STOP_FAILED";
  constructor(pid: number) {
    super(`The Neo4j process ${pid} did not end when asked: end it by hand.`);
  }
}
