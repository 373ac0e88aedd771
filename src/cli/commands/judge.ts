import { Command } from "commander";
import type { CliContext } from "../context.ts";
import { examples } from "../examples.ts";
import type { JudgeOptions } from "../judge-request.ts";

export function judgeCommand(context: CliContext): Command {
  return new Command("judge")
    .description(
      "Judge whether two entities are one, or two claims say one thing; without ids, list what may be one",
    )
    .argument("[id...]", "two entities or two claims; one entity to see what may be the same")
    .option("--same", "they are one: questions see one from now on")
    .option("--different", "they are not one")
    .option("--unsure", "it cannot be told: they stay apart and are not proposed again")
    .option("--by <name>", "who decides")
    .option("--why <text>", "why, for those who come after")
    .option("--undo <id>", "take this judgement back; what stood before it stands again")
    .option("--audit", "list what was judged, latest first")
    .option("--kind <kind>", "list only entities of this kind, such as PERSON")
    .option("--limit <number>", "entries of a list, 1 to 100", "20")
    .option("--json", "one JSON object a line on standard output")
    .addHelpText(
      "after",
      examples(
        [
          "isnad judge",
          "lists entities that may be one, each with the reason and a place in the text",
        ],
        ["isnad judge ID ID --same --by Mara --why 'Both lead the office.'", "records a judgement"],
        [
          "isnad judge --undo ID --by Mara --why 'A namesake.'",
          "takes it back; the history keeps both",
        ],
        ["isnad judge --audit", "who judged what, when and why"],
      ),
    )
    .action(async (ids: string[], options: JudgeOptions) => {
      const { runJudge } = await import("../graph/run-judge.ts");
      context.finish(await runJudge(ids, options, context));
    });
}
