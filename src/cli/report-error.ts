import type { Output } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { exitCodesByErrorCode } from "./exit-codes-by-error-code.ts";
import { printable } from "./terminal/printable.ts";

/**
 * Says on `stderr` what went wrong and returns the exit code for it. An error with a code of ours is its own sentence;
 * any other is a bug: an apology, its message, and how to see the stack.
 */
export function reportError(error: unknown, stderr: Output, isDebugging: boolean): ExitCode {
  const exitCode = exitCodeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  stderr.write(exitCode === null ? apology(message, isDebugging) : `${printable(message)}\n`);
  if (isDebugging && error instanceof Error) stderr.write(`${stackOf(error)}\n`);
  return exitCode ?? exitCodes.FAILED;
}

function exitCodeOf(error: unknown): ExitCode | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
    return null;
  return new Map<string, ExitCode>(Object.entries(exitCodesByErrorCode)).get(error.code) ?? null;
}

function apology(message: string, isDebugging: boolean): string {
  const hint = isDebugging ? "" : " Run it again with ISNAD_DEBUG=1 to see where.";
  const sentence = printable(message).replace(/[.\s]*$/, ".");
  return `Sorry, this is a fault of Isnad itself: ${sentence}${hint}\n`;
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\nCaused by: ${stackOf(error.cause)}` : "";
  return `${error.stack ?? error.message}${cause}`;
}
