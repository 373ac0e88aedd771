import type { Graph } from "../connection.ts";

/** Migrations are the first thing a server is asked, seconds after its start. */
const COLD_SERVER_MS = 30_000;

/** The name under which the connection is known to the server; "" where it does not say. */
export async function serverUser(graph: Graph): Promise<string> {
  const { records } = await graph.read(
    "migrate: user",
    (transaction) => transaction.run("SHOW CURRENT USER YIELD user RETURN user"),
    { timeoutMs: COLD_SERVER_MS },
  );
  return String(records[0]?.get("user") ?? "");
}

/** Whether the server is Enterprise Edition (Aura counts as one). */
export async function isEnterpriseServer(graph: Graph): Promise<boolean> {
  const { records } = await graph.read(
    "migrate: edition",
    (transaction) => transaction.run("CALL dbms.components() YIELD edition RETURN edition"),
    { timeoutMs: COLD_SERVER_MS },
  );
  return records[0]?.get("edition") === "enterprise";
}
