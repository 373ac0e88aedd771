import { UsageError } from "./errors.ts";

/** Adds the settings of `.env` in the working folder to this process, where there is one; set variables win. Throws UsageError. */
export function loadEnvFile(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The file .env cannot be read (${reason}); correct it or move it away.`, {
      cause: error,
    });
  }
}
