import { describe, expect, test } from "vitest";
import { createArticle } from "../../../src/model/article.ts";
import type { Claim } from "../../../src/model/claim.ts";
import { extractArabic } from "../arabic.ts";

/** Sunday. */
const PUBLISHED = "2025-11-09T08:00:00.000Z";

function citedIn(text: string, publishedAt: string | null): Claim | undefined {
  const fields = { url: null, outlet: null, title: null, publishedAt };
  const { claims } = extractArabic(createArticle({ ...fields, language: "ar", text }));
  return claims.find(({ voice }) => voice === "CITED");
}

function saidIn(text: string, publishedAt: string | null = PUBLISHED) {
  const said = citedIn(text, publishedAt)?.said ?? null;
  if (said === null) return null;
  const { verbatim, from, to } = said;
  expect(text.slice(verbatim.start, verbatim.end)).toBe(verbatim.text);
  expect(to).toBe(from);
  return [verbatim.text, from];
}

describe("when the speaker spoke", () => {
  test.for([
    ["قالت وزارة الدفاع الأوكرانية يوم الجمعة إن الجسر مغلق.", "يوم الجمعة", "2025-11-07"],
    ["قال المتحدث باسم الجيش الأوكراني أمس إن الجسر مغلق.", "أمس", "2025-11-08"],
    ["قال زيلينسكي أمس السبت إن المحادثات مستمرة.", "أمس السبت", "2025-11-08"],
    ["أعلنت وزارة الدفاع الروسية، صباح الأحد، إغلاق الجسر.", "صباح الأحد", "2025-11-09"],
    ["قال زيلينسكي في 3 نوفمبر إن المحادثات مستمرة.", "في 3 نوفمبر", "2025-11-03"],
    ["قال زيلينسكي في 20 ديسمبر إن المحادثات مستمرة.", "في 20 ديسمبر", "2024-12-20"],
    ["قالت وزارة الدفاع الأوكرانية الأحد الماضي إن الجسر مغلق.", "الأحد الماضي", "2025-11-02"],
  ] as const)("%s", ([text, words, day]) => {
    expect(saidIn(text)).toEqual([words, day]);
  });

  test("a full date needs no date of the article, a weekday does", () => {
    const full = "قال زيلينسكي في 3 نوفمبر 2025 إن المحادثات مستمرة.";
    expect(saidIn(full, null)).toEqual(["في 3 نوفمبر 2025", "2025-11-03"]);
    const weekday = "قالت وزارة الدفاع الأوكرانية يوم الجمعة إن الجسر مغلق.";
    expect(saidIn(weekday, null)).toEqual(["يوم الجمعة", null]);
  });

  test("words that contradict the article's date are kept without a day", () => {
    expect(saidIn("قال زيلينسكي أمس الخميس إن المحادثات مستمرة.")).toEqual(["أمس الخميس", null]);
  });

  test.for([
    ["the day of what is reported", "قال زيلينسكي إن الجسر أغلق يوم الجمعة."],
    ["a day to come", "قال زيلينسكي إن المحادثات تبدأ غدا."],
    ["no day at all", "قال زيلينسكي في وقت سابق إن المحادثات مستمرة."],
    ["what the speaker did", "قال زيلينسكي، الذي زار واشنطن يوم الجمعة، إن المحادثات مستمرة."],
  ] as const)("%s says nothing of when it was said", ([, text]) => {
    expect(saidIn(text)).toBeNull();
  });
});

describe("the day a figure speaks for", () => {
  const asOf = (text: string, publishedAt: string | null = PUBLISHED) =>
    citedIn(text, publishedAt)?.figures[0]?.asOf;

  test("is the article's own where the text names none", () => {
    expect(asOf("قال زيلينسكي إن روسيا خسرت 9240 دبابة منذ بداية الحرب.")).toBe("2025-11-09");
  });

  test("is the day by which the text counts, unless that is still to come", () => {
    const text = "قال زيلينسكي إن روسيا خسرت 9240 دبابة بحلول 8 نوفمبر 2025.";
    expect(asOf(text)).toBe("2025-11-08");
    expect(asOf(text.replace("2025", "2026"))).toBe("2025-11-09");
  });

  test("is the day up to which the text counts", () => {
    expect(asOf("قال زيلينسكي إن روسيا خسرت 9240 دبابة حتى 31 أكتوبر 2025.")).toBe("2025-10-31");
    expect(asOf("قال زيلينسكي إن روسيا خسرت 9240 دبابة حتى 31 أكتوبر 2025.", null)).toBe(
      "2025-10-31",
    );
  });
});
