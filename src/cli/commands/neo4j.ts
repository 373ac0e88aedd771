import { Command } from "commander";
import type { CliContext } from "../context.ts";
import { examples } from "../examples.ts";

interface Options {
  readonly json?: true;
}

export function neo4jCommand(context: CliContext): Command {
  const load = () => import("../graph/run-neo4j.ts");
  const part = (name: string, what: string) =>
    new Command(name)
      .description(what)
      .option("--json", "one JSON object on standard output")
      .addHelpText("after", examples([`isnad neo4j ${name}`, what.toLowerCase()]));
  return new Command("neo4j")
    .description("Start, stop or look at the local Neo4j")
    .addHelpText(
      "after",
      examples(["isnad neo4j start", "keeps a server for the commands that follow"]),
    )
    .addCommand(
      part("start", "Start the local server and keep it until it is stopped").action(
        async (options: Options) => {
          context.finish(await (await load()).runNeo4jStart(context, options.json === true));
        },
      ),
    )
    .addCommand(
      part("stop", "Stop the local server, whoever uses it").action(async (options: Options) => {
        context.finish(await (await load()).runNeo4jStop(context, options.json === true));
      }),
    )
    .addCommand(
      part("status", "Tell whether a server runs, and where").action(async (options: Options) => {
        context.finish(await (await load()).runNeo4jStatus(context, options.json === true));
      }),
    );
}
