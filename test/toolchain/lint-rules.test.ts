import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

const REFUSED = [
  ["style/noDefaultExport", "src/model/a.ts", "export default 1;"],
  ["style/noEnum", "src/model/a.ts", "export enum Voice { CITED }"],
  ["style/noNonNullAssertion", "src/model/a.ts", "export const f = (a: number | null) => a!;"],
  ["style/noProcessEnv", "src/api/a.ts", 'export const home = process.env["HOME"];'],
  ["style/useFilenamingConvention", "src/model/toldOutlet.ts", "export const a = 1;"],
  ["style/useNodejsImportProtocol", "src/cli/a.ts", 'import "fs";'],
  ["suspicious/noExplicitAny", "src/model/a.ts", "export const a: any = 1;"],
  ["suspicious/noConsole", "src/api/a.ts", 'console.log("here");'],
  ["performance/noBarrelFile", "src/model/a.ts", 'export * from "./b.ts";'],
  ["nursery/noFloatingPromises", "src/graph/a.ts", "async function write() {}\nwrite();"],
  ["style/noExcessiveLinesPerFile", "src/model/a.ts", "export const a = 1;\n".repeat(251)],
] as const;

test.each(REFUSED)("the rule %s refuses it in %s", (rule, path, source) => {
  expect(lint(path, source)).toContain(`lint/${rule}`);
});

const ACCEPTED = [
  ["src/cli/a.ts", 'console.log("a line for the reader");'],
  ["src/config.ts", 'export const home = process.env["HOME"];'],
  ["src/api/resolvers/Query.ts", "export const a = 1;"],
  ["src/languages/ar/cues.ts", "export const a = 1;\n".repeat(251)],
] as const;

test.each(ACCEPTED)("the rules make their exception for %s", (path, source) => {
  expect(lint(path, source)).not.toMatch(/lint\/(?:style|suspicious)\/(?:no|useFile)(?!Redeclare)/);
});

/** What the linter says of one file that exists only while it is read. */
function lint(path: string, source: string): string {
  const folder = mkdtempSync(join(tmpdir(), "isnad-lint-"));
  try {
    for (const name of ["biome.json", "package.json"]) cpSync(join(root, name), join(folder, name));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
    const args = [biome, "lint", "--vcs-enabled=false", "--colors=off", path];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
