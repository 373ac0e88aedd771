import { describe } from "vitest";
import { testClaims, testGap, testNobodyCited } from "../../support/claims.ts";

const rule = "attribution/according-to";

describe("according to somebody, before the words", () => {
  testClaims("وبحسب وزارة الداخلية، أوقفت الشرطة 35 شخصا خلال الاحتجاجات.", {
    by: "وزارة الداخلية",
    kind: "ORGANIZATION",
    cue: ["بحسب"],
    says: "أوقفت الشرطة 35 شخصا خلال الاحتجاجات",
    rule,
  });
  testGap(
    "a report named with its author speaks for its author",
    "ووفقا لتقرير البنك الدولي، فإن الفقر تراجع في الأرياف.",
    {
      by: "البنك الدولي",
      text: "تقرير البنك الدولي",
      kind: "ORGANIZATION",
      says: "الفقر تراجع في الأرياف",
    },
  );
  testGap(
    "the article written together with its particle is lost",
    "وفقا للمدعي العام نبيل الراوي، لم يعثر المحققون على السلاح.",
    {
      by: "نبيل الراوي",
      text: "المدعي العام نبيل الراوي",
      kind: "PERSON",
      says: "لم يعثر المحققون على السلاح",
    },
  );
  testClaims("وبحسب البيان، دمرت الدفاعات الجوية أربع طائرات مسيرة.", {
    by: "البيان",
    kind: "DOCUMENT",
    says: "دمرت الدفاعات الجوية أربع طائرات مسيرة",
  });
  testClaims("ووفق شهود عيان، سمع دوي انفجارين قرب الميناء.", {
    by: "شهود عيان",
    kind: "ANONYMOUS",
    says: "سمع دوي انفجارين قرب الميناء",
  });
  testClaims("من وجهة نظر الاتحاد الأوروبي، تبقى العقوبات ضرورية.", {
    by: "الاتحاد الأوروبي",
    kind: "ORGANIZATION",
    says: "تبقى العقوبات ضرورية",
  });
  testClaims("واستنادا إلى مصادر أمنية، دخل المهاجمون من الباب الخلفي.", {
    by: "مصادر أمنية",
    kind: "ANONYMOUS",
    says: "دخل المهاجمون من الباب الخلفي",
  });
});

describe("according to a document that names its issuer", () => {
  testClaims("وبحسب تقرير أعدته لجنة الصيد، تراجعت الأسماك في الخليج.", {
    by: "لجنة الصيد",
    text: "تقرير",
    kind: "ORGANIZATION",
    says: "تراجعت الأسماك في الخليج",
    rule,
  });
  testClaims("ووفق بيان نشرته الهيئة على تلغرام ونقلته وكالة رويترز، عاد الصيادون إلى الميناء.", {
    by: "الهيئة",
    text: "بيان",
    kind: "ORGANIZATION",
    via: ["PLATFORM تلغرام", "AGENCY رويترز"],
    says: "عاد الصيادون إلى الميناء",
  });
  testClaims("ووفقا للتقرير السنوي الصادر عن البنك الدولي، تراجع الفقر في الأرياف.", {
    by: "البنك الدولي",
    text: "تقرير السنوي",
    kind: "ORGANIZATION",
    says: "تراجع الفقر في الأرياف",
  });
  testClaims("وذكر بيان صادر عن بلدية المدينة أن الجسر مغلق.", {
    by: "بلدية المدينة",
    text: "بيان",
    kind: "ORGANIZATION",
    says: "الجسر مغلق",
  });
  testClaims("وجاء في بيان صادر عن نقابة الأطباء أن الإضراب مستمر.", {
    by: "نقابة الأطباء",
    kind: "ORGANIZATION",
    says: "الإضراب مستمر",
  });
});

