import { migrate } from "../../graph/migrate/migrate.ts";
import { migrationsFolder } from "./migrations-folder.ts";
import type { OpenGraph } from "./use-graph.ts";

/** Applies pending migrations, and says so; silent where there are none. Throws MigrationError. */
export async function bringForward({ graph, progress }: OpenGraph): Promise<void> {
  await migrate(graph, migrationsFolder, {
    onApplied: ({ source }) => progress.step(`Migration ${source} applied`),
  });
  progress.clear();
}
