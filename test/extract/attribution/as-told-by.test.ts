import { describe } from "vitest";
import { testClaims, testNobodyCited } from "../../support/claims.ts";

const rule = "attribution/as-told-by";

describe("a clause behind the words tells who said them", () => {
  testClaims("أغلقت السلطات المعبر الشمالي، حسبما ذكرت وكالة السهل.", {
    by: "وكالة السهل",
    kind: "OUTLET",
    says: "أغلقت السلطات المعبر الشمالي",
    rule,
  });
  testClaims("سجل الفريق ثلاثة أهداف في الشوط الثاني، كما قال مدربه رياض الخولي.", {
    by: "رياض الخولي",
    text: "مدربه رياض الخولي",
    says: "سجل الفريق ثلاثة أهداف في الشوط الثاني",
  });
  testClaims("ستبدأ المحاكمة في سبتمبر، بحسب ما أعلنت وزارة العدل.", {
    by: "وزارة العدل",
    says: "ستبدأ المحاكمة في سبتمبر",
    rule,
  });
  testClaims("توفي المصاب متأثرا بجراحه، وفق ما أفاد مصدر طبي.", {
    by: "مصدر طبي",
    kind: "ANONYMOUS",
    says: "توفي المصاب متأثرا بجراحه",
    rule,
  });
  testClaims("وصلت السفينة إلى الميناء سالمة، وفقا لما أعلنته هيئة الملاحة.", {
    by: "هيئة الملاحة",
    says: "وصلت السفينة إلى الميناء سالمة",
    rule,
  });
  testClaims("استقال المدير المالي للنادي، على ما أوردت صحيفة المرسى.", {
    by: "صحيفة المرسى",
    kind: "OUTLET",
    says: "استقال المدير المالي للنادي",
    rule,
  });
});

describe("where the words have a speaker, the clause names a carrier", () => {
  testClaims("قال قائد الشرطة إن المشتبه به اعترف، حسبما نقلت وكالة السهل.", {
    by: "قائد الشرطة",
    via: ["AGENCY وكالة السهل"],
    says: "المشتبه به اعترف",
  });
  testClaims("أعلنت الحكومة تأجيل الانتخابات، بحسب ما ذكرت وكالة رويترز.", {
    by: "الحكومة",
    via: ["AGENCY رويترز"],
    says: "تأجيل الانتخابات",
  });
});

describe("as at the beginning of a clause goes on with the speaker", () => {
  testClaims(
    "قال المدير إن المصنع سيعاد فتحه. كما قال إن العمال سيحصلون على أجورهم.",
    { by: "المدير", says: "المصنع سيعاد فتحه" },
    { by: "المدير", text: "", says: "العمال سيحصلون على أجورهم" },
  );
});

describe("nobody is cited", () => {
  testNobodyCited(
    "انتهت المباراة كما بدأت بلا أهداف.",
    "زار الوفد الميناء كما زار المصنع.",
    "كما أن الطريق مغلق منذ أسبوع.",
  );
});
