import { describe } from "vitest";
import { testClaims, testGap } from "../../support/claims.ts";

describe("verbs that take somebody and something", () => {
  testClaims("وأبلغ المحامي المحكمة أن موكله مريض.", {
    by: "المحامي",
    says: "موكله مريض",
  });
  testClaims("وأبلغ الوزير الصحفيين بأن الخطة جاهزة.", {
    by: "الوزير",
    says: "الخطة جاهزة",
  });
  testGap("an object behind a plural speaker", "ويتهم ناشطون الشرطة باستخدام القوة المفرطة.", {
    by: "ناشطون",
    says: "الشرطة باستخدام القوة المفرطة",
    kind: "ANONYMOUS",
    act: "ACCUSE",
  });
  testClaims("وحث الأمين العام جميع الأطراف على ضبط النفس.", {
    by: "الأمين العام",
    says: "جميع الأطراف على ضبط النفس",
    act: "DEMAND",
  });
  testClaims("وطلبت الحكومة من السكان مغادرة منازلهم.", {
    by: "الحكومة",
    says: "السكان مغادرة منازلهم",
    act: "DEMAND",
  });
  testClaims("ورد الوزير على ذلك بالقول إن الخطة جاهزة.", {
    by: "الوزير",
    says: "الخطة جاهزة",
  });
  testClaims("وأعرب الرئيس عن استعداده للقاء خصومه.", {
    by: "الرئيس",
    says: "استعداده للقاء خصومه",
  });
  testClaims("وأبدى المدرب أسفه لخسارة النهائي.", { by: "المدرب", says: "أسفه لخسارة النهائي" });
});
