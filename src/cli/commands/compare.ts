import { Command } from "commander";
import type { CliContext } from "../context.ts";
import { examples } from "../examples.ts";
import type { CompareOptions } from "../graph/compare-options.ts";

export function compareCommand(context: CliContext): Command {
  return new Command("compare")
    .description("Set what the sides say about one metric beside each other, with verdicts")
    .argument("<metric>", "its code, such as PERSONNEL_KILLED_OR_WOUNDED or tanks")
    .option("--subject <name>", "whose losses: a name in any spelling or script, or an id")
    .option("--place <name>", "where: a name in any spelling or script, or an id")
    .option("--as-of <date>", "compare what each side said nearest to this day")
    .option("--from <date>", "first day of the lines, and of the period searched for silence")
    .option("--to <date>", "last day of both")
    .option("--json", "one JSON object on standard output")
    .addHelpText(
      "after",
      examples(
        [
          "isnad compare PERSONNEL_KILLED_OR_WOUNDED --subject Russia --as-of 2025-11-09",
          "what the sides said about Russian losses around that day",
        ],
        [
          "isnad compare aircraft-shot-down --from 2025-11-01 --to 2025-11-30",
          "who counts aircraft shot down, and who said nothing in November",
        ],
      ),
    )
    .action(async (metric: string, options: CompareOptions) => {
      const { runCompare } = await import("../graph/run-compare.ts");
      context.finish(await runCompare(metric, options, context));
    });
}
