import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, sentence } from "../intake/intake-kit.ts";
import { isnad } from "./cli-kit.ts";

const stackLine = /\n\s+at /;

describe("isnad", () => {
  test("help names every command, and each command's help has an example", async () => {
    const { code, stdout } = await isnad(["--help"]);
    expect(code).toBe(0);
    const names = [
      "start",
      "extract",
      "explain",
      "ingest",
      "show",
      "serve",
      "migrate",
      "check",
      "export",
      "neo4j",
    ];
    for (const name of names) {
      expect(stdout).toContain(`\n  ${name} `);
      expect((await isnad([name, "--help"])).stdout).toMatch(new RegExp(`\\$ .*${name}`));
    }
  });

  test.each([
    ["an unknown command", ["frobnicate"], "unknown command 'frobnicate'"],
    ["a missing argument", ["extract"], "missing required argument 'input'"],
    ["an unknown format", ["extract", "--format", "xml", "x"], "Allowed choices are jsonl, pretty"],
    ["an id that is none", ["show", "xyz"], '"xyz" is no id of the graph'],
  ])("%s is wrong usage, exit code 2", async (_case, args, words) => {
    const { code, stdout, stderr } = await isnad(args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(stackLine);
  });

  test("settings that cannot be used are told all at once, from .env too", async () => {
    const cwd = await folderOf({ ".env": "PORT=many\n" });
    const { code, stderr } = await isnad(["neo4j", "status"], { cwd, env: { NEO4J_URI: "host" } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/PORT must be[\s\S]*NEO4J_URI must be/);
  });

  test("no database is exit code 3 and one sentence", async () => {
    const env = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" };
    const { code, stderr } = await isnad(["show", "0".repeat(32)], { env });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1[^\n]*\n$/);
  });
});

describe("isnad extract", () => {
  test("prints claims on stdout and nothing else, reports on stderr, and refuses by name", async () => {
    const cwd = await folderOf({
      "a.txt": sentence,
      "empty.txt": "",
      "binary.txt": "a\0b",
      "latin.txt": Buffer.from([0x61, 0xff]),
      "english.txt": "The bridge is open.",
      "page.html": `<p>${sentence}</p>`,
      "deep.html": "<div>".repeat(100_000),
    });
    await writeFile(join(cwd, "big.txt"), Buffer.alloc(5 * 1024 * 1024 + 1, 0x20));
    const { code, stdout, stderr } = await isnad(
      ["extract", "--format", "jsonl", ".", "gone.txt"],
      { cwd },
    );
    expect(code).toBe(1);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(new Set(lines.map(({ article }) => article))).toEqual(new Set(["a.txt", "page.html"]));
    const refused = stderr.split("\n").filter((line) => line.includes(": refused: "));
    expect(refused.map((line) => line.split(":")[0])).toEqual([
      "big.txt",
      "binary.txt",
      "deep.html",
      "empty.txt",
      "english.txt",
      "latin.txt",
      "gone.txt",
    ]);
    expect(stderr).not.toMatch(stackLine);
  });

  test("finds who said what, by whom it came, in standard input", async () => {
    const { code, stdout } = await isnad(["extract", "--format", "jsonl", "-"], {
      input: sentence,
    });
    expect(code).toBe(0);
    const [claim] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(claim).toMatchObject({
      article: "stdin",
      voice: "CITED",
      speaker: { name: "مصدر أمني" },
    });
    expect(claim.chain).toMatchObject([{ role: "AGENCY" }]);
    expect(claim.content[0].text).toBe("الجسر مفتوح");
  });

  test.each([
    ["a line of 1 MB without a space", "ب".repeat(512 * 1024)],
    ["10,000 quotation marks", `${sentence}${'"'.repeat(10_000)}`],
    ["60,000 combining marks on one letter", `${sentence} ب${"\u064b\u0651".repeat(30_000)}`],
    ["bidi controls", `\u202b${sentence}\u202c`],
    ["lone surrogates", Buffer.from(`\ufeff${sentence}\ud800`, "utf16le")],
  ])("%s ends without a stack trace", async (_case, input) => {
    const { code, stderr } = await isnad(["extract", "--format", "jsonl", "-"], { input });
    expect([0, 1]).toContain(code);
    expect(stderr).toMatch(/^stdin: /m);
    expect(stderr).not.toMatch(stackLine);
  });

  test("a text of links and bylines alone is refused as boilerplate", async () => {
    const { code, stderr } = await isnad(["extract", "-"], { input: "اقرأ أيضا: الجسر مفتوح" });
    expect(code).toBe(1);
    expect(stderr).toContain("stdin: refused: it holds only boilerplate");
  });

  test("a file the user may not read is refused by name", async () => {
    const cwd = await folderOf({ "a.txt": sentence });
    const { chmod } = await import("node:fs/promises");
    await chmod(cwd, 0o755);
    await chmod(join(cwd, "a.txt"), 0o000);
    const asNobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const { code, stderr } = await isnad(["extract", "a.txt"], { cwd, ...asNobody });
    expect(code).toBe(1);
    expect(stderr).toBe("a.txt: refused: you are not allowed to read it\n");
  });
});
