import { describe, expect, test } from "vitest";
import { citedClaims } from "../../support/claims.ts";

const TWO_MINISTERS =
  "قال وزير المالية سالم الراشد إن الميزانية متوازنة. وقال وزير الصحة عادل منصور إن المستشفيات جاهزة.";

function lastOf(text: string) {
  const claim = citedClaims(text).at(-1);
  return { by: claim?.speaker?.name, flags: claim?.flags };
}

describe("a title that fits two who have spoken", () => {
  test("right behind the words of one, it is he", () => {
    const text = `${TWO_MINISTERS} وأضاف الوزير أن اللقاحات وصلت.`;
    expect(lastOf(text)).toEqual({ by: "عادل منصور", flags: [] });
  });

  test("where somebody else has spoken since, it stays as printed, with the flag", () => {
    const text = `${TWO_MINISTERS} وقالت النائبة ليلى بركات إن الأرقام خاطئة. وأكد الوزير أن الأرقام دقيقة.`;
    expect(lastOf(text)).toEqual({ by: "الوزير", flags: ["UNRESOLVED_SPEAKER"] });
  });

  test("what the title says more tells which", () => {
    const text = `${TWO_MINISTERS} وقالت النائبة ليلى بركات إن الأرقام خاطئة. وأكد وزير المالية أن الأرقام دقيقة.`;
    expect(lastOf(text)).toEqual({ by: "سالم الراشد", flags: [] });
  });

  test("one holder is nobody else", () => {
    const text =
      "قال وزير المالية سالم الراشد إن الميزانية متوازنة. وقالت النائبة ليلى بركات إن الأرقام خاطئة. وأكد الوزير أن الأرقام دقيقة.";
    expect(lastOf(text)).toEqual({ by: "سالم الراشد", flags: [] });
  });
});
