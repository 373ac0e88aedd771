import { describe } from "vitest";
import { testClaims, testGap, testNobodyCited } from "../../support/claims.ts";

describe("what stands in a document", () => {
  testGap(
    "the article written together with its particle is lost",
    "وجاء في بيان للبلدية أن المياه ستقطع ست ساعات.",
    {
      by: "البلدية",
      text: "البلدية",
      kind: "ORGANIZATION",
      says: "المياه ستقطع ست ساعات",
      rule: "attribution/document-says",
    },
  );
  testClaims("وورد في تقرير أصدرته منظمة الصحة العالمية أن الإصابات تضاعفت.", {
    by: "منظمة الصحة العالمية",
    says: "الإصابات تضاعفت",
    rule: "attribution/document-says",
  });
  testClaims("أظهر تقرير لوزارة العمل أن البطالة بلغت 11%.", {
    by: "وزارة العمل",
    text: "تقرير لوزارة العمل",
    says: "البطالة بلغت 11%",
  });
  testClaims("أظهرت دراسة أن النوم القصير يضر بالذاكرة.", {
    by: "دراسة",
    kind: "DOCUMENT",
    says: "النوم القصير يضر بالذاكرة",
  });
  testClaims("كشف استطلاع للرأي أن نصف الناخبين لم يقرروا بعد.", {
    by: "استطلاع للرأي",
    kind: "DOCUMENT",
    says: "نصف الناخبين لم يقرروا بعد",
  });
});

describe("two parties trade accusations", () => {
  testClaims("تبادل الجيش والمتمردون الاتهامات بخرق الهدنة.", {
    by: "الجيش",
    co: ["المتمردون"],
    act: "ACCUSE",
    says: "خرق الهدنة",
    rule: "attribution/exchanged-accusations",
  });
  testClaims("وتبادلت الهند وباكستان الاتهام بقصف القرى الحدودية.", {
    by: "الهند",
    kind: "STATE",
    co: ["باكستان"],
    act: "ACCUSE",
    says: "قصف القرى الحدودية",
  });
  testNobodyCited("تبادل الجانبان مئتي أسير.", "تبادلت القوات إطلاق النار عبر النهر.");
});

describe("a verb of speaking whose words stand behind a later saying", () => {
  testClaims('ورد رئيس النادي سامر الحداد على منتقديه قائلا: "النتائج هي الحكم".', {
    by: "سامر الحداد",
    text: "رئيس النادي سامر الحداد",
    mode: "DIRECT",
    cue: ["قائلا"],
    says: "النتائج هي الحكم",
  });
  testClaims('واستشهد المحامي زياد النابلسي بموقف القاضي قائلا: "العدالة بطيئة".', {
    by: "زياد النابلسي",
    text: "المحامي زياد النابلسي",
    mode: "DIRECT",
    says: "العدالة بطيئة",
    rule: "attribution/saying-after",
  });
  testClaims('هاجم زعيم المعارضة أنس الشريف الحكومة قائلا: "لقد خسرتم ثقة الناس".', {
    by: "أنس الشريف",
    text: "زعيم المعارضة أنس الشريف",
    mode: "DIRECT",
    says: "لقد خسرتم ثقة الناس",
  });
});

describe("an interposed cue", () => {
  testClaims('"الملعب كان ممتلئا"، تقول المشجعة ليلى بركات، "لكن أحدا لم يغادر".', {
    by: "ليلى بركات",
    text: "المشجعة ليلى بركات",
    mode: "DIRECT",
    says: "الملعب كان ممتلئا | لكن أحدا لم يغادر",
  });
  testClaims('"لن نستسلم"، قال القائد عدنان الراشد.', {
    by: "عدنان الراشد",
    text: "القائد عدنان الراشد",
    mode: "DIRECT",
    says: "لن نستسلم",
  });
});

describe("relative cues and predicates", () => {
  testClaims("ونشر الجيش صورا قال إنها لمستودع أسلحة.", {
    by: "الجيش",
    text: "",
    says: "لمستودع أسلحة",
  });
  testClaims("وعرضت القناة ما قالت الشرطة إنه سلاح الجريمة.", {
    by: "الشرطة",
    says: "سلاح الجريمة",
  });
});

describe("several speakers of the same words", () => {
  testClaims("دعا الرئيس الفرنسي والمستشار الألماني الأطراف إلى وقف القتال.", {
    by: "الرئيس الفرنسي",
    co: ["المستشار الألماني"],
    act: "DEMAND",
    says: "الأطراف إلى وقف القتال",
  });
  testClaims("أعلنت وزارتا الدفاع والداخلية أن الطريق أصبح آمنا.", {
    by: "وزارتا الدفاع والداخلية",
    says: "الطريق أصبح آمنا",
  });
  testClaims("قال وزير النقل ورئيس البلدية إن النفق سيغلق شهرا.", {
    by: "وزير النقل",
    co: ["رئيس البلدية"],
    says: "النفق سيغلق شهرا",
  });
});
