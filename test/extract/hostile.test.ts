import { expect, test } from "vitest";
import { HOSTILE_SHAPES } from "../support/hostile-text.ts";
import { extractText, findFalseSpans } from "./arabic.ts";

const SIZE = 2 ** 16;
const MEGABYTE = 2 ** 20;

test.each(HOSTILE_SHAPES)("64 KB of $name are read to the end, every span true", ({ make }) => {
  const text = make(SIZE);
  const extraction = extractText(text);
  expect(extraction.article.text).toHaveLength(SIZE);
  expect(findFalseSpans(extraction).slice(0, 5)).toEqual([]);
});

test("a line of 1 MB without a space is read to the end", () => {
  expect(findFalseSpans(extractText("وقال".repeat(MEGABYTE / 4)))).toEqual([]);
});

test("10,000 quotation marks leave the sentence before them readable", () => {
  const { claims } = extractText(`قال الوزير إن الجسر مغلق.\n${'"'.repeat(10_000)}`);
  expect(claims[0]).toMatchObject({ voice: "CITED", speaker: { name: "الوزير" } });
});

test("60,000 combining marks on one letter leave the words around them readable", () => {
  const marks = "\u0651".repeat(60_000);
  const extraction = extractText(
    `قال الوزير إن الجسرب${marks} مغلق.\nوقالت الشرطة إن الطريق مفتوح.`,
  );
  const speakers = extraction.claims.map((claim) => claim.speaker?.name);
  expect(speakers).toEqual(["الوزير", "الشرطة"]);
  expect(findFalseSpans(extraction)).toEqual([]);
});

test("bidi controls and lone surrogates inside words do not move a span", () => {
  const extraction = extractText("قال الو\u202Eزير إن الج\uD800سر مغلق.");
  expect(findFalseSpans(extraction)).toEqual([]);
});

test("an emoji before a claim shifts its spans by two units", () => {
  const plain = extractText("قال الوزير إن الجسر مغلق.").claims[0];
  const shifted = extractText("\u{1F6A7} قال الوزير إن الجسر مغلق.").claims[0];
  expect(shifted?.content[0]?.start).toBe((plain?.content[0]?.start ?? 0) + 3);
});

test("an empty text and a text of blanks yield nothing", () => {
  expect(extractText("").claims).toEqual([]);
  expect(extractText(" \n\t\r\n ").claims).toEqual([]);
});
