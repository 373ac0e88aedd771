import { Command } from "commander";
import type { CliContext } from "../context.ts";
import { examples } from "../examples.ts";

export function ingestCommand(context: CliContext): Command {
  return new Command("ingest")
    .description("Read articles and store their claims in the graph")
    .argument("<input...>", "files, folders, or - for standard input")
    .option("--json", "one JSON object an input, on standard output")
    .addHelpText(
      "after",
      examples(
        ["isnad ingest samples/", "stores every article of the folder; a second time adds nothing"],
        ["isnad ingest --json - < article.txt", "stores one article from standard input"],
      ),
    )
    .action(async (inputs: string[], options: { json?: true }) => {
      const { createReading } = await import("../create-reading.ts");
      const { runIngest } = await import("../graph/run-ingest.ts");
      context.finish(await runIngest(inputs, context, options.json === true, createReading()));
    });
}
