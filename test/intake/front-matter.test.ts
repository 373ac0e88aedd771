import { expect, test } from "vitest";
import { readFrontMatter } from "../../src/intake/front-matter.ts";
import { articleIn, refusalOf, sentence } from "./intake-kit.ts";

const full = [
  "---",
  'title: "الجسر مفتوح"',
  "outlet: وكالة السهل",
  "url: https://example.org/bridge",
  "published: 2025-02-03",
  "language: ar",
  "---",
  "",
  sentence,
  "",
].join("\n");

test("front matter gives the article its title, outlet, address, date and language", async () => {
  const { article, warnings } = await articleIn("a.txt", full);
  expect(article).toMatchObject({
    title: "الجسر مفتوح",
    outlet: "وكالة السهل",
    url: "https://example.org/bridge",
    publishedAt: "2025-02-03T00:00:00.000Z",
    language: "ar",
  });
  expect(warnings).toEqual([]);
});

test("the title given beside the text becomes its first paragraph", async () => {
  const { article } = await articleIn("a.txt", full);
  expect(article.text).toBe(`الجسر مفتوح\n\n${sentence}\n`);
});

test("a title that the text already begins with is not said twice", async () => {
  const text = `الجسر مفتوح\r\n\r\n${sentence}`;
  const { article } = await articleIn("a.txt", `---\r\ntitle: الجسر مفتوح\r\n---\r\n${text}`);
  expect(article.text).toBe(text);
});

test("an unknown key is named in a warning and stops nothing", async () => {
  const { warnings } = await articleIn("a.txt", `---\nauthor: Sami\ntitle: x\n---\n${sentence}`);
  expect(warnings).toEqual([
    'front matter key "author" is not known (known are title, outlet, url, published, language)',
  ]);
});

test.each([
  ["a bad date", "published: soon", "BAD_DATE", 'date of publication "soon"'],
  [
    "an address that is none",
    "url: javascript:alert(1)",
    "BAD_FRONT_MATTER",
    "absolute http or https",
  ],
  ["a key given twice", "title: a\ntitle: b", "BAD_FRONT_MATTER", '"title" twice (line 3)'],
  ["a line that is no entry", "title: a\njust words", "BAD_FRONT_MATTER", "line 3"],
  ["an unknown language", "language: tlh", "LANGUAGE_UNSUPPORTED", "Klingon (tlh)"],
  ["a language without a pack", "language: uk-UA", "LANGUAGE_UNSUPPORTED", "Ukrainian (uk)"],
])("%s refuses the file", async (_case, lines, code, words) => {
  const refusal = await refusalOf("a.txt", `---\n${lines}\n---\n${sentence}`);
  expect(refusal.code).toBe(code);
  expect(refusal.message).toContain(words);
});

test("a block that nothing closes refuses the file", async () => {
  const refusal = await refusalOf("a.txt", `---\ntitle: a\n${sentence}`);
  expect(refusal.message).toContain('no second "---" line closes it');
});

test.each(["---\n", "---\nProse between two rules.\n---\nMore.", "--- a dash", "title: x\n---\n"])(
  "dashes above prose are prose: %j",
  (text) => {
    expect(readFrontMatter(text)).toBeNull();
  },
);

test("quotation marks around a value are the block's, inside it the title's", () => {
  const titleOf = (line: string) => readFrontMatter(`---\n${line}\n---\nx`)?.fields.title;
  expect(titleOf('title: "a: b"')).toBe("a: b");
  expect(titleOf('title: "a" and "b"')).toBe('"a" and "b"');
  expect(titleOf("title:")).toBeNull();
});
