export type MigrationErrorCode =
  | "MIGRATION_MALFORMED"
  | "MIGRATION_EDITED"
  | "MIGRATION_OUT_OF_ORDER"
  | "MIGRATION_FILE_MISSING"
  | "MIGRATION_LOCKED"
  | "MIGRATION_LOCK_LOST";

/** The schema cannot be brought forward; the database is as it was, apart from files reported as applied. */
export class MigrationError extends Error {
  override readonly name = "MigrationError";
  readonly code: MigrationErrorCode;

  constructor(code: MigrationErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
