import { canonicalLines, plainLines } from "../../graph/export/export-graph.ts";
import { createNamer } from "../../graph/export/export-line.ts";
import type { CliContext } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { write } from "../terminal/write.ts";
import { useGraph } from "./use-graph.ts";

/** Prints the graph on stdout, a JSON object a line, and on stderr its name: the SHA-256 of these bytes. */
export async function runExport(context: CliContext, isCanonical: boolean): Promise<ExitCode> {
  return await useGraph(context, async ({ graph }) => {
    const namer = createNamer();
    for await (const line of isCanonical ? canonicalLines(graph) : plainLines(graph)) {
      namer.add(line);
      await write(context.stdout, `${line.text}\n`);
    }
    context.stderr.write(`sha256 ${namer.name().sha256}\n`);
    return exitCodes.DONE;
  });
}
