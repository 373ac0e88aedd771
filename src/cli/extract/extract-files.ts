import { basename } from "node:path";
import { readInputs } from "../../intake/read-inputs.ts";
import { claimLineOf } from "../../model/claim-line.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { CliContext } from "../context.ts";
import type { ExitCode } from "../exit-code.ts";
import { prettyExtraction } from "../pretty/pretty-extraction.ts";
import type { Reading } from "../reading.ts";
import { boilerplateIn, countClaims, createInputReporter } from "../report-input.ts";
import { exitCodeOf, newTally } from "../tally.ts";
import { paintFor } from "../terminal/paint.ts";
import { write } from "../terminal/write.ts";

export type ExtractFormat = "jsonl" | "pretty";

/** Prints the claims of every input on stdout, and on stderr what came of each. Needs no database. */
export async function extractFiles(
  paths: readonly string[],
  format: ExtractFormat,
  context: CliContext,
  reading: Reading,
): Promise<ExitCode> {
  const report = createInputReporter(context);
  const paint = paintFor(context.stdout, context.environment["NO_COLOR"]);
  const tally = newTally();
  for await (const result of readInputs(paths, { ...reading, stdin: context.stdin })) {
    if (result.kind === "SKIPPED") {
      tally.skipped++;
      report.skipped(result.name, result.reason);
      continue;
    }
    const extraction = result.kind === "ARTICLE" ? reading.extract(result.article) : null;
    const refusal =
      result.kind === "REFUSED" ? result.refusal.message : extraction && boilerplateIn(extraction);
    if (extraction === null || refusal !== null) {
      tally.refused++;
      report.refused(result.name, refusal ?? "it gave nothing");
      continue;
    }
    tally.accepted++;
    if (result.kind === "ARTICLE") {
      for (const warning of result.warnings) report.warned(result.name, warning);
    }
    const name = basename(result.name);
    await write(
      context.stdout,
      format === "jsonl" ? linesOf(extraction, name) : prettyExtraction(extraction, name, paint),
    );
    report.read(result.name, countClaims(extraction));
  }
  return exitCodeOf(tally);
}

function linesOf(extraction: Extraction, name: string): string {
  return extraction.claims.map((claim) => `${JSON.stringify(claimLineOf(claim, name))}\n`).join("");
}
