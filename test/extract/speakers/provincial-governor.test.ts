import { describe, expect, test } from "vitest";
import { packFor } from "../../../src/languages/registry.ts";
import { testClaims } from "../../support/claims.ts";
import { testSpeakers } from "../../support/speakers.ts";

describe("a governor whose title folds like 'and to'", () => {
  testSpeakers(
    "PERSON",
    `
    قال والي وهران
    قال والي ولاية كسلا
    قال والي إسطنبول [سليم يلدز]
    قال والي الجزائر العاصمة
    قال والي شمال دارفور
    قال والي جنوب كردفان
    قال الوالي
    قالت والية سطيف
    قال حاكم دارفور
    قال وَالِي وهران
    قال يوسف والي
    `,
  );
  testClaims("وبحسب والي إزمير، فإن الزلزال لم يخلف ضحايا.", {
    by: "والي إزمير",
    says: "الزلزال لم يخلف ضحايا",
  });
  testClaims("أعلن والي كسلا إغلاق المدارس.", { by: "والي كسلا", says: "إغلاق المدارس" });
  testClaims("أكد مصدر في مكتب والي إزمير أن السكان بخير.", {
    by: "مصدر في مكتب والي إزمير",
    says: "السكان بخير",
  });
  testClaims("اتهم النائب والي المدينة بالتقصير.", {
    by: "النائب",
    says: "والي المدينة بالتقصير",
  });
});

describe("'and to' stays a preposition in every spelling but the governor's", () => {
  for (const andTo of ["وإلى", "والى", "وإلي"]) {
    const text = `أشار الوزير إلى تراجع الأسعار ${andTo} زيادة الأجور.`;
    testClaims(text, { by: "الوزير", says: `تراجع الأسعار ${andTo} زيادة الأجور` });
  }
  testClaims("أشار المدير إلى نقص الوقود وآلية توزيعه.", {
    by: "المدير",
    says: "نقص الوقود وآلية توزيعه",
  });
  testClaims("قال السكان إنهم لجؤوا إليها وإليه.", {
    by: "السكان",
    says: "لجؤوا إليها وإليه",
  });
});

test("a term that is told by its letters as printed says so in the pack", () => {
  const printed = packFor("ar")?.terms.filter((term) => term.asPrinted === true);
  expect(printed?.map(({ id }) => id)).toContain("provincial-governor");
});
