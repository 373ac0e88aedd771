import { join } from "node:path";
import { expect, test } from "vitest";
import { explainFromFiles } from "../../src/cli/extract/explain-from-files.ts";
import { extractFiles } from "../../src/cli/extract/extract-files.ts";
import { folderOf, sentence } from "../intake/intake-kit.ts";
import { keptContext, reading } from "./cli-kit.ts";

test("jsonl is one claim a line under its file's base name, and nothing else", async () => {
  const folder = await folderOf({ "b.txt": sentence, "a/c.txt": sentence });
  const { context, kept } = keptContext();
  expect(await extractFiles([folder], "jsonl", context, reading)).toBe(0);
  const lines = kept.stdout.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).article)).toEqual(["c.txt", "b.txt"]);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    voice: "CITED",
    speaker: { name: "قال مصدر", text: "", kind: "ANONYMOUS" },
    chain: [{ role: "AGENCY" }, { role: "OUTLET" }],
  });
});

test("every input is reported by name, and a refused one makes the exit code 1", async () => {
  const folder = await folderOf({
    "a.txt": sentence,
    "b.txt": "",
    "c.png": "x",
    "d.txt": "اقرأ أيضا: x",
  });
  const { context, kept } = keptContext();
  expect(await extractFiles([folder, "missing.txt"], "jsonl", context, reading)).toBe(1);
  expect(kept.stderr.replaceAll(`${folder}/`, "").trimEnd().split("\n")).toEqual([
    "a.txt: 1 claim, 1 of them by somebody cited",
    "b.txt: refused: it is empty",
    "c.png: skipped: neither .txt, .md, .html nor .htm",
    "d.txt: refused: it holds only boilerplate (links, bylines, notices) and no sentence of an article",
    "missing.txt: refused: there is no such file or folder",
  ]);
  expect(kept.stdout.trimEnd().split("\n")).toHaveLength(1);
});

test("pretty shows each sentence with speaker, chain and rule, right-to-left words isolated", async () => {
  const { context, kept } = keptContext(sentence);
  expect(await extractFiles(["-"], "pretty", context, reading)).toBe(0);
  const isolatedName = "\u2068قال مصدر\u2069";
  expect(kept.stdout).toContain(`\u2068${sentence}\u2069`);
  expect(kept.stdout).toContain("ASSERTS STATE INDIRECT BODY DISTANCING");
  expect(kept.stdout).toContain(`speaker  ${isolatedName} (ANONYMOUS)`);
  expect(kept.stdout).toContain(
    `chain    speaker -> ${isolatedName} [AGENCY] -> ${isolatedName} [OUTLET]`,
  );
  expect(kept.stdout).not.toContain("\u001b");
});

test("pretty lets no text steer the terminal", async () => {
  const { context, kept } = keptContext(`${sentence}\u001b[2J\u202e x`);
  await extractFiles(["-"], "pretty", context, reading);
  expect(kept.stdout).toContain("\\x1b[2J x");
  expect(kept.stdout).not.toContain("\u202e");
});

test("explain shows the derivation of the claim whose id begins so", async () => {
  const folder = await folderOf({ "a.txt": sentence });
  const path = join(folder, "a.txt");
  const jsonl = keptContext();
  await extractFiles([path], "jsonl", jsonl.context, reading);
  const { id } = JSON.parse(jsonl.kept.stdout);
  const { context, kept } = keptContext();
  expect(await explainFromFiles(id.slice(0, 6), [path], context, reading)).toBe(0);
  expect(kept.stdout).toContain("1. test/first-line [0, 8)");
  expect(kept.stdout).toContain("the first two words speak");
});

test("explain says when no claim, or more than one, begins so", async () => {
  const folder = await folderOf({ "a.txt": sentence, "b.txt": `${sentence} ${sentence}` });
  const { context } = keptContext();
  await expect(explainFromFiles("zz", [folder], context, reading)).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await expect(explainFromFiles("", [folder], context, reading)).rejects.toMatchObject({
    code: "WRONG_USAGE",
    message: expect.stringContaining("Several claims"),
  });
});
