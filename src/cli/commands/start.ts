import { Command } from "commander";
import type { CliContext } from "../context.ts";
import { examples } from "../examples.ts";

export function startCommand(context: CliContext): Command {
  return new Command("start")
    .description("Do everything: database, schema, articles, server, and what to look at")
    .argument("[input...]", "files or folders to read in instead of the samples")
    .option("--port <number>", "port on the loopback address (default: PORT, else 4000)")
    .addHelpText(
      "after",
      examples(
        ["npm start", "reads the samples in, and prints addresses and three queries to try"],
        ["npm start -- articles/*.txt", "the same with articles of your own"],
      ),
    )
    .action(async (inputs: string[], options: { port?: string }) => {
      const { createReading } = await import("../create-reading.ts");
      const { runStart } = await import("../graph/run-start.ts");
      context.finish(await runStart(inputs, context, options.port ?? null, createReading()));
    });
}
