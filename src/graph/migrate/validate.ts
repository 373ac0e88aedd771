import type { Graph } from "../connection.ts";
import { GraphNotMigratedError } from "../errors.ts";
import { migrationInfo } from "./migrate.ts";
import { obstacleOf } from "./plan.ts";

/** The outcomes of neo4j-migrations: behind, ahead of this release, edited, or as it should be. */
export type ValidationOutcome =
  | "VALID"
  | "INCOMPLETE_DATABASE"
  | "INCOMPLETE_MIGRATIONS"
  | "DIFFERENT_CONTENT";

export interface Validation {
  readonly outcome: ValidationOutcome;
  /** Whether `isnad migrate` would make it valid. */
  readonly isMendedByMigrating: boolean;
  /** What is wrong and what to do. Null where it is valid. */
  readonly message: string | null;
}

/** Whether the database's schema is that of this folder; reads only. */
export async function validateMigrations(graph: Graph, folder: string): Promise<Validation> {
  const statuses = await migrationInfo(graph, folder);
  const obstacle = obstacleOf(statuses);
  if (obstacle) {
    const isAhead = obstacle.code === "MIGRATION_FILE_MISSING";
    const outcome = isAhead ? "INCOMPLETE_MIGRATIONS" : "DIFFERENT_CONTENT";
    return { outcome, isMendedByMigrating: false, message: obstacle.message };
  }
  const waiting = statuses.filter(({ state }) => state === "PENDING" || state === "CHANGED");
  if (waiting.length === 0) return { outcome: "VALID", isMendedByMigrating: false, message: null };
  const names = waiting.map(({ source }) => source).join(", ");
  const message = `${waiting.length} migrations are not applied: ${names}. Run: isnad migrate.`;
  return { outcome: "INCOMPLETE_DATABASE", isMendedByMigrating: true, message };
}

/** Passes when the schema is current. Throws GraphNotMigratedError with what to do. */
export async function requireMigrated(graph: Graph, folder: string): Promise<void> {
  const { message } = await validateMigrations(graph, folder);
  if (message !== null) throw new GraphNotMigratedError(message);
}
