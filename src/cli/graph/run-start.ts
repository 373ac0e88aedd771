import { fileURLToPath } from "node:url";
import type { CliContext } from "../context.ts";
import { InterruptedError } from "../errors.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import type { Reading } from "../reading.ts";
import { createInputReporter } from "../report-input.ts";
import { write } from "../terminal/write.ts";
import { bringForward } from "./bring-forward.ts";
import { count, newCounts, sentenceOn } from "./ingest-counts.ts";
import { ingestInputs } from "./ingest-inputs.ts";
import { reportIngested } from "./run-ingest.ts";
import { serveUntilStopped } from "./serve-until-stopped.ts";
import { type OpenGraph, useGraph } from "./use-graph.ts";
import { welcome } from "./welcome.ts";

const samplesFolder = fileURLToPath(new URL("../../../samples", import.meta.url));

/** Everything in one command: database, schema, articles, API, and what to open. Ends when it is stopped. */
export async function runStart(
  inputs: readonly string[],
  context: CliContext,
  port: string | null,
  reading: Reading,
): Promise<ExitCode> {
  const stop = context.stopSignal();
  return await useGraph(context, async (open) => {
    if (stop.aborted) throw new InterruptedError("Stopped before anything was read.");
    await bringForward(open);
    const refused = await readIn(inputs, open, context, reading);
    await serveUntilStopped(open, context, reading, port, async (api) =>
      write(context.stdout, await welcome(api, open, context)),
    );
    return refused > 0 ? exitCodes.SOME_REFUSED : exitCodes.DONE;
  });
}

/** The samples are only summed up; a reader's own files are reported one by one. Returns how many were refused. */
async function readIn(
  inputs: readonly string[],
  { graph, progress }: OpenGraph,
  context: CliContext,
  reading: Reading,
): Promise<number> {
  const report = createInputReporter(context);
  const counts = newCounts();
  const isSamples = inputs.length === 0;
  progress.step(isSamples ? "Reading the samples" : "Reading the articles");
  await ingestInputs(isSamples ? [samplesFolder] : inputs, {
    graph,
    context,
    reading,
    onInput: (input) => {
      count(counts, input);
      progress.clear();
      if (!isSamples || input.status === "REFUSED") reportIngested(report, input);
    },
  });
  progress.clear();
  context.stderr.write(`${isSamples ? "Samples" : "Articles"}: ${sentenceOn(counts)}`);
  return counts.refused;
}
