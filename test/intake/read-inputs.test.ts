import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unreadable } from "../../src/intake/read-bytes.ts";
import { folderOf, readAll, sentence } from "./intake-kit.ts";

test("a folder is read in the order of its names, folders within it too, and the rest is listed", async () => {
  const folder = await folderOf({
    "b.txt": sentence,
    "a/z.md": sentence,
    "a/picture.png": "x",
    "B.html": `<p>${sentence}</p>`,
    ".hidden/c.txt": sentence,
  });
  const results = await readAll([folder]);
  expect(results.map(({ kind, name }) => `${kind} ${name.slice(folder.length + 1)}`)).toEqual([
    "SKIPPED .hidden",
    "ARTICLE B.html",
    "SKIPPED a/picture.png",
    "ARTICLE a/z.md",
    "ARTICLE b.txt",
  ]);
});

test("one bad input stops none of the others", async () => {
  const folder = await folderOf({ "a.txt": sentence, "b.txt": "", "c.txt": `${sentence}\n` });
  const paths = ["a.txt", "missing.txt", "b.txt", "c.txt"].map((name) => join(folder, name));
  const results = await readAll(paths);
  expect(
    results.map((result) => (result.kind === "REFUSED" ? result.refusal.code : result.kind)),
  ).toEqual(["ARTICLE", "NOT_FOUND", "EMPTY", "ARTICLE"]);
});

test("a missing file is refused under the name it was given", async () => {
  expect(await readAll(["no-such.txt"])).toEqual([
    {
      kind: "REFUSED",
      name: "no-such.txt",
      refusal: { code: "NOT_FOUND", message: "there is no such file or folder" },
    },
  ]);
});

test("a file that cannot be read says why", async () => {
  const folder = await folderOf({});
  await symlink("circle.txt", join(folder, "circle.txt"));
  const [result] = await readAll([join(folder, "circle.txt")]);
  expect(result).toMatchObject({
    refusal: { code: "UNREADABLE", message: "its path is a circle of symbolic links" },
  });
  expect(unreadable(Object.assign(new Error("x"), { code: "EACCES" }))).toMatchObject({
    code: "UNREADABLE",
    message: "you are not allowed to read it",
  });
});

test("a folder without articles is refused, what it holds is listed", async () => {
  const folder = await folderOf({ "notes.pdf": "x" });
  await mkdir(join(folder, "empty"));
  expect(await readAll([folder])).toMatchObject([
    { kind: "SKIPPED", reason: "neither .txt, .md, .html nor .htm" },
    { kind: "REFUSED", name: folder, refusal: { code: "NO_ARTICLES" } },
  ]);
});

test("a file given twice is read once", async () => {
  const folder = await folderOf({ "a.txt": sentence });
  expect(await readAll([folder, join(folder, "a.txt"), `${folder}/./a.txt`])).toHaveLength(1);
});

test("an address is refused, since nothing is fetched", async () => {
  expect(await readAll(["https://example.org/a"])).toMatchObject([
    { kind: "REFUSED", name: "https://example.org/a", refusal: { code: "FETCHING_OFF" } },
  ]);
});

test("standard input is text, or HTML where it begins as HTML does", async () => {
  const asInput = async function* (text: string) {
    yield Buffer.from(text.slice(0, 5));
    yield Buffer.from(text.slice(5));
  };
  expect(await readAll(["-"], { stdin: asInput(sentence) })).toMatchObject([
    { kind: "ARTICLE", name: "stdin", article: { text: sentence } },
  ]);
  const html = `<!DOCTYPE html><p>${sentence}</p>`;
  expect(await readAll(["-"], { stdin: asInput(html) })).toMatchObject([
    { kind: "ARTICLE", article: { text: sentence } },
  ]);
});

test("the same file gives the same article, its id included", async () => {
  const folder = await folderOf({ "a.txt": sentence });
  expect(await readAll([folder])).toEqual(await readAll([folder]));
});
