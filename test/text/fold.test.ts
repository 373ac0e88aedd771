import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldForm, foldText, storedSpan } from "../../src/text/fold.ts";

const fold = (text: string) => foldText(text).text;

describe("folding", () => {
  test.each([
    ["hamza on or under alef, madda, wasla", "أإآٱ", "اااا"],
    ["alef maksura and the Farsi yeh", "مبنى\u06cc", "مبنيي"],
    ["teh marbuta", "محطة", "محطه"],
    ["the Farsi kaf", "\u06a9تاب", "كتاب"],
    ["vowel signs and stretching", "مُـهَـنْـدِس", "مهندس"],
    ["digits of both Arabic rows", "٣٤\u06f5", "345"],
    ["Latin and Cyrillic capitals", "ReUTers Київ", "reuters київ"],
    ["blanks of every width, several as one", "a\u00a0\u2009 \tb", "a b"],
    ["line breaks of every system", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["bidi controls, joiners, the byte-order mark", "\ufeffa\u202eb\u200dc\u2066d", "abcd"],
    ["presentation forms", "\ufee3\ufeea\ufe8e", "مها"],
    ["ligatures", "\ufefb", "لا"],
    ["the Latin ligature", "\ufb01n", "fin"],
  ])("joins %s", (_case, stored, folded) => {
    expect(fold(stored)).toBe(folded);
  });

  test("composed and decomposed letters fold alike", () => {
    for (const word of ["أسئلة", "مؤتمر", "آلات"])
      expect(fold(word.normalize("NFC"))).toBe(fold(word));
    expect(fold("é".normalize("NFC")).length).toBeGreaterThan(0);
  });

  test("keeps lone surrogates", () => {
    expect(fold("\ud800a\udc00")).toBe("\ud800a\udc00");
  });

  test("tells how long a run of dropped signs was", () => {
    expect(foldText(`a${"\u0651".repeat(500)}b`).longestDroppedRun).toBe(500);
    expect(foldText("مُهَنْدِس").longestDroppedRun).toBe(1);
  });

  test("folding twice changes nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test("a form folds like a text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForm(text)).toBe(fold(text));
      }),
    );
    const long = "أحمد  محطة \r\n".repeat(100);
    expect(foldForm(long)).toBe(fold(long));
  });
});

describe("the way back", () => {
  test("leads to the stored words, with their vowel signs and without controls around them", () => {
    const stored = "قال \u202bمُهَنْدِسٌ\u202c هنا";
    const folded = foldText(stored);
    const from = folded.text.indexOf("مهندس");
    const { start, end } = storedSpan(stored, folded, from, from + 5);
    expect(stored.slice(start, end)).toBe("مُهَنْدِسٌ");
  });

  test("leads from each unit of a ligature to the one unit it came from", () => {
    const stored = "a\ufdf2b";
    const folded = foldText(stored);
    const { start, end } = storedSpan(stored, folded, 1, folded.text.length - 1);
    expect(stored.slice(start, end)).toBe("\ufdf2");
  });

  test("an empty range gives an empty span", () => {
    const folded = foldText("abc");
    expect(storedSpan("abc", folded, 1, 1)).toEqual({ start: 1, end: 1 });
    expect(storedSpan("abc", folded, 3, 3)).toEqual({ start: 3, end: 3 });
  });

  test("never runs backward, and ends at the end of the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { origin, text: folded } = foldText(text);
        expect(origin).toHaveLength(folded.length + 1);
        expect([...origin]).toEqual([...origin].sort((a, b) => a - b));
        expect(origin[folded.length]).toBe(text.length);
      }),
    );
  });
});

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\u0651", "\u0640", "أ", "ة", "ى", " ", "\t", "\r", "\n", "\u0000", "\u202e"),
    fc.constantFrom("\ud800", "\udc00", "\ufefb", "\ufdfa", "\uffff", "٣", "K"),
    fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
  maxLength: 40,
});
