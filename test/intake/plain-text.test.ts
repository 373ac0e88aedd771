import { expect, test } from "vitest";
import { articleIn, refusalOf, sentence } from "./intake-kit.ts";

const utf16le = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");

test("text without front matter is stored as it came, mark and line ends and all", async () => {
  const text = `\uFEFF${sentence}\r\n\r\n  ${sentence}\t\n`;
  const { article, warnings } = await articleIn("a.txt", text);
  expect(article.text).toBe(text);
  expect(article).toMatchObject({ title: null, url: null, publishedAt: null, language: "ar" });
  expect(warnings).toEqual([]);
});

test("UTF-16 is read in both byte orders by its mark", async () => {
  expect((await articleIn("le.txt", utf16le(sentence))).article.text).toBe(`\uFEFF${sentence}`);
  const bigEndian = utf16le(sentence).swap16();
  expect((await articleIn("be.txt", bigEndian)).article.text).toBe(`\uFEFF${sentence}`);
});

test("a lone surrogate becomes U+FFFD, one unit for one, and is counted", async () => {
  const { article, warnings } = await articleIn("a.txt", utf16le(`${sentence}\uD800 ${sentence}`));
  expect(article.text).toBe(`\uFEFF${sentence}\uFFFD ${sentence}`);
  expect(warnings).toEqual(["1 lone surrogates were replaced by U+FFFD"]);
});

test.each([
  ["an empty file", "", "EMPTY", "it is empty"],
  ["a file of white space", " \n\t\u00a0\r\n", "EMPTY", "nothing but white space"],
  ["front matter above nothing", "---\ntitle: a\n---\n\n", "EMPTY", "nothing but white space"],
  [
    "a NUL character",
    `${sentence}\0`,
    "BINARY",
    `NUL character stands at offset ${sentence.length}`,
  ],
  ["many control characters", `${sentence}${"\u0001\u0002".repeat(20)}`, "BINARY", "40 of its"],
  ["a PDF document", "%PDF-1.7 ...", "BINARY", "it is a PDF document"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), "BINARY", "it is a PNG picture"],
  ["half a unit of UTF-16", utf16le("abc").subarray(0, 7), "INVALID_ENCODING", "at byte 6"],
  ["a text without letters", "12 / 34", "LANGUAGE_UNKNOWN", "could not be told"],
  ["a language without a pack", "The bridge is open.", "LANGUAGE_UNSUPPORTED", "English (en)"],
])("%s is refused", async (_case, content, code, words) => {
  const refusal = await refusalOf("a.txt", content);
  expect(refusal.code).toBe(code);
  expect(refusal.message).toContain(words);
});

test("invalid UTF-8 is refused with the offset of its first bad byte", async () => {
  const bytes = Buffer.concat([
    Buffer.from("ab\u0643"),
    Buffer.from([0xd3, 0xe1]),
    Buffer.from("z"),
  ]);
  expect(await refusalOf("a.txt", bytes)).toEqual({
    code: "INVALID_ENCODING",
    message:
      "it is not valid UTF-8: byte 0xE1 at offset 5 fits no character (save it as UTF-8, or as UTF-16 with a byte order mark)",
  });
});

test("a file that ends inside a character says so", async () => {
  const refusal = await refusalOf("a.txt", Buffer.from(sentence).subarray(0, 3));
  expect(refusal.message).toContain("it ends in the middle of a character");
});

test("more than 5 MB is refused without being read to its end", async () => {
  const refusal = await refusalOf("a.txt", Buffer.alloc(5 * 1024 * 1024 + 1, 0x61));
  expect(refusal).toMatchObject({ code: "TOO_LARGE", message: expect.stringContaining("5 MB") });
});

test("more than 2 MB of text is refused", async () => {
  const refusal = await refusalOf("a.txt", "ب".repeat(1024 * 1024 + 1));
  expect(refusal).toMatchObject({ code: "TOO_LARGE", message: expect.stringContaining("2 MB") });
});

test.each([
  ["a line of 1 MB without a space", "ب".repeat(512 * 1024)],
  ["10,000 quotation marks", `${sentence}${'"'.repeat(10_000)}`],
  ["bidi controls", `\u202b${sentence}\u202c \u2067${sentence}\u2069\u200f`],
  ["60,000 combining marks on one letter", `${sentence} ب${"\u064b\u0651".repeat(30_000)}`],
])("%s is an article all the same, and not a unit of it changes", async (_case, text) => {
  expect((await articleIn("a.txt", text)).article.text).toBe(text);
});
