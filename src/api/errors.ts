import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { GraphError, type GraphErrorCode } from "../graph/errors.ts";
import { ApiError, type ApiErrorCode, STATUS_OF_CODE } from "./api-error.ts";

const MESSAGE_OF_GRAPH_CODE: Readonly<Record<GraphErrorCode, readonly [ApiErrorCode, string]>> = {
  GRAPH_UNAVAILABLE: [
    "DB_UNAVAILABLE",
    "The database does not answer at the moment. Try again shortly.",
  ],
  GRAPH_ACCESS_DENIED: [
    "DB_UNAVAILABLE",
    "The database refuses this server. Its operator must mend the credentials.",
  ],
  GRAPH_TIMEOUT: [
    "DB_TIMEOUT",
    "The answer took longer than allowed. Ask for less at once, or narrow the filter.",
  ],
  GRAPH_NOT_MIGRATED: [
    "DB_NOT_READY",
    "The database lacks migrations of this release. Its operator must apply them.",
  ],
  GRAPH_STATEMENT_FAILED: ["INTERNAL", "Something went wrong here; the log has the details."],
  GRAPH_MOVED: ["DB_UNAVAILABLE", "The graph changed while it was read. Try again."],
  WRITE_MISMATCH: ["INTERNAL", "Something went wrong here; the log has the details."],
};

const PARSE_FAILED = "The document is not valid GraphQL, or is nested too deeply to be read.";
const INTERNAL = "Something went wrong here; the log has the details.";

/** Codes that Apollo gives, as ours. Their messages speak only of the request. */
const CODE_OF_APOLLO: Readonly<Record<string, ApiErrorCode>> = {
  GRAPHQL_PARSE_FAILED: "PARSE_FAILED",
  GRAPHQL_VALIDATION_FAILED: "VALIDATION_FAILED",
  BAD_USER_INPUT: "BAD_USER_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_REQUEST",
  BAD_REQUEST: "BAD_REQUEST",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_REQUEST",
  PERSISTED_QUERY_NOT_FOUND: "BAD_REQUEST",
};

/**
 * The one place where errors leave: a closed code and a message for anybody. Stack, Cypher, host and path stay with
 * `error`; `log` gets it where the fault is ours.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (error: unknown) => void,
): GraphQLFormattedError {
  const thrown = unwrapResolverError(error);
  const [code, message] = codeAndMessage(formatted, thrown);
  if (code === "INTERNAL" || code.startsWith("DB_")) log(thrown);
  return {
    message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code },
  };
}

function codeAndMessage(
  formatted: GraphQLFormattedError,
  thrown: unknown,
): readonly [ApiErrorCode, string] {
  if (thrown instanceof ApiError) return [thrown.code, thrown.message];
  if (thrown instanceof GraphError) return MESSAGE_OF_GRAPH_CODE[thrown.code];
  const given = formatted.extensions?.["code"];
  // A message that is not GraphQL's own ("Maximum call stack size exceeded") would tell of the inside.
  if (given === "GRAPHQL_PARSE_FAILED") {
    const isOfGraphql = formatted.message.startsWith("Syntax Error");
    return ["PARSE_FAILED", isOfGraphql ? formatted.message : PARSE_FAILED];
  }
  const code = isApiErrorCode(given) ? given : CODE_OF_APOLLO[String(given)];
  return code === undefined ? ["INTERNAL", INTERNAL] : [code, formatted.message];
}

function isApiErrorCode(code: unknown): code is ApiErrorCode {
  return typeof code === "string" && Object.hasOwn(STATUS_OF_CODE, code);
}

/** `error` for Apollo: with its code and the HTTP status that belongs to it. */
export function graphqlErrorOf(error: ApiError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: STATUS_OF_CODE[error.code] } },
  });
}
