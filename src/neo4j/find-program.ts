import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** Every program of that name on the PATH, first wins; the working folder is never meant. */
export function findPrograms(name: string, path: string): string[] {
  const suffixes = process.platform === "win32" ? [".exe"] : [""];
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix)))
    .filter(isExecutable);
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Whatever the reason, it cannot be run.
    return false;
  }
}
