import { describe } from "vitest";
import { testClaims, testNobodyCited } from "../../support/claims.ts";

describe("inside reported words a second speaker is reported", () => {
  testClaims(
    "قال النائب كريم الفهد إن وزير المالية أكد أن الرواتب ستدفع غدا.",
    {
      by: "كريم الفهد",
      text: "النائب كريم الفهد",
      says: "وزير المالية أكد أن الرواتب ستدفع غدا",
      quotes: 1,
    },
    {
      by: "وزير المالية",
      via: ["QUOTER كريم الفهد"],
      says: "الرواتب ستدفع غدا",
      rule: "attribution/reported-report",
    },
  );
  testClaims(
    "قال مصدر حكومي لوكالة رويترز إن الوفد أبلغ الوسطاء أن الهدنة انتهت.",
    {
      by: "مصدر حكومي",
      kind: "ANONYMOUS",
      via: ["AGENCY رويترز"],
      says: "الوفد أبلغ الوسطاء أن الهدنة انتهت",
    },
    {
      by: "الوفد",
      via: ["QUOTER مصدر حكومي", "AGENCY رويترز"],
      says: "الهدنة انتهت",
    },
  );
  testClaims(
    "وذكرت صحيفة المرسى أن الشرطة أكدت أن الحريق متعمد.",
    { by: "صحيفة المرسى", kind: "OUTLET", says: "الشرطة أكدت أن الحريق متعمد", quotes: 1 },
    { by: "الشرطة", via: ["OUTLET صحيفة المرسى"], says: "الحريق متعمد" },
  );
});

describe("a message told of in somebody's words speaks for its sender", () => {
  testClaims(
    "قال وزير الخارجية إن السفارة بعثت برسالة تفيد بأن الرهائن بخير.",
    {
      by: "وزير الخارجية",
      says: "السفارة بعثت برسالة تفيد بأن الرهائن بخير",
      quotes: 1,
    },
    { by: "السفارة", via: ["QUOTER وزير الخارجية"], says: "الرهائن بخير" },
  );
  testClaims(
    "قال المحامي زياد النابلسي إن الشركة تلقت رسالة بعثت بها الوزارة، وأرسلت الوزارة رسالة تفيد بأن العقد ألغي.",
    {
      by: "زياد النابلسي",
      text: "المحامي زياد النابلسي",
      says: "الشركة تلقت رسالة بعثت بها الوزارة، وأرسلت الوزارة رسالة تفيد بأن العقد ألغي",
    },
    {
      by: "الوزارة",
      via: ["QUOTER زياد النابلسي"],
      says: "العقد ألغي",
      rule: "attribution/message-says",
    },
  );
});

describe("inside quoted words another speaks by name", () => {
  testClaims(
    'وقالت الكاتبة منى العلي: "الحرية لا تمنح، كما قال جون ديوي، بل تؤخذ".',
    {
      by: "منى العلي",
      text: "الكاتبة منى العلي",
      mode: "DIRECT",
      says: "الحرية لا تمنح، كما قال جون ديوي، بل تؤخذ",
      quotes: 1,
    },
    {
      by: "جون ديوي",
      via: ["QUOTER منى العلي"],
      mode: "DIRECT",
      says: "بل تؤخذ",
      rule: "attribution/quoted-speaker",
    },
  );
});

describe("other verbs inside the words are part of what is said", () => {
  testClaims('قال المدير: "أخبرني الطبيب أنني بخير".', {
    by: "المدير",
    mode: "DIRECT",
    says: "أخبرني الطبيب أنني بخير",
    quotes: 0,
  });
  testClaims("قال الوزير إنه لا يستطيع أن يقول إن الأزمة انتهت.", {
    by: "الوزير",
    says: "لا يستطيع أن يقول إن الأزمة انتهت",
    quotes: 0,
  });
  testNobodyCited("وصلت رسالة تفيد بأن الطريق مغلق.");
});

describe("a report inside the words, its speaker told by title and name, its words a bare noun", () => {
  testClaims(
    'ذكرت مجلة "الورد" أن مديرة المعرض، نجلاء السالم أبلغت الرسامين بأن القاعة ضيقة.',
    {
      by: 'مجلة "الورد"',
      says: "مديرة المعرض، نجلاء السالم أبلغت الرسامين بأن القاعة ضيقة",
      quotes: 1,
    },
    {
      by: "نجلاء السالم",
      text: "مديرة المعرض، نجلاء السالم",
      says: "القاعة ضيقة",
      via: ['OUTLET مجلة "الورد"'],
    },
  );
  testClaims(
    "وأوضحت الصحيفة أن المدير أكد لهم عزمه على الاستقالة.",
    { by: "الصحيفة", says: "المدير أكد لهم عزمه على الاستقالة", quotes: 1 },
    { by: "المدير", says: "عزمه على الاستقالة", via: ["OUTLET الصحيفة"] },
  );
  testClaims("وقالت الوزارة إن الحكومة أعلنت الحداد.", {
    by: "الوزارة",
    says: "الحكومة أعلنت الحداد",
    quotes: 0,
  });
});

describe('"according to" a document covers the clauses that go on beside', () => {
  testClaims(
    "وبحسب التقرير، أبلغ المدير العمال بأن المصنع سيغلق، فيما شدد الوالي على أنه سيحمي الوظائف.",
    { by: "المدير", says: "المصنع سيغلق", via: ["REPUBLISHER التقرير"] },
    { by: "الوالي", says: "سيحمي الوظائف", via: ["REPUBLISHER التقرير"] },
  );
});
