import type { Graph } from "../../graph/connection.ts";
import { createGraphReader } from "../../graph/read/create-graph-reader.ts";
import type { GraphReader } from "../../graph/read/graph-reader.ts";

/** On a server just started, planning a text for the first time may take longer than a request may wait. */
const TIMEOUT_MS = 60_000;

/** A reader for a command that one person waits for. */
export function patientReader(graph: Graph): GraphReader {
  return createGraphReader({
    read: (name, work, settings) => graph.read(name, work, { timeoutMs: TIMEOUT_MS, ...settings }),
  });
}
