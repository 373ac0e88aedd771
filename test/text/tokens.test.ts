import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "../../src/text/tokens.ts";

const forms = (text: string) => tokenize(text).map(({ form }) => form);

test.each([
  ["words at blanks", "الجسر مغلق", ["الجسر", "مغلق"]],
  ["marks from words, each its own", "قال: «نعم»", ["قال", ":", "«", "نعم", "»"]],
  ["a run of full stops as one mark", "انتظر... ثم", ["انتظر", "...", "ثم"]],
  ["other marks one by one", "!!", ["!", "!"]],
  ["numbers with marks between digits", "1,200.5 و 3.", ["1,200.5", "و", "3", "."]],
  ["digits from the letters beside them", "بـ12جسرا", ["بـ", "12", "جسرا"]],
  ["an apostrophe inside a word with it", "o'clock 'a'", ["o'clock", "'", "a", "'"]],
  ["line breaks as tokens", "a\n\nb", ["a", "\n", "\n", "b"]],
  ["a Latin name from the particle before it", "\u0628reuters", ["\u0628", "reuters"]],
  ["hyphens as marks", "روسيا-اليوم", ["روسيا", "-", "اليوم"]],
])("cuts %s", (_case, text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test("says of each token what it is", () => {
  expect(tokenize("قتل 12.\n").map(({ kind }) => kind)).toEqual([
    "WORD",
    "NUMBER",
    "MARK",
    "BREAK",
  ]);
});

test("a surrogate pair and a lone surrogate stand in words", () => {
  expect(forms("ك\ud800ب \u{1d49c}")).toEqual(["ك\ud800ب", "\u{1d49c}"]);
});

test("tokens hold every unit but blanks, in order and without overlap", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const tokens = tokenize(text);
      expect(tokens.every(({ from, to, form }) => from < to && text.slice(from, to) === form)).toBe(
        true,
      );
      expect(tokens.every(({ from }, at) => from >= (tokens[at - 1]?.to ?? 0))).toBe(true);
      expect(tokens.map(({ form }) => form).join("")).toBe(text.replaceAll(" ", ""));
    }),
  );
});
