import { describe, expect, test } from "vitest";
import { extractText, findFalseSpans } from "./arabic.ts";

const codesOf = (text: string) => extractText(text).diagnostics.map(({ code }) => code);

describe("an article past a bound is read in part, and says so", () => {
  test("claims", () => {
    const extraction = extractText("قال الوزير إن الجسر مغلق. ".repeat(2_100));
    expect(extraction.claims).toHaveLength(2_000);
    expect(extraction.diagnostics).toContainEqual(
      expect.objectContaining({ code: "BOUND_REACHED", span: null }),
    );
    expect(findFalseSpans(extraction)).toEqual([]);
  });

  test("claims of one sentence", () => {
    const extraction = extractText("وقال الوزير إن الجسر مغلق، ".repeat(2_100));
    expect(extraction.claims).toHaveLength(2_000);
    expect(codesOf("وقال الوزير إن الجسر مغلق، ".repeat(2_100))).toContain("BOUND_REACHED");
  });

  test("sentences", () => {
    const extraction = extractText("الجسر مغلق. ".repeat(10_100));
    expect(extraction.diagnostics.map(({ message }) => message).join()).toContain(
      "10000 sentences",
    );
    expect(extraction.claims.length).toBeLessThanOrEqual(2_000);
  });

  test("carriers of a claim", () => {
    const extraction = extractText(`قال الوزير إن الجسر مغلق${"، بحسب وكالة الساحل".repeat(40)}.`);
    expect(extraction.claims.every(({ chain }) => chain.length <= 17)).toBe(true);
    expect(extraction.diagnostics.map(({ code }) => code)).toContain("BOUND_REACHED");
  });
});

test("what is left out is named by no claim that is kept", () => {
  const { claims } = extractText(
    "نفى الوزير أن الجسر الكبير مغلق أمام الناس. قال العمدة إن الجسر الكبير مغلق أمام الناس. ".repeat(
      1_100,
    ),
  );
  const ids = new Set(claims.map(({ id }) => id));
  const named = claims.flatMap(({ denies, quotes }) => [...(denies?.claimIds ?? []), ...quotes]);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test("an ordinary article reaches no bound", () => {
  expect(codesOf("قال الوزير إن الجسر مغلق. وأضاف أن الطريق مفتوح.")).not.toContain(
    "BOUND_REACHED",
  );
});
