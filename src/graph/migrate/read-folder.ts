import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { MigrationError } from "./errors.ts";
import { type MigrationFile, parseMigrationFile } from "./migration-file.ts";

/** All `*.cypher` files of the folder in order of version. Throws MigrationError on a bad name, two of one version, or none at all. */
export async function readMigrations(folder: string): Promise<readonly MigrationFile[]> {
  const names = await listFolder(folder);
  const files = await Promise.all(
    names.map(async (name) => parseMigrationFile(name, await readFile(join(folder, name), "utf8"))),
  );
  files.sort((a, b) => compareVersions(a.version, b.version));
  const twice = files.find((file, index) => file.version === files[index + 1]?.version);
  if (twice) {
    throw new MigrationError(
      "MIGRATION_MALFORMED",
      `Two migrations have version ${twice.version}; give the newer one the next number.`,
    );
  }
  return files;
}

/** The order of neo4j-migrations: as text, so numbers are written with leading zeros. */
export function compareVersions(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

async function listFolder(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    const message = `The folder of migrations ${folder} cannot be read; run from a whole copy of the project.`;
    throw new MigrationError("MIGRATION_FILE_MISSING", message, { cause });
  });
  const files = names.filter((name) => name.endsWith(".cypher"));
  if (files.length > 0) return files;
  throw new MigrationError("MIGRATION_FILE_MISSING", `The folder ${folder} holds no migration.`);
}
