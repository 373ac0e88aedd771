import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Report, type ReportLine, round } from "./report.ts";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const SAMPLE = fileURLToPath(new URL("../samples/07-grain-corridor.ar.txt", import.meta.url));

type Environment = Readonly<Record<string, string | undefined>>;

/** Makes a process tell on its last line how much processor time it took. */
const TELL_TIME = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+JSON.stringify(process.cpuUsage())))`;

/**
 * Processor time of a whole process from nothing to the claims of one article: the first after an installation, later ones that
 * find compiled code in the cache, and Node alone for comparison.
 */
export async function benchStart(environment: Environment, rounds: number): Promise<Report> {
  const cache = await mkdtemp(join(tmpdir(), "isnad-bench-"));
  const settings = { ...environment, ISNAD_CACHE: cache };
  const extract = () => timeProcess([MAIN, "extract", "--format", "jsonl", SAMPLE], settings);
  const nothing = () => timeProcess(["--eval", "0"], settings);
  try {
    const first = extract();
    const times = Array.from({ length: rounds }, () => ({ later: extract(), bare: nothing() }));
    return {
      title: "start",
      note: "one article to claims on the command line, processor time of the whole process",
      lines: [
        lineOf(
          "later runs",
          times.map(({ later }) => later),
        ),
        lineOf("first run", [first]),
        lineOf(
          "Node alone",
          times.map(({ bare }) => bare),
        ),
      ],
    };
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

/** Milliseconds. */
function timeProcess(command: readonly string[], env: Environment): number {
  const { status, stderr } = spawnSync(process.execPath, ["--import", TELL_TIME, ...command], {
    encoding: "utf8",
    env,
  });
  if (status !== 0) throw new Error(`A process to be timed failed: ${stderr}`);
  const usage: unknown = JSON.parse(stderr.slice(stderr.lastIndexOf("\n")));
  return sumOf(usage) / 1000;
}

function sumOf(usage: unknown): number {
  if (typeof usage !== "object" || usage === null) return Number.NaN;
  return Object.values(usage).reduce<number>((sum, part) => sum + Number(part), 0);
}

function lineOf(name: string, times: readonly number[]): ReportLine {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (index: number) => round(sorted.at(index) ?? 0);
  const [median, min, max] = [at(sorted.length >> 1), at(0), at(-1)];
  return { name, median, min, max, unit: "ms", oursOverThis: null };
}
