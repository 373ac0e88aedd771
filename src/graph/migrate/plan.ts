import { MigrationError } from "./errors.ts";
import type { MigrationFile } from "./migration-file.ts";
import { compareVersions } from "./read-folder.ts";

/** One link of the chain that the database records. */
export interface AppliedMigration {
  readonly version: string;
  readonly description: string | null;
  readonly source: string | null;
  readonly isRepeatable: boolean;
  /** Of the last run, where it was repeated. */
  readonly checksum: string | null;
  /** ISO 8601 instant of the last run. */
  readonly at: string | null;
}

export type MigrationState =
  | "APPLIED"
  | "PENDING"
  | "CHANGED"
  | "EDITED"
  | "OUT_OF_ORDER"
  | "FILE_MISSING"
  | "SKIPPED";

/** One version as both sides know it. */
export interface MigrationStatus {
  readonly version: string;
  readonly description: string;
  readonly source: string;
  /** CHANGED: a repeatable file that will run again. SKIPPED: for another edition of Neo4j. The last three stop everything. */
  readonly state: MigrationState;
  readonly at: string | null;
  /** Null where only the database knows the version. */
  readonly file: MigrationFile | null;
}

/** Compares the folder with the chain; both sorted or not. Pure. */
export function statusOf(
  files: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
  isEnterprise: boolean,
): readonly MigrationStatus[] {
  const links = new Map(applied.map((link) => [link.version, link]));
  const last = [...links.keys()].sort(compareVersions).at(-1) ?? "";
  const known = files.map((file): MigrationStatus => {
    const link = links.get(file.version);
    const { version, description, source } = file;
    const state = stateOf(file, link, last, isEnterprise);
    return { version, description, source, state, at: link?.at ?? null, file };
  });
  const versions = new Set(files.map(({ version }) => version));
  const missing = applied
    .filter(({ version }) => !versions.has(version))
    .map(({ version, description, source, at }): MigrationStatus => {
      const names = { description: description ?? "", source: source ?? version };
      return { version, ...names, state: "FILE_MISSING", at, file: null };
    });
  return [...known, ...missing].sort((a, b) => compareVersions(a.version, b.version));
}

function stateOf(
  file: MigrationFile,
  link: AppliedMigration | undefined,
  last: string,
  isEnterprise: boolean,
): MigrationState {
  if (link === undefined) {
    if (file.needsEnterprise && !isEnterprise) return "SKIPPED";
    return compareVersions(file.version, last) < 0 ? "OUT_OF_ORDER" : "PENDING";
  }
  if (link.checksum === file.checksum) return "APPLIED";
  return file.isRepeatable && link.isRepeatable ? "CHANGED" : "EDITED";
}

/** The first thing that forbids going on, as an error with a sentence; null when nothing does. */
export function obstacleOf(statuses: readonly MigrationStatus[]): MigrationError | null {
  for (const { state, source, version } of statuses) {
    switch (state) {
      case "EDITED":
        return new MigrationError(
          "MIGRATION_EDITED",
          `Migration ${source} was changed after it had been applied. Restore the file as released, and put the change into a new file with the next number.`,
        );
      case "OUT_OF_ORDER":
        return new MigrationError(
          "MIGRATION_OUT_OF_ORDER",
          `Migration ${source} was never applied, but later ones were. Give it the next free number.`,
        );
      case "FILE_MISSING":
        return new MigrationError(
          "MIGRATION_FILE_MISSING",
          `The database has migration ${version} (${source}), which this release does not know. Use the newer release that made it, or another database.`,
        );
      case "APPLIED":
      case "PENDING":
      case "CHANGED":
      case "SKIPPED":
        break;
    }
  }
  return null;
}
