import { Command } from "commander";
import type { CliContext } from "../context.ts";
import { examples } from "../examples.ts";

export function explainCommand(context: CliContext): Command {
  return new Command("explain")
    .description("Show step by step how a claim was found")
    .argument("<claim>", "id of the claim, or its beginning where inputs are given")
    .argument("[input...]", "files or folders to look in; without any, the graph is asked")
    .addHelpText(
      "after",
      examples(
        ["isnad explain 3f2a samples/", "finds the claim in these files, without a database"],
        ["isnad explain 3f2a9c0d1e4b5a69788766554433221f", "finds it in the graph"],
      ),
    )
    .action(async (claimId: string, inputs: string[]) => {
      if (inputs.length === 0) {
        const { explainFromGraph } = await import("../graph/explain-from-graph.ts");
        context.finish(await explainFromGraph(claimId, context));
        return;
      }
      const { createReading } = await import("../create-reading.ts");
      const { explainFromFiles } = await import("../extract/explain-from-files.ts");
      context.finish(await explainFromFiles(claimId, inputs, context, createReading()));
    });
}
