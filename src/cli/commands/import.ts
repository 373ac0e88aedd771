import { Command } from "commander";
import type { CliContext } from "../context.ts";
import { examples } from "../examples.ts";

export function importCommand(context: CliContext): Command {
  return new Command("import")
    .description("Store published series of figures as claims")
    .addCommand(importSeriesCommand(context));
}

function importSeriesCommand(context: CliContext): Command {
  return new Command("series")
    .description("Store each row of a series as a claim of its speaker")
    .argument("<file...>", "the series' files; give those that belong together at once")
    .requiredOption("--adapter <name>", "what the rows mean: general-staff, economist-estimates")
    .option("--json", "one JSON object with the sums, on standard output")
    .addHelpText(
      "after",
      examples(
        [
          "isnad import series personnel.json equipment.json corrections.json --adapter general-staff",
          "daily losses by the General Staff of Ukraine; a second time adds nothing",
        ],
        [
          "isnad import series raw_estimates.csv --adapter economist-estimates",
          "estimates of the dead and wounded as gathered by The Economist",
        ],
      ),
    )
    .action(async (files: string[], options: { adapter: string; json?: true }) => {
      const { runImportSeries } = await import("../graph/run-import-series.ts");
      context.finish(await runImportSeries(files, options.adapter, context, options.json === true));
    });
}
