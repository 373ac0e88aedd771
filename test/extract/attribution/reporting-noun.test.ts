import { describe } from "vitest";
import { testClaims, testNobodyCited } from "../../support/claims.ts";

const rule = "attribution/reporting-noun";

describe("a reporting noun with its agent and its words", () => {
  testClaims("وجاء القرار بعد تأكيد مجلس المدينة أن الميزانية لا تكفي.", {
    by: "مجلس المدينة",
    cue: ["تأكيد"],
    says: "الميزانية لا تكفي",
    rule,
  });
  testClaims("يأتي ذلك بعد إعلان وزارة الدفاع تدمير مخزن للذخيرة.", {
    by: "وزارة الدفاع",
    says: "تدمير مخزن للذخيرة",
    rule,
  });
  testClaims("وارتفعت الأسعار عقب تحذير منظمة المصدرين من نقص النفط.", {
    by: "منظمة المصدرين",
    act: "WARN",
    says: "نقص النفط",
    rule,
  });
  testClaims("وهبطت الأسهم رغم نفي الشركة وجود أزمة سيولة.", {
    by: "الشركة",
    stance: "DENIES",
    says: "وجود أزمة سيولة",
    rule,
  });
  testClaims("وتظاهر المئات احتجاجا على تصريحات الوزير بأن الأجور لن ترتفع.", {
    by: "الوزير",
    says: "الأجور لن ترتفع",
    rule,
  });
});

describe("a noun without an agent or without words cites nobody", () => {
  testNobodyCited(
    "وسط تنديد أميركي واسع استمر القصف.",
    "جاء إعلان تزويد البلاد بالغاز في وقت متأخر.",
    "انتهت المحادثات بلا إعلان.",
    "نشرت الصحيفة تصريحات الوزير.",
  );
});