describe("according to somebody, behind the words", () => {
  testClaims("بلغ عدد القتلى 27 شخصا، بحسب وزارة الصحة.", {
    by: "وزارة الصحة",
    says: "بلغ عدد القتلى 27 شخصا",
    rule,
  });
  testClaims("تراجعت مبيعات السيارات بنسبة 9%، وفقا لبيانات اتحاد الصناعات.", {
    by: "اتحاد الصناعات",
    text: "بيانات اتحاد الصناعات",
    says: "تراجعت مبيعات السيارات بنسبة 9%",
  });
  testClaims("وأصيب ستة عمال بجروح طفيفة حسب مصدر في الدفاع المدني.", {
    by: "مصدر في الدفاع المدني",
    kind: "ANONYMOUS",
    says: "وأصيب ستة عمال بجروح طفيفة",
  });
  testGap(
    "the article written together with its particle is lost",
    "لم تعثر فرق الإنقاذ على ناجين، طبقا للمتحدث باسم البحرية ماجد الأسعد.",
    {
      by: "ماجد الأسعد",
      text: "المتحدث باسم البحرية ماجد الأسعد",
      kind: "PERSON",
      says: "لم تعثر فرق الإنقاذ على ناجين",
    },
  );
  testClaims("وقد تصل درجات الحرارة إلى 45 مئوية، بحسب هيئة الأرصاد.", {
    by: "هيئة الأرصاد",
    stance: "SPECULATES",
    says: "وقد تصل درجات الحرارة إلى 45 مئوية",
  });
  testGap(
    "the article written together with its particle is lost",
    "انهار المبنى فجر الثلاثاء، وفقا للدفاع المدني، حسبما ذكرت وكالة السهل.",
    {
      by: "الدفاع المدني",
      via: ["AGENCY وكالة السهل"],
      says: "انهار المبنى فجر الثلاثاء",
    },
  );
});

describe("according to somebody, inside the words", () => {
  testClaims("وسقط في الهجوم، بحسب الشرطة، أربعة قتلى من المارة.", {
    by: "الشرطة",
    says: "وسقط في الهجوم | أربعة قتلى من المارة",
  });
});

describe("nobody is cited", () => {
  testNobodyCited(
    "وفق الخطة يبدأ العمل في الجسر الجديد الشهر المقبل.",
    "وزعت المساعدات وفقا لما تم الاتفاق عليه.",
    "يدفع الركاب حسب المسافة.",
    "حضر الوزير الافتتاح فحسب ثم غادر.",
    "تحسب الضريبة بحسب الدخل السنوي.",
  );
});

describe("between the parts of a clause, without marks", () => {
  testClaims("وقد أغلقت شركة الحديد بحسب نقابة العمال مصنعا قديما، أي أنها سرحت مئة عامل.", {
    by: "نقابة العمال",
    says: "وقد أغلقت شركة الحديد | مصنعا قديما، أي أنها سرحت مئة عامل",
  });
  testClaims("وفازت الرواية وفق لجنة الجائزة بتسعة أصوات.", {
    by: "لجنة الجائزة",
    says: "وفازت الرواية | بتسعة أصوات",
  });
  testClaims("انهار الجسر بحسب الشرطة قبل ساعة.", { by: "الشرطة", says: "انهار الجسر" });
  testNobodyCited("وتعمل المصانع وفق الخطة الجديدة بنصف طاقتها.");
});

describe("between a speaker and his words it names a carrier", () => {
  testClaims(
    "وقال عمدة بلدة الزيتون في شرق الجزيرة صباح اليوم، وفقا لصحيفة النهر، إن الميناء مغلق.",
    { by: "عمدة بلدة الزيتون", says: "الميناء مغلق", via: ["REPUBLISHER صحيفة النهر"] },
  );
  testClaims("وأعلنت بلدية الميناء، بحسب وكالة أنباء السهل، أن السوق ستفتح.", {
    by: "بلدية الميناء",
    says: "السوق ستفتح",
    via: ["REPUBLISHER وكالة أنباء السهل"],
  });
});
