import { Command } from "commander";
import type { CliContext } from "../context.ts";
import { examples } from "../examples.ts";

export function checkCommand(context: CliContext): Command {
  return new Command("check")
    .description("Check what the database cannot enforce: spans, chains, links, ledger")
    .option("--prune", "remove shared nodes that no claim reaches any more")
    .option("--json", "one JSON object on standard output")
    .addHelpText("after", examples(["isnad check", "ends with 1 where a rule is broken"]))
    .action(async ({ prune, json }: { prune?: true; json?: true }) => {
      const { runCheck } = await import("../graph/run-check.ts");
      context.finish(await runCheck(context, { isPruning: prune === true, isJson: json === true }));
    });
}
