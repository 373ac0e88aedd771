import { describe } from "vitest";
import { testClaims, testGap, testNobodyCited } from "../../support/claims.ts";

const rule = "attribution/two-place-verb";

describe("accusing, urging, describing: the words are the one spoken of and what is said of it", () => {
  testClaims("اتهمت بلدية مرسى النخيل الشركة بالإهمال.", {
    by: "بلدية مرسى النخيل",
    act: "ACCUSE",
    says: "الشركة بالإهمال",
    rule,
  });
  testClaims("اتهم الجيش المتمردين بقصف السوق.", {
    by: "الجيش",
    act: "ACCUSE",
    says: "المتمردين بقصف السوق",
    rule,
  });
  testClaims("حثت وزارة الصحة السكان على تلقي اللقاح.", {
    by: "وزارة الصحة",
    act: "DEMAND",
    says: "السكان على تلقي اللقاح",
    rule,
  });
  testClaims("دعا محافظ الإقليم سليم الحايك الأهالي إلى مغادرة القرى الحدودية.", {
    by: "سليم الحايك",
    text: "محافظ الإقليم سليم الحايك",
    act: "DEMAND",
    says: "الأهالي إلى مغادرة القرى الحدودية",
    rule,
  });
  testClaims('وصفت الخارجية الفرنسية الحادث بأنه "خطير".', {
    by: "الخارجية الفرنسية",
    says: 'الحادث بأنه "خطير"',
    mode: "MIXED",
    rule,
  });
  testClaims("وصف المحلل عماد الترك القرار بالمتسرع.", {
    by: "عماد الترك",
    text: "المحلل عماد الترك",
    says: "القرار بالمتسرع",
    rule,
  });
  testGap(
    "holding somebody responsible",
    "حمل رئيس النقابة كريم الفهد الحكومة مسؤولية انهيار المفاوضات.",
    {
      by: "كريم الفهد",
      text: "رئيس النقابة كريم الفهد",
      says: "الحكومة مسؤولية انهيار المفاوضات",
    },
  );
  testClaims("طالب المدعي العام المحكمة بسجن المتهم عشرين عاما.", {
    by: "المدعي العام",
    act: "DEMAND",
    says: "المحكمة بسجن المتهم عشرين عاما",
  });
  testClaims("اعتبر محلل الأسواق هاني شكري القرار ضربة للمصدرين.", {
    by: "هاني شكري",
    text: "محلل الأسواق هاني شكري",
    says: "القرار ضربة للمصدرين",
  });
  testClaims("ناشدت إدارة المستشفى المواطنين التبرع بالدم.", {
    by: "إدارة المستشفى",
    says: "المواطنين التبرع بالدم",
  });
});

describe("nobody is cited", () => {
  testNobodyCited("اتهم الرجل في قضية سرقة قبل عامين.", "حمل رجال الإنقاذ المصابين إلى السيارات.");
});
