import { describe, expect, test } from "vitest";
import { underline } from "../../src/cli/terminal/underline.ts";

const bare = (text: string, words: string) => {
  const start = text.indexOf(words);
  return underline(text, { start, end: start + words.length }).map(({ words: line, carets }) => [
    line.replaceAll(/[\u2067\u2069]/g, ""),
    carets.replaceAll(/[\u2067\u2069]/g, "").replaceAll("\u00a0", " "),
  ]);
};

describe("carets under words", () => {
  test("stand under the words, with some words of the line around them", () => {
    expect(bare("The bridge is open, she said.\nNo.", "is open")).toEqual([
      ["The bridge is open, she said.", "           ^^^^^^^"],
    ]);
  });

  test("run from right to left with the words, as wide as the words", () => {
    const text = "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u0646\u0639\u0645";
    const [only] = underline(text, { start: 4, end: 10 });
    expect(only?.words).toBe(`\u2067${text}\u2069`);
    expect(only?.carets).toBe(
      `\u2067${"\u00a0".repeat(4)}${"^".repeat(6)}${"\u00a0".repeat(4)}\u2069`,
    );
  });

  test("leave out what takes no room: vowel signs and marks of direction", () => {
    const text = "\u0642\u064e\u0627\u0644\u200f \u0646\u0639\u0645";
    const [only] = underline(text, { start: 0, end: 4 });
    expect(only?.carets).toBe(`\u2067${"^".repeat(3)}${"\u00a0".repeat(4)}\u2069`);
  });

  test("go on line by line under long words, and never past their paragraph", () => {
    const long = `${"word ".repeat(40)}end`;
    const lines = bare(`before\n${long}\nafter`, long);
    expect(lines.length).toBeGreaterThan(2);
    for (const [words = "", carets = ""] of lines) {
      expect(words.length).toBeLessThanOrEqual(65);
      expect(carets).toMatch(/^\^+$/);
      expect(carets.length).toBe(words.length);
    }
    expect(lines.map(([words]) => words).join("")).toBe(long);
  });

  test("are none under no words", () => {
    expect(underline("text", { start: 2, end: 2 })).toEqual([]);
  });
});
