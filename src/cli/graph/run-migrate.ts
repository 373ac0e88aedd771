import { removeMigrationLock } from "../../graph/migrate/lock.ts";
import { migrate, migrationInfo } from "../../graph/migrate/migrate.ts";
import { validateMigrations } from "../../graph/migrate/validate.ts";
import type { CliContext } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { write } from "../terminal/write.ts";
import { migrationsFolder } from "./migrations-folder.ts";
import { useGraph } from "./use-graph.ts";

/** Applies what is pending and reports it on stdout. */
export async function runMigrate(context: CliContext, isJson: boolean): Promise<ExitCode> {
  return await useGraph(context, async ({ graph, progress }) => {
    const result = await migrate(graph, migrationsFolder, {
      onApplied: ({ source }) => progress.step(`applied ${source}`),
    });
    progress.clear();
    const { applied, version } = result;
    const at = version === null ? "no version" : `version ${version}`;
    const did = applied.length === 0 ? "Nothing to do" : `${applied.length} migrations applied`;
    await write(context.stdout, isJson ? jsonLine(result) : `${did}; the schema is at ${at}.\n`);
    return exitCodes.DONE;
  });
}

/** Lists every version with its state; changes nothing. */
export async function showMigrations(context: CliContext, isJson: boolean): Promise<ExitCode> {
  return await useGraph(context, async ({ graph }) => {
    const rows = (await migrationInfo(graph, migrationsFolder)).map(
      ({ version, description, source, state, at }) => ({
        version,
        description,
        source,
        state,
        at,
      }),
    );
    const lines = rows.map(
      ({ version, state, at, description }) =>
        `${version.padEnd(6)} ${state.padEnd(13)} ${(at ?? "").padEnd(26)} ${description}\n`,
    );
    await write(context.stdout, isJson ? jsonLine(rows) : lines.join(""));
    return exitCodes.DONE;
  });
}

/** Says whether the schema is that of this release; anything else than yes is exit code 1. */
export async function checkMigrations(context: CliContext, isJson: boolean): Promise<ExitCode> {
  return await useGraph(context, async ({ graph }) => {
    const validation = await validateMigrations(graph, migrationsFolder);
    const message = validation.message ?? "The schema is that of this release.";
    await write(
      context.stdout,
      isJson ? jsonLine(validation) : `${validation.outcome}: ${message}\n`,
    );
    return validation.outcome === "VALID" ? exitCodes.DONE : exitCodes.SOME_REFUSED;
  });
}

/** Removes the lock, whoever holds it: for a person who knows that no migration is running. */
export async function unlockMigrations(context: CliContext): Promise<ExitCode> {
  return await useGraph(context, async ({ graph }) => {
    await removeMigrationLock(graph);
    await write(context.stdout, "No migration holds the lock now.\n");
    return exitCodes.DONE;
  });
}

function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
