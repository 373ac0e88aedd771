import { describe } from "vitest";
import { testClaims, testGap } from "../../support/claims.ts";

describe("names that are spelled letter by letter", () => {
  testClaims("قال محلل في جيه.بي.سي إن الطلب ضعيف.", {
    by: "محلل في جيه.بي.سي",
    says: "الطلب ضعيف",
  });
  testClaims("أعلنت شركة إن.إكس.بي إغلاق مصنعين.", {
    by: "شركة إن.إكس.بي",
    says: "إغلاق مصنعين",
  });
  testClaims("يرجح باحثون في دي إن سي تأجيل الرحلة.", {
    by: "باحثون في دي إن سي",
    says: "تأجيل الرحلة",
    stance: "SPECULATES",
  });
  testClaims("يرجح باحثون في دي إن إس أن الرحلة ستؤجل.", {
    by: "باحثون في دي إن إس",
    says: "الرحلة ستؤجل",
    stance: "SPECULATES",
  });
  testClaims(
    "قال وزير المالية لوكالة أ.ف.ب إن الضريبة باقية. وأضاف أن الدين ينخفض.",
    {
      by: "وزير المالية",
      says: "الضريبة باقية",
      via: ["AGENCY أ.ف.ب"],
    },
    {
      by: "وزير المالية",
      text: "",
      says: "الدين ينخفض",
      via: ["AGENCY أ.ف.ب"],
    },
  );
  testClaims("نقلت د.ب.أ عن الشرطة أن اللص فر.", {
    by: "الشرطة",
    says: "اللص فر",
    via: ["AGENCY د.ب.أ"],
  });
  testClaims("قال ج.ر.سليم إن الكتاب جاهز.", { by: "ج.ر.سليم", says: "الكتاب جاهز" });
  // The same letters as "that".
  testClaims("قال مدير جيه تي إن البث توقف.", { by: "مدير جيه تي", says: "البث توقف" });
  testClaims("قال المدير إن تي يو شركة صغيرة.", { by: "المدير", says: "تي يو شركة صغيرة" });
  testGap('"in" and the first letter fold like "in any"', "يرجح باحثون في آي إن سي تأجيل الرحلة.", {
    by: "باحثون في آي إن سي",
    says: "تأجيل الرحلة",
    stance: "SPECULATES",
  });
});
