import { describe } from "vitest";
import { testClaims, testGap } from "../../support/claims.ts";

describe("a sentence that only tells where what stands before it comes from", () => {
  testClaims(
    "قال الجيش إن الدفاعات أسقطت ست مسيرات. وجاء ذلك في بيان نشرته هيئة الأركان على صفحتها في فيسبوك.",
    {
      by: "الجيش",
      via: ["PLATFORM فيسبوك"],
      flags: ["BACKWARD_ATTRIBUTION"],
      says: "الدفاعات أسقطت ست مسيرات",
    },
  );
  testGap(
    "the origin of somebody's remarks",
    "قال وزير الزراعة إن المحصول جيد. وجاءت تصريحات الوزير في مقابلة مع قناة الجزيرة.",
    {
      by: "وزير الزراعة",
      via: ["INTERVIEWER قناة الجزيرة"],
      flags: ["BACKWARD_ATTRIBUTION"],
      says: "المحصول جيد",
    },
  );
  testClaims("دمرت القوات جسرين قرب النهر. جاء ذلك في بيان نشرته وزارة الدفاع على تليغرام.", {
    by: "وزارة الدفاع",
    via: ["PLATFORM تليغرام"],
    says: "دمرت القوات جسرين قرب النهر",
  });
});

describe("a sequence of events is no origin", () => {
  testClaims("قال وزير الزراعة إن المحصول جيد. وجاءت تصريحاته بعد يوم من هطول الأمطار.", {
    by: "وزير الزراعة",
    flags: [],
    says: "المحصول جيد",
  });
  testClaims("قال وزير الزراعة إن المحصول جيد. يأتي ذلك في وقت ترتفع فيه أسعار الخبز.", {
    by: "وزير الزراعة",
    flags: [],
    says: "المحصول جيد",
  });
});
