import { join } from "node:path";
import type { LocalNeo4j } from "./config.ts";
import { JavaFetchFailed, JavaMissing, JavaTooOld } from "./errors.ts";
import { findPrograms, isExecutable } from "./find-program.ts";
import { askJava, type Java } from "./java-version.ts";
import { fetchedJavaPath, fetchJava } from "./java-wheel.ts";
import type { OnProgress } from "./progress.ts";

const oldestMajor = 17;

/**
 * A Java that runs Neo4j: JAVA_HOME's, else one on the PATH, else the runtime fetched earlier, else one fetched now
 * through Python's pip. Throws JavaMissing, JavaTooOld or JavaFetchFailed.
 */
export async function ensureJava(
  local: Pick<LocalNeo4j, "javaHome" | "path" | "environment" | "cacheFolder">,
  onProgress: OnProgress,
): Promise<Java> {
  let tooOld: Java | null = null;
  for (const path of candidates(local)) {
    const java = await askJava(path, local.environment);
    if (java === null) continue;
    if (java.major >= oldestMajor) return java;
    tooOld ??= java;
  }
  const python = findPython(local.path);
  if (python === null) throw missing(tooOld, "no Python to fetch one with either");
  const fetched = await fetchJava(local, python, onProgress);
  const java = await askJava(fetched, local.environment);
  if (java !== null) return java;
  throw new JavaFetchFailed(`${fetched} does not run on this system`);
}

function candidates(local: Pick<LocalNeo4j, "javaHome" | "path" | "cacheFolder">): string[] {
  const name = process.platform === "win32" ? "java.exe" : "java";
  const fromHome = local.javaHome === null ? [] : [join(local.javaHome, "bin", name)];
  const fetched = fetchedJavaPath(local.cacheFolder);
  const all = [...fromHome, ...findPrograms("java", local.path)];
  return fetched === null ? all : [...all, fetched].filter(isExecutable);
}

function findPython(path: string): string | null {
  return ["python3", "python"].flatMap((name) => findPrograms(name, path))[0] ?? null;
}

function missing(tooOld: Java | null, why: string): JavaMissing | JavaTooOld {
  return tooOld === null ? new JavaMissing(why) : new JavaTooOld(tooOld.path, tooOld.version, why);
}
