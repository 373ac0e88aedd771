import { checkGraph, pruneGraph } from "../../graph/check.ts";
import type { CliContext } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { write } from "../terminal/write.ts";
import { useGraph } from "./use-graph.ts";

export interface CheckOptions {
  readonly isJson: boolean;
  /** Removes shared nodes that no claim reaches any more, before the check. */
  readonly isPruning: boolean;
}

/** Counts what breaks each rule of the graph; anything found is exit code 1. */
export async function runCheck(context: CliContext, options: CheckOptions): Promise<ExitCode> {
  return await useGraph(context, async ({ graph }) => {
    const pruned = options.isPruning ? await pruneGraph(graph) : null;
    const invariants = await checkGraph(graph);
    const violated = invariants.filter(({ broken }) => broken > 0);
    const lines = violated.map(
      ({ id, summary, broken, examples }) =>
        `${id}: broken ${broken} times (${summary}), as at ${examples.join(", ")}`,
    );
    const verdict =
      violated.length === 0
        ? `All ${invariants.length} rules of the graph hold.`
        : lines.join("\n");
    const first = pruned === null ? "" : `${pruned} nodes that no claim reaches were removed.\n`;
    const json = { pruned, invariants };
    await write(
      context.stdout,
      options.isJson ? `${JSON.stringify(json)}\n` : `${first}${verdict}\n`,
    );
    return violated.length === 0 ? exitCodes.DONE : exitCodes.SOME_REFUSED;
  });
}
