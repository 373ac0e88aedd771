import { Command } from "commander";
import { checkCommand } from "./commands/check.ts";
import { compareCommand } from "./commands/compare.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { extractCommand } from "./commands/extract.ts";
import { importCommand } from "./commands/import.ts";
import { ingestCommand } from "./commands/ingest.ts";
import { judgeCommand } from "./commands/judge.ts";
import { migrateCommand } from "./commands/migrate.ts";
import { neo4jCommand } from "./commands/neo4j.ts";
import { serveCommand } from "./commands/serve.ts";
import { showCommand } from "./commands/show.ts";
import { startCommand } from "./commands/start.ts";
import type { CliContext } from "./context.ts";
import { examples } from "./examples.ts";

/** Every command by name. Each loads what it needs when it runs, so that a light one starts fast. */
export function createProgram(context: CliContext, version: string): Command {
  const program = new Command("isnad")
    .description("Reads news and answers: who said this, how did it reach us, who says otherwise?")
    .version(version)
    .addHelpText(
      "after",
      examples(["isnad extract samples/", "the claims of the sample articles, without a database"]),
    );
  const commands = [
    startCommand(context),
    extractCommand(context),
    explainCommand(context),
    ingestCommand(context),
    importCommand(context),
    showCommand(context),
    judgeCommand(context),
    compareCommand(context),
    serveCommand(context),
    migrateCommand(context),
    checkCommand(context),
    exportCommand(context),
    neo4jCommand(context),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...withSubcommands(commands)]) {
    command
      .exitOverride()
      .showHelpAfterError("Add --help to see how it is used.")
      .configureOutput({
        writeOut: (text) => context.stdout.write(text),
        writeErr: (text) => context.stderr.write(text),
      });
  }
  return program;
}

function withSubcommands(commands: readonly Command[]): readonly Command[] {
  return commands.flatMap((command) => [command, ...withSubcommands(command.commands)]);
}
