import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { cruiseFolder, cruiseTree } from "./cruise-tree.ts";
import { readProjectFiles } from "./tracked-files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("every source file is read and keeps to its layer", async () => {
  const { moduleCount, violations } = await cruiseFolder(root);
  const sources = readProjectFiles(root).filter(({ path }) => /^src\/.*\.ts$/.test(path));
  // A cruise that reads nothing finds nothing: the count shows that it has read.
  expect(moduleCount).toBeGreaterThanOrEqual(sources.length);
  expect(moduleCount).toBeGreaterThan(0);
  expect(violations).toEqual([]);
});

const IMPORTED = {
  "src/model/claim.ts": "export type Claim = { id: string };",
  "src/text/quotes.ts": "export const quotes = 1;",
  "src/languages/pack.ts": "export type Pack = { code: string };",
  "src/languages/ar/pack.ts": "export const ar = 1;",
  "src/languages/ru/pack.ts": "export const ru = 1;",
  "src/extract/extractor.ts": "export type Extractor = { name: string };",
  "src/extract/claims.ts": "export const claims = 1;",
  "src/graph/read.ts": "export const read = 1;",
  "src/neo4j/find.ts": "export const find = 1;",
  "src/api/server.ts": "export const server = 1;",
  "src/config.ts": "export const config = 1;",
  "src/ingest.ts": "export const ingest = 1;",
  "src/cli/start.ts": "export const start = 1;",
  "src/elsewhere/odd.ts": "export const odd = 1;",
  "test/helper.ts": "export const helper = 1;",
};

const FORBIDDEN = [
  ["layer-model", "src/model/a.ts", "../text/quotes.ts"],
  ["layer-text", "src/text/a.ts", "../languages/pack.ts"],
  ["layer-intake", "src/intake/a.ts", "../extract/claims.ts"],
  ["layer-languages-ar", "src/languages/ar/a.ts", "../ru/pack.ts"],
  ["layer-languages-ar", "src/languages/ar/a.ts", "../../text/quotes.ts"],
  ["layer-extract", "src/extract/a.ts", "../languages/ar/pack.ts"],
  ["layer-extract", "src/extract/a.ts", "../graph/read.ts"],
  ["layer-compare", "src/compare/a.ts", "../graph/read.ts"],
  ["layer-graph", "src/graph/a.ts", "../extract/claims.ts"],
  ["layer-neo4j", "src/neo4j/a.ts", "../graph/read.ts"],
  ["layer-api", "src/api/a.ts", "../extract/claims.ts"],
  ["layer-llm", "src/llm/a.ts", "../extract/claims.ts"],
  ["layer-config", "src/config.ts", "./ingest.ts"],
  ["layer-ingest", "src/ingest.ts", "./api/server.ts"],
  ["layer-start", "src/start.ts", "./cli/start.ts"],
  ["every-file-in-a-layer", "src/main.ts", "./elsewhere/odd.ts"],
  ["every-importer-in-a-layer", "src/elsewhere/a.ts", "../model/claim.ts"],
  ["config-types-only-in-neo4j", "src/neo4j/a.ts", "../config.ts"],
  ["driver-only-in-graph", "src/api/a.ts", "neo4j-driver"],
  ["apollo-only-in-api", "src/start.ts", "@apollo/server"],
  ["pure-parts-touch-no-world", "src/extract/a.ts", "node:fs"],
  ["pure-parts-touch-no-world", "src/model/a.ts", "node:timers/promises"],
  ["pure-parts-fetch-nothing", "src/text/a.ts", "undici"],
  ["no-import-of-tests", "src/main.ts", "../test/helper.ts"],
  ["no-unresolvable", "src/main.ts", "./missing.ts"],
] as const;

test.each(FORBIDDEN)("the rule %s refuses that %s imports %s", async (rule, from, target) => {
  const { violations } = await cruiseTree({ ...IMPORTED, [from]: `import "${target}";` });
  expect(violations.map((violation) => violation.split(" -> ")[0])).toContain(`${rule}: ${from}`);
});

const ALLOWED = [
  ["src/extract/a.ts", 'import type { Pack } from "../languages/pack.ts"; export let a: Pack;'],
  ["src/model/a.ts", 'import { createHash } from "node:crypto"; createHash("sha256");'],
  [
    "src/llm/a.ts",
    'import type { Extractor } from "../extract/extractor.ts"; export let a: Extractor;',
  ],
  ["src/neo4j/a.ts", 'import type { config } from "../config.ts"; export let a: typeof config;'],
  ["src/api/a.ts", 'import "../ingest.ts";'],
  ["src/main.ts", 'import "./cli/start.ts"; import "./config.ts";'],
] as const;

test.each(ALLOWED)("%s may say: %s", async (from, source) => {
  const { violations } = await cruiseTree({ ...IMPORTED, [from]: source });
  expect(violations.filter((violation) => violation.includes(`: ${from} ->`))).toEqual([]);
});

test("the rule no-circular refuses two files that import each other, even for types only", async () => {
  const { violations } = await cruiseTree({
    "src/model/a.ts": 'import type { B } from "./b.ts"; export type A = B | null;',
    "src/model/b.ts": 'import type { A } from "./a.ts"; export type B = A | null;',
  });
  expect(violations).toContain("no-circular: src/model/a.ts -> src/model/b.ts");
});

test("the rule no-orphans refuses a file that nobody uses", async () => {
  const { violations } = await cruiseTree({ "src/model/alone.ts": "export const alone = 1;" });
  expect(violations).toEqual(["no-orphans: src/model/alone.ts -> src/model/alone.ts"]);
});
