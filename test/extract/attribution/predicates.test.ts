import { describe } from "vitest";
import { testClaims, testNobodyCited } from "../../support/claims.ts";

describe("a predicate of certainty reports what its subject holds", () => {
  testClaims("والمدرب رياض الخولي مقتنع بأن فريقه سيفوز.", {
    by: "رياض الخولي",
    text: "المدرب رياض الخولي",
    says: "فريقه سيفوز",
  });
  testClaims("وقال قائد الشرطة إن لديه معلومات عن هوية السائق.", {
    by: "قائد الشرطة",
    says: "لديه معلومات عن هوية السائق",
  });
});

describe("the outlet's own openers let a cue behind them count", () => {
  testClaims("يذكر أن وزارة النقل أعلنت العام الماضي إغلاق المطار القديم.", {
    by: "وزارة النقل",
    says: "إغلاق المطار القديم",
  });
  testClaims("وتجدر الإشارة إلى أن الشركة كانت قد أعلنت إفلاسها.", {
    by: "الشركة",
    says: "إفلاسها",
  });
  testClaims("يأتي ذلك في وقت أكدت فيه الحكومة أن الهدنة صامدة.", {
    by: "الحكومة",
    says: "الهدنة صامدة",
  });
});

describe("lines that belong to no article", () => {
  testNobodyCited(
    "اقرأ أيضا: الوزير يقول إن الجسر مفتوح",
    "تابعونا على فيسبوك وتويتر",
    "المصدر: رويترز",
    "المصدر: الجزيرة + وكالات",
  );
});

describe("notes of verification are no claims", () => {
  testNobodyCited(
    "ولم يتسن لرويترز التحقق من صحة هذه المعلومات بشكل مستقل.",
    "ولا يمكن للجزيرة التحقق بشكل مستقل من الصور.",
  );
  testClaims("قال الجيش إنه دمر ثلاث دبابات. ولم يتسن التحقق من ذلك من مصدر مستقل.", {
    by: "الجيش",
    says: "دمر ثلاث دبابات",
    flags: ["UNVERIFIED_BY_OUTLET"],
  });
});
