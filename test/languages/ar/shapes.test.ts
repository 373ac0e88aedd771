import { describe, expect, test } from "vitest";
import { guessShape } from "../../../src/languages/ar/shapes.ts";
import { foldText } from "../../../src/text/fold.ts";

const guess = (word: string) => guessShape(foldText(word).text);

describe("the shape of an unknown word", () => {
  test.each(
    readRows(`
      MASDAR استنساخ انشطار احتضار تنقيح تبريد مماحكة إبهام تدافع
      FINITE_VERB استنسخت يستنسخ يتدحرجون تدحرجوا يتزحلق يتسكع
      NISBA زحليون مريخيين
      DUAL_NOUN سحليتين سحليتان
      SOUND_PLURAL زحافين زحافون
      FEMININE_PLURAL زحافات
    `),
  )("%s: %s", (kind, word) => {
    expect(guess(word)?.kind).toBe(kind);
  });

  test.each(readRows("- باخموت بيروت يونس كييف موسكو هواوي برلين لندن قط"))(
    "no sure guess %s for the name %s",
    (_, name) => {
      expect(guess(name)?.sure ?? false).toBe(false);
    },
  );

  test("is sure of the imperfect plural and of the tenth form", () => {
    expect(guess("يتدحرجون")).toEqual({ kind: "FINITE_VERB", sure: true });
    expect(guess("استنساخ")).toEqual({ kind: "MASDAR", sure: true });
  });
});

function readRows(block: string): [string, string][] {
  return block
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [kind = "", ...words] = line.trim().split(" ");
      return words.map((word): [string, string] => [kind, word]);
    });
}
