import neo4j, { Neo4jError as DriverError } from "neo4j-driver";

export interface Address {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** What one attempt to ask the server a question came to. */
export type ProbeResult =
  | { readonly kind: "ANSWERED" }
  | { readonly kind: "REFUSED"; readonly cause: unknown }
  | { readonly kind: "NO_DATABASE"; readonly cause: unknown }
  | { readonly kind: "UNREACHABLE"; readonly cause: unknown };

/**
 * Asks the smallest question over Bolt: an open port alone does not say that the database answers. Waits at most
 * `timeoutMs` for the connection. Never throws.
 */
export async function probe(address: Address, timeoutMs: number): Promise<ProbeResult> {
  try {
    await using driver = neo4j.driver(
      address.uri,
      neo4j.auth.basic(address.username, address.password),
      {
        connectionTimeout: timeoutMs,
        connectionAcquisitionTimeout: timeoutMs,
        maxTransactionRetryTime: 0,
        telemetryDisabled: true,
      },
    );
    await driver.executeQuery("RETURN 1", {}, { database: address.database, routing: "READ" });
    return { kind: "ANSWERED" };
  } catch (cause) {
    return { kind: kindOf(cause), cause };
  }
}

function kindOf(error: unknown): "REFUSED" | "NO_DATABASE" | "UNREACHABLE" {
  if (!(error instanceof DriverError)) return "UNREACHABLE";
  if (error.code.startsWith("Neo.ClientError.Security.")) return "REFUSED";
  if (error.code === "Neo.ClientError.Database.DatabaseNotFound") return "NO_DATABASE";
  return "UNREACHABLE";
}
