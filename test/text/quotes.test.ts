import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairQuotes } from "../../src/text/quotes.ts";
import { tokenize } from "../../src/text/tokens.ts";

/** The words inside each quotation, with its depth; `...` behind those that were never closed. */
function read(text: string): readonly string[] {
  const tokens = tokenize(text);
  const form = (at: number) => tokens[at]?.form ?? "";
  const clues = {
    isProclitic: (at: number) => form(at) === "ب" || form(at) === "وال",
    isCue: (at: number) => form(at) === "قال" || form(at) === "وقال" || form(at) === "مضيفا",
  };
  return pairQuotes(text, tokens, 0, tokens.length, clues).map(
    ({ open, close, depth, repaired }) => {
      const inside = text.slice(tokens[open]?.to ?? 0, tokens[close]?.from ?? text.length).trim();
      return `${depth} ${inside}${repaired ? " ..." : ""}`;
    },
  );
}

describe("quotations", () => {
  test.each([
    ["marks with a direction", "قال «الجسر مغلق» اليوم", ["0 الجسر مغلق"]],
    ["straight marks by the blanks beside them", 'قال "الجسر مغلق" اليوم', ["0 الجسر مغلق"]],
    ["one inside another of another shape", 'قال «سمعت "نعم" منه»', ['0 سمعت "نعم" منه', "1 نعم"]],
    ["low opening and high closing marks", "قال \u201eنعم\u201c اليوم", ["0 نعم"]],
    ["two beside each other", 'قال "نعم" و "لا"', ["0 نعم", "0 لا"]],
    ["an opening mark right behind a particle", 'رحب ب"الاتفاق" أمس', ["0 الاتفاق"]],
    ["an opening mark behind a colon", 'قال:"نعم"', ["0 نعم"]],
    ["a mark with blanks on both sides by what is open", 'قال " نعم " ثم', ["0 نعم"]],
  ])("are paired: %s", (_case, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("a mark of inches or a stray closing mark is none", () => {
    expect(read("قال نعم» اليوم")).toEqual([]);
    expect(read("قال 5″ اليوم")).toEqual([]);
  });

  test("one that is never closed ends before the reporting words behind a comma", () => {
    expect(read('قال "الجسر مغلق، مضيفا أن الطريق مفتوح')).toEqual(["0 الجسر مغلق ..."]);
  });

  test("one that is never closed ends where its paragraph does, final stop left out", () => {
    expect(read('قال "الجسر مغلق.')).toEqual(["0 الجسر مغلق ..."]);
  });

  test("a new one behind reporting words tells that the former was never closed", () => {
    expect(read('قال "الجسر مغلق. وقال "الطريق مفتوح"')).toEqual([
      "0 الجسر مغلق ...",
      "0 الطريق مفتوح",
    ]);
  });

  test("nest sixteen deep at most", () => {
    const depths = read(`${"«".repeat(40)}نعم${"»".repeat(40)}`).map((one) =>
      Number(one.split(" ")[0]),
    );
    expect(Math.max(...depths)).toBe(15);
  });

  test("no text makes them overlap without one holding the other", () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '"',
        "«",
        "»",
        "\u201c",
        "\u201d",
        " ",
        "قال ",
        "نعم ",
        "، ",
        ". ",
        "ب",
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (given) => {
        const tokens = tokenize(given);
        const never = { isProclitic: () => false, isCue: () => false };
        const quotes = pairQuotes(given, tokens, 0, tokens.length, never);
        for (const a of quotes)
          for (const b of quotes)
            expect(a === b || b.open < a.open || b.open >= a.close || b.close <= a.close).toBe(
              true,
            );
      }),
    );
  });
});
