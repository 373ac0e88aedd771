import { Command } from "commander";
import type { CliContext } from "../context.ts";
import { examples } from "../examples.ts";

export function exportCommand(context: CliContext): Command {
  return new Command("export")
    .description("Print the whole graph, a JSON object a line; its SHA-256 goes to standard error")
    .option(
      "--canonical",
      "the form that is the same for the same articles, in whatever order stored",
    )
    .addHelpText(
      "after",
      examples(["isnad export --canonical > graph.jsonl", "two equal graphs give two equal files"]),
    )
    .action(async (options: { canonical?: true }) => {
      const { runExport } = await import("../graph/run-export.ts");
      context.finish(await runExport(context, options.canonical === true));
    });
}
