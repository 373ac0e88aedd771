import { expect, test } from "vitest";
import { articleIn, refusalOf, sentence, windows1256 } from "./intake-kit.ts";

const paragraph = `<p>${`${sentence} `.repeat(8)}</p>`;
const page = (head: string, body = paragraph.repeat(3)) =>
  `<!doctype html><html lang="ar" dir="rtl"><head>${head}</head><body><nav><a href="/">x</a></nav><article>${body}</article></body></html>`;

test("a page gives its own title, outlet, address and date", async () => {
  const head = [
    '<meta charset="utf-8"><title>الجسر - السهل</title>',
    '<meta property="og:title" content="الجسر مفتوح">',
    '<meta property="og:site_name" content="السهل">',
    '<meta property="article:published_time" content="2025-02-03T10:00:00+03:00">',
    '<link rel="canonical" href="https://example.org/bridge">',
  ];
  const { article } = await articleIn("a.html", page(head.join("")));
  expect(article).toMatchObject({
    title: "الجسر مفتوح",
    outlet: "السهل",
    url: "https://example.org/bridge",
    publishedAt: "2025-02-03T07:00:00.000Z",
    language: "ar",
  });
  expect(article.text.startsWith(`الجسر مفتوح\n\n${sentence}`)).toBe(true);
});

test("paragraphs stay apart, line breaks are line ends, markup and captions leave nothing", async () => {
  const body = `${paragraph}<figure><figcaption>صورة</figcaption></figure><p>${sentence}<br>${sentence}<script>x()</script></p>${paragraph}`;
  const { article } = await articleIn("a.html", page("", body));
  const long = `${sentence} `.repeat(8).trim();
  expect(article.text).toBe(`${long}\n\n${sentence}\n${sentence}\n\n${long}`);
});

test("a page that only calls itself by a date that is none keeps its text and loses the date", async () => {
  const head = '<meta property="article:published_time" content="last week">';
  const { article, warnings } = await articleIn("a.html", page(head));
  expect(article.publishedAt).toBeNull();
  expect(warnings.join()).toContain('"last week"');
});

test.each([
  ["windows-1256 by <meta charset>", '<meta charset="windows-1256">'],
  [
    "windows-1256 by http-equiv",
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">',
  ],
])("%s is decoded", async (_case, head) => {
  const { article } = await articleIn("a.html", windows1256(page(head)));
  expect(article.text.startsWith(sentence)).toBe(true);
});

test.each(["LE", "BE"])("UTF-16%s with its mark is decoded", async (order) => {
  const bytes = Buffer.from(`\uFEFF${page('<meta charset="utf-16">')}`, "utf16le");
  const { article } = await articleIn("a.html", order === "BE" ? bytes.swap16() : bytes);
  expect(article.text.startsWith(sentence)).toBe(true);
});

test("a mark outweighs a declaration that contradicts it", async () => {
  const { article } = await articleIn("a.html", `\uFEFF${page('<meta charset="windows-1256">')}`);
  expect(article.text.startsWith(sentence)).toBe(true);
});

test("a page cut off in the middle of a tag gives what it holds", async () => {
  const whole = page("<title>x</title>");
  const { article } = await articleIn("a.html", whole.slice(0, whole.length - 40));
  expect(article.text).toContain(sentence);
});

test.each([
  [
    "nesting 100,000 deep",
    "<div>".repeat(100_000) + paragraph,
    "HTML_TOO_COMPLEX",
    "deeper than 256",
  ],
  [
    "100,001 attributes",
    `<b ${"a ".repeat(7)}></b>`.repeat(15_000),
    "HTML_TOO_COMPLEX",
    "attributes",
  ],
  [
    "100,000 attributes on one element",
    `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(" ")}>${sentence}`,
    "HTML_TOO_COMPLEX",
    "an element with more than 1000 attributes",
  ],
  ["50,001 nodes", "<i></i>".repeat(50_001), "HTML_TOO_COMPLEX", "more than 50000 nodes"],
  [
    "no text at all",
    "<html><head><title>x</title></head><body></body></html>",
    "HTML_WITHOUT_ARTICLE",
    "no article",
  ],
  [
    "a charset nobody knows",
    page('<meta charset="ebcdic-arabic">'),
    "UNKNOWN_CHARSET",
    '"ebcdic-arabic"',
  ],
  ["NUL characters", page("", `<p>${sentence}\0</p>`), "BINARY", "NUL"],
])("%s is refused", async (_case, content, code, words) => {
  const refusal = await refusalOf("a.html", content);
  expect(refusal.code).toBe(code);
  expect(refusal.message).toContain(words);
});

test("bytes that are not in the declared charset are refused", async () => {
  const bytes = Buffer.concat([
    Buffer.from(page('<meta charset="euc-jp">')),
    Buffer.from([0xff, 0xff]),
  ]);
  const refusal = await refusalOf("a.html", bytes);
  expect(refusal.message).toBe("its bytes are not valid in the charset that it declares, euc-jp");
});
