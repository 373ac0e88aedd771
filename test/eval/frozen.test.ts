import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { noCounts, ratesOf } from "../../eval/counts.ts";
import type { Result } from "../../eval/evaluate.ts";
import { findFalls, freeze, readFrozen } from "../../eval/frozen.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-frozen-"));
  path = join(folder, "frozen.json");
  writeFileSync(path, "{}\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function resultOf(set: string, found: number, missed: number, ungroundedSpans = 0): Result {
  const counts = { ...noCounts(), found, missed, ungroundedSpans };
  return { set, counts, rates: ratesOf(counts), misses: [], violations: [] };
}

test("an empty file promises nothing", () => {
  expect(findFalls(readFrozen(path), [resultOf("bridges", 1, 9)])).toEqual([]);
});

test("a number that fell is named with both values; one that rose is not", () => {
  freeze(path, [resultOf("bridges", 8, 2)]);
  expect(findFalls(readFrozen(path), [resultOf("bridges", 9, 1)])).toEqual([]);
  expect(findFalls(readFrozen(path), [resultOf("bridges", 7, 3)])).toContain(
    'recall of "bridges" got worse: 0.8 became 0.7.',
  );
});

test("more spans out of place are a fall", () => {
  freeze(path, [resultOf("bridges", 8, 2)]);
  expect(findFalls(readFrozen(path), [resultOf("bridges", 8, 2, 1)])).toEqual([
    'ungroundedSpans of "bridges" got worse: 0 became 1.',
  ]);
});

test("sets that were not scored keep their promise", () => {
  freeze(path, [resultOf("bridges", 8, 2)]);
  freeze(path, [resultOf("roads", 1, 0)]);
  expect(Object.keys(JSON.parse(readFileSync(path, "utf8")))).toEqual(["bridges", "roads"]);
  expect(findFalls(readFrozen(path), [resultOf("roads", 1, 0)])).toEqual([]);
});
