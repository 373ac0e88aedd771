import { Command } from "commander";
import type { CliContext } from "../context.ts";
import { examples } from "../examples.ts";

interface Options {
  readonly json?: true;
}

export function migrateCommand(context: CliContext): Command {
  const load = () => import("../graph/run-migrate.ts");
  return new Command("migrate")
    .description("Bring the graph's schema to that of this release")
    .option("--json", "one JSON object on standard output")
    .addHelpText(
      "after",
      examples(
        ["isnad migrate", "applies what is pending"],
        ["isnad migrate info", "lists every migration with its state"],
        ["isnad migrate validate", "ends with 1 where the schema is not this release's"],
      ),
    )
    .action(async (options: Options) => {
      context.finish(await (await load()).runMigrate(context, options.json === true));
    })
    .addCommand(
      new Command("info")
        .description("List every migration with its state; changes nothing")
        .addHelpText("after", examples(["isnad migrate info", "one line a migration"]))
        .action(async (_options: Options, command: Command) => {
          context.finish(await (await load()).showMigrations(context, isJson(command)));
        }),
    )
    .addCommand(
      new Command("validate")
        .description("Compare the schema with this release's; changes nothing")
        .addHelpText(
          "after",
          examples(["isnad migrate validate", "one line, and exit code 0 or 1"]),
        )
        .action(async (_options: Options, command: Command) => {
          context.finish(await (await load()).checkMigrations(context, isJson(command)));
        }),
    )
    .addCommand(
      new Command("unlock")
        .description("Remove the lock that a crashed migration tool left behind")
        .addHelpText(
          "after",
          examples(["isnad migrate unlock", "only where no migration is running anywhere"]),
        )
        .action(async () => {
          context.finish(await (await load()).unlockMigrations(context));
        }),
    );
}

/** `--json` belongs to migrate, and may stand before or after the name of its subcommand. */
function isJson(command: Command): boolean {
  return command.optsWithGlobals<Options>().json === true;
}
