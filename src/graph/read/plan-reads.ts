import type { Graph } from "../connection.ts";
import { READ_CATALOGUE } from "./catalogue.ts";

/** On a server just started, planning one text may take longer than any read should. */
const PLANNING_TIMEOUT_MS = 60_000;

/** Of the types that real calls have: the server keeps one plan for each text and combination of types. */
const PARAMETERS = {
  ...{ anchors: ["x"], ids: ["x"], keys: ["x"], queries: ["x"], entities: ["x"] },
  ...{ sides: [{}], cursors: [{}], from: "", to: "~" },
  ...{ low: "", high: "~", at: "~", id: "", kind: "", name: "", lucene: "x", code: "X" },
  ...{ kinds: ["STATE"], limit: 21, first: 10, filter: {} },
  ...{ seeks: [["x", "", "~"]], claimId: "" },
};

/**
 * Has the server plan every reading text ahead, so that no first question waits for it. Runs none of them. Stops between
 * two texts when `signal` fires. Throws the graph's errors.
 */
export async function planReads(graph: Pick<Graph, "read">, signal: AbortSignal): Promise<void> {
  for (const { name, cypher } of READ_CATALOGUE) {
    if (signal.aborted) return;
    await graph.read(
      `plan ${name}`,
      async (transaction) => {
        await transaction.run(`EXPLAIN ${cypher}`, PARAMETERS);
      },
      { timeoutMs: PLANNING_TIMEOUT_MS },
    );
  }
}
