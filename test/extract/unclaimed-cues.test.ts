import { describe, expect, test } from "vitest";
import { extractText } from "./arabic.ts";

/** The cues that a text tells of without a claim, each with its reason. */
function unclaimed(text: string): readonly (readonly [words: string, reason: string])[] {
  return extractText(text).diagnostics.flatMap(({ code, span, message }) =>
    code === "CUE_WITHOUT_CLAIM" && span !== null
      ? [[text.slice(span.start, span.end), message] as const]
      : [],
  );
}

describe("a cue without a claim is told of, with its place and why", () => {
  test.each([
    ["ولم تؤكد الشرطة عدد الضحايا.", "تؤكد", /negated/u],
    ["ورفضت الحكومة طلب اللجوء.", "ورفضت", /refused/u],
    ["وتحدث المدرب طويلا.", "وتحدث", /No words/u],
    ["وأعلن الرئيس عطلة رسمية.", "وأعلن", /act/u],
    ["ووفقا للخطة، يبدأ البناء في الربيع.", "ووفقا", /Nobody who could speak/u],
  ])("%s", (text, words, reason) => {
    const [found, ...others] = unclaimed(text);
    expect(others).toEqual([]);
    expect(found?.[0]).toBe(words);
    expect(found?.[1]).toMatch(reason);
  });

  test.each([
    "قال الوزير إن الخطة جاهزة.",
    'قال الرئيس: "أعلنت الحكومة أن الأزمة انتهت".',
    "قالت الشركة إن القرار اتخذ بعد أن طالب المساهمون بتغيير الإدارة.",
    "وصل القطار إلى المحطة في موعده.",
  ])("nothing is left over: %s", (text) => {
    expect(unclaimed(text)).toEqual([]);
  });

  test("a verb whose speaker cannot be named is told of once", () => {
    const codes = extractText("وقال، بحسب الوكالة، إن الجسر مغلق.").diagnostics.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(["SPEAKER_UNRESOLVED"]);
  });

  test("no more of them are told of than an article's bound", () => {
    const text = "ولم تؤكد الشرطة عدد الضحايا. ".repeat(300).trim();
    expect(unclaimed(text).length).toBe(200);
  });
});
