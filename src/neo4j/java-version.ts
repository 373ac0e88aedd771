import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { hasCode } from "./process-identity.ts";

/** A Java that answered. */
export interface Java {
  /** Full path of the executable itself, never of a wrapper where Java tells its own place. */
  readonly path: string;
  /** As printed, such as "17.0.15" or "1.8.0_392". */
  readonly version: string;
  /** Such as 8, 17 or 21. */
  readonly major: number;
  /** Everything it said of itself; two runtimes that differ here share no class archive. */
  readonly banner: string;
}

const run = promisify(execFile);

/** Asks a Java who it is. Null where there is none, or where what is there does not answer like one. */
export async function askJava(
  path: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Java | null> {
  try {
    const { stdout, stderr } = await run(path, ["-XshowSettings:properties", "-version"], {
      env: { ...environment },
      timeout: 20_000,
      windowsHide: true,
    });
    return parseJava(path, `${stderr}\n${stdout}`);
  } catch (error) {
    if (isNoJava(error)) return null;
    throw error;
  }
}

/** Null where the text holds no version. */
export function parseJava(path: string, output: string): Java | null {
  const version = /^\s*\S+ version "([^"]+)"/m.exec(output)?.[1];
  if (version === undefined) return null;
  const parts = version.split(/[._+-]/);
  const major = Number(parts[0] === "1" ? parts[1] : parts[0]);
  if (!Number.isInteger(major)) return null;
  const banner = output.slice(output.search(/^\s*\S+ version "/m)).trim();
  return { path: ownPath(output) ?? path, version, major, banner };
}

function ownPath(output: string): string | null {
  const home = /^\s*java\.home = (.+?)\s*$/m.exec(output)?.[1];
  if (home === undefined) return null;
  const path = join(home, "bin", process.platform === "win32" ? "java.exe" : "java");
  return existsSync(path) ? path : null;
}

/** Not there, not executable, not for this machine, a stub that only points to a download, or one that hangs. */
function isNoJava(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (["ENOENT", "EACCES", "ENOEXEC", "ENOTDIR"].some((code) => hasCode(error, code))) return true;
  return "killed" in error || ("code" in error && typeof error.code === "number");
}
