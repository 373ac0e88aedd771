import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { freemem, setPriority } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { removeLeftovers } from "./cache-housekeeping.ts";
import type { HomeLayout } from "./home-layout.ts";
import { archiveArguments } from "./java-arguments.ts";
import type { Java } from "./java-version.ts";

/** Where the class archive for these jars under that Java is or would be. */
export function archivePathOf(jarFolder: string, java: Pick<Java, "banner">): string {
  const name = createHash("sha256").update(java.banner).digest("hex").slice(0, 8);
  return join(jarFolder, `classes-${name}.jsa`);
}

export interface ArchiveOrder {
  readonly archive: string;
  readonly java: string;
  readonly jars: readonly string[];
  readonly layout: Pick<HomeLayout, "run" | "classList">;
}

/**
 * BUILT, or why not: the machine is short of memory, the time was up or it was told to stop, or Java refused.
 * None of these harms anything: the next start is slower, no more.
 */
export type ArchiveOutcome = "BUILT" | "NO_MEMORY" | "ENDED" | "REFUSED";

const neededBytes = 1_500_000_000;
const limitMs = 60_000;

/**
 * Makes the class archive from the names of the classes that a running server wrote down: a short Java process at
 * low priority that starts no second Neo4j. It never lives longer than a minute and ends when `stop` fires.
 */
export async function buildArchive(
  order: ArchiveOrder,
  stop: AbortSignal,
): Promise<ArchiveOutcome> {
  if (freemem() < neededBytes) return "NO_MEMORY";
  await removeLeftovers(dirname(order.archive));
  const classList = join(order.layout.run, "archive-classes.list");
  const argumentsFile = join(order.layout.run, "archive.args");
  const temporary = `${order.archive}.${process.pid}-00000000.tmp`;
  try {
    await writeFile(classList, usableClasses(await readFile(order.layout.classList, "utf8")));
    const parts = { jars: order.jars, classList, pathDelimiter: delimiter };
    await writeFile(argumentsFile, archiveArguments(parts, temporary));
    const end = AbortSignal.any([stop, AbortSignal.timeout(limitMs)]);
    const exitCode = await runAtLowPriority(order, argumentsFile, end);
    if (exitCode === null) return "ENDED";
    if (exitCode !== 0) return "REFUSED";
    await rename(temporary, order.archive);
    return "BUILT";
  } finally {
    for (const path of [temporary, classList, argumentsFile]) await rm(path, { force: true });
  }
}

/** Java refuses lines above 4,096 characters that it wrote itself, and the last line may be half written. */
export function usableClasses(classList: string): string {
  const lines = classList.split("\n").slice(0, -1);
  return `${lines.filter((line) => line.length < 4000).join("\n")}\n`;
}

/** Null when it was ended before it was done. */
function runAtLowPriority(
  order: ArchiveOrder,
  argumentsFile: string,
  end: AbortSignal,
): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(order.java, [`@${argumentsFile}`], {
      stdio: "ignore",
      windowsHide: true,
    });
    const kill = () => child.kill("SIGKILL");
    if (end.aborted) kill();
    end.addEventListener("abort", kill, { once: true });
    child.once("spawn", () => lowerPriority(child.pid));
    child.once("error", () => resolve(-1));
    child.once("exit", (code) => {
      end.removeEventListener("abort", kill);
      resolve(code);
    });
  });
}

function lowerPriority(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, 19);
  } catch {
    // It ended already, or the system does not allow it: it runs at normal priority, no harm.
  }
}
