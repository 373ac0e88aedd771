import fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphTexts, sampleTexts } from "../eval/own-gold.ts";
import { extractText, findFalseSpans } from "./arabic.ts";

const RUNS = { numRuns: 300 };

const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

const FRAGMENTS = [
  ...'" « » “ ” ( ) : ، . ؟ - \n و ف ب ل'.split(" "),
  ..." قال أضاف نقلت مشيرا بحسب نفى أن إن بأن عن وزير الوزير موسكو كييف".split(" "),
  ...["وكالة تاس", "هيئة الأركان", "فيسبوك", "البيان", "مليون", "151", "ألفا", "دبابتين", "قوله"],
  ...["\u0640", "\u064E", "\u200F", "\uD800", "12,5%", " ", " ", " ", " "],
];
const newsLike = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 })
  .map((parts) => parts.join(" "));

const texts = fc.oneof(anyUnits, newsLike, fc.string({ unit: "grapheme", maxLength: 200 }));

test("any text is read without an error, and every span is true", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(findFalseSpans(extractText(text))).toEqual([]);
    }),
    RUNS,
  );
});

test("the same text gives the same extraction, byte for byte", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(JSON.stringify(extractText(text))).toBe(JSON.stringify(extractText(text)));
    }),
    RUNS,
  );
});

test("claims stand in text order, in sentences that are the same or apart", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const sentences = extractText(text).claims.map((claim) => claim.sentence);
      for (const [index, sentence] of sentences.entries()) {
        const before = sentences[index - 1];
        if (before === undefined) continue;
        const isSame = before.start === sentence.start && before.end === sentence.end;
        expect(isSame || before.end <= sentence.start).toBe(true);
      }
    }),
    RUNS,
  );
});

test("each claim has its own id, and a speaker exactly where somebody is cited", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { claims, entities } = extractText(text);
      expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
      const known = new Set(entities.map((entity) => entity.id));
      for (const { voice, speaker, chain, quotes } of claims) {
        expect(speaker === null).toBe(voice === "AUTHOR");
        for (const one of [...(speaker ? [speaker] : []), ...chain]) {
          expect(known).toContain(one.entityId);
        }
        expect(quotes.every((id) => claims.some((claim) => claim.id === id))).toBe(true);
      }
    }),
    RUNS,
  );
});

const BOILERPLATE = new Set([
  "07-grain-corridor.ar.txt",
  "trap-boilerplate.txt",
  "trap-photo-credit.txt",
]);
const covered = [...sampleTexts, ...paragraphTexts].filter(([name]) => !BOILERPLATE.has(name));

// A claim that is heard inside brackets and dashes is taken for the line that names place and agency.
const DATELINE_LIKE = "f19-dashes-and-age.txt";

test("the sentences of every own text cover it", () => {
  const left = covered
    .filter(([name]) => name !== DATELINE_LIKE)
    .flatMap(([name, text]) =>
      uncoveredWords(text) === "" ? [] : [`${name}: ${uncoveredWords(text)}`],
    );
  expect(left).toEqual([]);
});

test("an age in brackets and a dash behind it leave their sentence whole", () => {
  expect(uncoveredWords(paragraphTexts.get(DATELINE_LIKE) ?? "")).toBe("");
});

/** The letters and digits of `text` that no claim's sentence holds. */
function uncoveredWords(text: string): string {
  const isCovered = new Array<boolean>(text.length).fill(false);
  for (const { sentence } of extractText(text).claims) {
    isCovered.fill(true, sentence.start, sentence.end);
  }
  return text
    .split("")
    .filter((unit, at) => !isCovered[at] && /[\p{L}\p{N}]/u.test(unit))
    .join("");
}
