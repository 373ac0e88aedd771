import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createExtractor } from "../src/extract/pipeline.ts";
import { packFor } from "../src/languages/registry.ts";
import { evaluate, type Result } from "./evaluate.ts";
import { findFalls, freeze, readFrozen } from "./frozen.ts";
import { type EvaluationSet, readGivenSet, readOwnSets, readReferenceSets } from "./sets.ts";
import { formatMisses, formatTable } from "./table.ts";

const USAGE = `npm run eval [-- OPTION...]
  --misses               name every difference from gold and the rule behind it
  --json                 print the results as JSON
  --freeze               write the scores to eval/frozen.json, for later runs to be held to
  --articles DIR --gold DIR   score another folder of texts with its folder of gold
  --reference DIR        where the reference articles are (default: ../shared)`;

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FROZEN = fileURLToPath(new URL("frozen.json", import.meta.url));

const { values: options } = parseArgs({
  options: {
    misses: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    freeze: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    articles: { type: "string" },
    gold: { type: "string" },
    reference: { type: "string", default: fileURLToPath(new URL("../../shared", import.meta.url)) },
  },
});

if (options.help) console.log(USAGE);
else process.exitCode = run();

function run(): number {
  const pack = packFor("ar");
  if (pack === null) throw new Error("There is no Arabic language pack to evaluate.");
  const extract = createExtractor(pack);
  const results = chooseSets().map((set) => evaluate(set, extract));
  print(results);
  if (options.freeze) {
    freeze(FROZEN, results);
    return 0;
  }
  const falls = findFalls(readFrozen(FROZEN), results);
  for (const fall of falls) console.error(fall);
  if (falls.length > 0) console.error("See what changed: npm run eval -- --misses");
  return falls.length > 0 ? 1 : 0;
}

function chooseSets(): readonly EvaluationSet[] {
  if (options.articles !== undefined && options.gold !== undefined) {
    return [readGivenSet(options.articles, options.gold)];
  }
  const reference = readReferenceSets(options.reference);
  if (reference === null) {
    console.error("The reference articles are not at hand: only the project's own gold is scored.");
  }
  return [...(reference ?? []), ...readOwnSets(ROOT)];
}

function print(results: readonly Result[]): void {
  if (options.json) {
    console.log(JSON.stringify(results, null, 2));
    return;
  }
  if (options.misses) {
    for (const result of results) console.log(formatMisses(result));
  }
  console.log(formatTable(results));
}
