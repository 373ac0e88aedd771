import { Command, Option } from "commander";
import type { CliContext } from "../context.ts";
import { examples } from "../examples.ts";
import type { ExtractFormat } from "../extract/extract-files.ts";

export function extractCommand(context: CliContext): Command {
  return new Command("extract")
    .description("Print the claims of articles; needs no database")
    .argument("<input...>", "files, folders, or - for standard input")
    .addOption(
      new Option("-f, --format <format>", "jsonl: one claim a line; pretty: for people")
        .choices(["jsonl", "pretty"])
        .default("pretty"),
    )
    .addHelpText(
      "after",
      examples(
        [
          "isnad extract samples/01-general-staff-tally.ar.txt",
          "shows each sentence with its claims",
        ],
        ["isnad extract --format jsonl articles/ > claims.jsonl", "one JSON object a claim"],
      ),
    )
    .action(async (inputs: string[], options: { format: ExtractFormat }) => {
      const { createReading } = await import("../create-reading.ts");
      const { extractFiles } = await import("../extract/extract-files.ts");
      context.finish(await extractFiles(inputs, options.format, context, createReading()));
    });
}
