import { homedir } from "node:os";
import { parseArgs } from "node:util";
import { createExtractor } from "../src/extract/pipeline.ts";
import { packFor } from "../src/languages/registry.ts";
import { benchAutomaton } from "./automaton.ts";
import { benchExtraction, benchPublished } from "./extraction.ts";
import { benchHostile } from "./hostile.ts";
import { benchMemory } from "./memory.ts";
import { describeMachine, formatReport, type Report } from "./report.ts";
import { benchStart } from "./start.ts";
import { benchWriting } from "./writing.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, rounds: { type: "string", default: "5" } },
});

const rounds = Math.max(1, Number.parseInt(options.rounds, 10) || 5);
const pack = packFor("ar");
if (pack === null) throw new Error("There is no Arabic language pack to measure.");
const extract = createExtractor(pack);

const benches: Readonly<Record<string, () => Report | Promise<Report>>> = {
  memory: () => benchMemory(extract),
  extraction: () => benchExtraction(extract, pack, rounds),
  published: () => benchPublished(extract, pack, rounds),
  automaton: () => benchAutomaton(pack, rounds),
  hostile: () => benchHostile(extract, rounds),
  start: () => benchStart(process.env, rounds),
  writing: () =>
    benchWriting(
      {
        environment: process.env,
        platform: process.platform,
        userFolder: homedir(),
        workingFolder: process.cwd(),
      },
      rounds,
    ),
};

const unknown = positionals.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(", ")}: choose of ${Object.keys(benches).join(", ")}.`,
  );
  process.exitCode = 2;
} else {
  await run(positionals.length > 0 ? positionals : Object.keys(benches));
}

async function run(names: readonly string[]): Promise<void> {
  const machine = `${describeMachine()}; ${rounds} rounds, processor time, median (least to most)`;
  if (!options.json) console.log(machine);
  const reports: Report[] = [];
  for (const name of names) {
    const report = await benches[name]?.();
    if (report === undefined) continue;
    reports.push(report);
    if (!options.json) console.log(`\n${formatReport(report)}`);
  }
  if (options.json) console.log(JSON.stringify({ machine, reports }, null, 2));
}
