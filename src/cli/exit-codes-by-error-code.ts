import type { GraphErrorCode } from "../graph/errors.ts";
import type { MigrationErrorCode } from "../graph/migrate/errors.ts";
import type { Neo4jErrorCode } from "../neo4j/errors.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";

type OwnCode = "WRONG_USAGE" | "NOT_FOUND" | "INTERRUPTED" | "BAD_CONFIGURATION" | "PORT_UNUSABLE";

type ErrorCode = OwnCode | Neo4jErrorCode | GraphErrorCode | MigrationErrorCode;

/** Every code that an error of ours may carry, and what the shell is told. A new code does not compile until it is here. */
export const exitCodesByErrorCode: Readonly<Record<ErrorCode, ExitCode>> = {
  WRONG_USAGE: exitCodes.WRONG_USAGE,
  BAD_CONFIGURATION: exitCodes.WRONG_USAGE,
  PORT_UNUSABLE: exitCodes.WRONG_USAGE,
  NOT_FOUND: exitCodes.SOME_REFUSED,
  INTERRUPTED: exitCodes.INTERRUPTED,

  PASSWORD_MISSING: exitCodes.NO_DATABASE,
  PASSWORD_FILE_UNREADABLE: exitCodes.NO_DATABASE,
  AUTH_REFUSED: exitCodes.NO_DATABASE,
  UNREACHABLE: exitCodes.NO_DATABASE,
  DATABASE_MISSING: exitCodes.NO_DATABASE,
  JAVA_MISSING: exitCodes.NO_DATABASE,
  JAVA_TOO_OLD: exitCodes.NO_DATABASE,
  JAVA_FETCH_FAILED: exitCodes.NO_DATABASE,
  JAR_UNAVAILABLE: exitCodes.NO_DATABASE,
  CACHE_UNWRITABLE: exitCodes.NO_DATABASE,
  HOME_UNWRITABLE: exitCodes.NO_DATABASE,
  DISK_FULL: exitCodes.NO_DATABASE,
  FOREIGN_STORE: exitCodes.NO_DATABASE,
  STORE_LOCKED: exitCodes.NO_DATABASE,
  PORT_TAKEN: exitCodes.NO_DATABASE,
  OUT_OF_MEMORY: exitCodes.NO_DATABASE,
  START_FAILED: exitCodes.NO_DATABASE,
  NOT_READY: exitCodes.NO_DATABASE,
  STOP_FAILED: exitCodes.NO_DATABASE,

  GRAPH_UNAVAILABLE: exitCodes.NO_DATABASE,
  GRAPH_ACCESS_DENIED: exitCodes.NO_DATABASE,
  GRAPH_TIMEOUT: exitCodes.NO_DATABASE,
  GRAPH_NOT_MIGRATED: exitCodes.NO_DATABASE,
  GRAPH_STATEMENT_FAILED: exitCodes.NO_DATABASE,
  GRAPH_MOVED: exitCodes.NO_DATABASE,
  WRITE_MISMATCH: exitCodes.NO_DATABASE,

  MIGRATION_MALFORMED: exitCodes.NO_DATABASE,
  MIGRATION_EDITED: exitCodes.NO_DATABASE,
  MIGRATION_OUT_OF_ORDER: exitCodes.NO_DATABASE,
  MIGRATION_FILE_MISSING: exitCodes.NO_DATABASE,
  MIGRATION_LOCKED: exitCodes.NO_DATABASE,
  MIGRATION_LOCK_LOST: exitCodes.NO_DATABASE,
};
