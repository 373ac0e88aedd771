import { CommanderError } from "commander";
import type { CliContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { loadEnvFile } from "./load-env-file.ts";
import { createProgram } from "./program.ts";
import { readVersion } from "./read-version.ts";
import { reportError } from "./report-error.ts";

/** Runs the command that `args` name and returns what the shell is told. Never throws. */
export async function runCli(
  args: readonly string[],
  surroundings: Omit<CliContext, "finish">,
): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.DONE;
  const context: CliContext = {
    ...surroundings,
    finish: (code) => {
      exitCode = code;
    },
  };
  try {
    loadEnvFile();
    await createProgram(context, readVersion()).parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    // The argument parser has said what is wrong; help and version end this way too.
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.DONE : exitCodes.WRONG_USAGE;
    }
    return reportError(error, context.stderr, isDebugging(context));
  }
}

function isDebugging({ environment }: CliContext): boolean {
  return (environment["ISNAD_DEBUG"] ?? "") !== "";
}
