import { fileURLToPath } from "node:url";

/** The migrations that belong to this release. */
export const migrationsFolder = fileURLToPath(new URL("../../../migrations", import.meta.url));
