import type { CliContext } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import type { Reading } from "../reading.ts";
import { createInputReporter, type InputReporter } from "../report-input.ts";
import { write } from "../terminal/write.ts";
import { bringForward } from "./bring-forward.ts";
import { count, newCounts, sentenceOn } from "./ingest-counts.ts";
import { type IngestedInput, ingestInputs } from "./ingest-inputs.ts";
import { useGraph } from "./use-graph.ts";

/** Stores every input and reports each; exit code 1 where one was refused. */
export async function runIngest(
  paths: readonly string[],
  context: CliContext,
  isJson: boolean,
  reading: Reading,
): Promise<ExitCode> {
  return await useGraph(context, async (open) => {
    await bringForward(open);
    const report = createInputReporter(context);
    const counts = newCounts();
    await ingestInputs(paths, {
      graph: open.graph,
      context,
      reading,
      onInput: (input) => {
        count(counts, input);
        if (isJson) context.stdout.write(`${JSON.stringify(input)}\n`);
        else reportIngested(report, input);
      },
    });
    if (!isJson) await write(context.stdout, sentenceOn(counts));
    return counts.refused > 0 ? exitCodes.SOME_REFUSED : exitCodes.DONE;
  });
}

export function reportIngested(report: InputReporter, input: IngestedInput): void {
  for (const warning of input.warnings) report.warned(input.name, warning);
  if (input.status === "REFUSED") report.refused(input.name, input.message);
  else if (input.status === "SKIPPED") report.skipped(input.name, input.message);
  else report.read(input.name, input.message);
}
