import { Command } from "commander";
import type { CliContext } from "../context.ts";
import { examples } from "../examples.ts";

export function showCommand(context: CliContext): Command {
  return new Command("show")
    .description(
      "Show a claim with its origins and contradictions, an entity or an article of the graph",
    )
    .argument("<id>", "its id, 32 hex digits")
    .option("--json", "one JSON object on standard output")
    .addHelpText(
      "after",
      examples(["isnad show 3f2a9c0d1e4b5a69788766554433221f", "shows whatever has this id"]),
    )
    .action(async (id: string, options: { json?: true }) => {
      const { runShow } = await import("../graph/run-show.ts");
      context.finish(await runShow(id, context, options.json === true));
    });
}
