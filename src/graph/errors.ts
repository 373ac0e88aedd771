import { isRetryableError, Neo4jError } from "neo4j-driver";

/** Why the graph could not do what was asked. Closed: callers switch over it. */
export type GraphErrorCode =
  | "GRAPH_UNAVAILABLE"
  | "GRAPH_ACCESS_DENIED"
  | "GRAPH_TIMEOUT"
  | "GRAPH_NOT_MIGRATED"
  | "GRAPH_STATEMENT_FAILED"
  | "GRAPH_MOVED"
  | "WRITE_MISMATCH";

/** Common ground of everything that src/graph throws on purpose; `code` says which of the classes below it is. */
export abstract class GraphError extends Error {
  abstract readonly code: GraphErrorCode;
}

/** The server does not answer, or went away and did not come back within the time for retries. Nothing half is stored. */
export class GraphUnavailableError extends GraphError {
  override readonly name = "GraphUnavailableError";
  readonly code = "GRAPH_UNAVAILABLE";
}

/** The server answers, but refuses the name or password. Trying again would lock the account. */
export class GraphAccessError extends GraphError {
  override readonly name = "GraphAccessError";
  readonly code = "GRAPH_ACCESS_DENIED";
}

/** A statement ran longer than it may. */
export class GraphTimeoutError extends GraphError {
  override readonly name = "GraphTimeoutError";
  readonly code = "GRAPH_TIMEOUT";
}

/** The schema lacks migrations that this release needs. */
export class GraphNotMigratedError extends GraphError {
  override readonly name = "GraphNotMigratedError";
  readonly code = "GRAPH_NOT_MIGRATED";
}

/** The server refused a statement: a fault of ours, or data that no rule foresaw. */
export class GraphStatementError extends GraphError {
  override readonly name = "GraphStatementError";
  readonly code = "GRAPH_STATEMENT_FAILED";
}

/** Somebody wrote while a whole picture was being read. */
export class GraphMovedError extends GraphError {
  override readonly name = "GraphMovedError";
  readonly code = "GRAPH_MOVED";
}

/** A statement created other than what was sent to it; its transaction was rolled back. */
export class WriteMismatchError extends GraphError {
  override readonly name = "WriteMismatchError";
  readonly code = "WRITE_MISMATCH";
}

/** Whether the same work may succeed when run again: the server was busy, changed leader, or the connection broke. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof Neo4jError && isRetryableError(error) && !isMemoryTrouble(error);
}

/** Whether a statement failed because somebody else made the same index or constraint in the same moment. */
export function isMadeBySomebodyElse(error: unknown): boolean {
  const cause = error instanceof GraphStatementError ? error.cause : null;
  return cause instanceof Neo4jError && MADE_ALREADY.has(cause.code);
}

const MADE_ALREADY: ReadonlySet<string> = new Set([
  "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists",
  "Neo.ClientError.Schema.ConstraintAlreadyExists",
  "Neo.ClientError.Schema.IndexAlreadyExists",
]);

/** Transient by its code, but the same work would ask for the same memory: it must ask for less. */
function isMemoryTrouble(error: Neo4jError): boolean {
  return error.code.includes("MemoryPool");
}

/** The driver's errors as ours; anything else comes back unchanged. `doing` completes "while ..." in the message. */
export function graphErrorOf(error: unknown, doing: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const cause = { cause: error };
  if (error.code.includes(".Security.")) {
    return new GraphAccessError(
      `Neo4j refused the credentials while ${doing}. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      cause,
    );
  }
  if (error.code.includes("TransactionTimedOut")) {
    return new GraphTimeoutError(
      `Neo4j took longer than allowed while ${doing}. Ask for less at once, or try again when it is less busy.`,
      cause,
    );
  }
  if (isWorthRetrying(error) || isConnectionTrouble(error)) {
    return new GraphUnavailableError(
      `Neo4j did not answer while ${doing}. Nothing half was stored; start the server and run the same command again.`,
      cause,
    );
  }
  return new GraphStatementError(
    `Neo4j refused a statement while ${doing}: ${error.message}`,
    cause,
  );
}

function isConnectionTrouble(error: Neo4jError): boolean {
  return error.code === "N/A" && /acqui|connect|closed|pool/i.test(error.message);
}
