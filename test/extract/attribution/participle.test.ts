import { describe } from "vitest";
import { testClaims, testGap, testNobodyCited } from "../../support/claims.ts";

const minister = { by: "وزير الصحة", says: "المستشفيات جاهزة" } as const;
const rule = "attribution/participle";

describe("a participle goes on with the speaker before it", () => {
  testClaims("قال وزير الصحة إن المستشفيات جاهزة، مضيفا أن اللقاح سيصل الأسبوع المقبل.", minister, {
    by: "وزير الصحة",
    text: "",
    cue: ["مضيفا"],
    says: "اللقاح سيصل الأسبوع المقبل",
    rule,
  });
  testClaims("قال وزير الصحة إن المستشفيات جاهزة، مشيرا إلى نقص في عدد الأطباء.", minister, {
    by: "وزير الصحة",
    text: "",
    says: "نقص في عدد الأطباء",
    rule,
  });
  testClaims("قال وزير الصحة إن المستشفيات جاهزة، ومؤكدا غياب أي إصابات في العاصمة.", minister, {
    by: "وزير الصحة",
    text: "",
    says: "غياب أي إصابات في العاصمة",
  });
  testClaims("قال وزير الصحة إن المستشفيات جاهزة، محذرا من موجة جديدة في الشتاء.", minister, {
    by: "وزير الصحة",
    text: "",
    act: "WARN",
    says: "موجة جديدة في الشتاء",
  });
  testClaims(
    "قال وزير الصحة إن المستشفيات جاهزة، متهما الشركات الأجنبية باحتكار الدواء.",
    minister,
    {
      by: "وزير الصحة",
      text: "",
      act: "ACCUSE",
      says: "الشركات الأجنبية باحتكار الدواء",
    },
  );
  testClaims("قال وزير الصحة إن المستشفيات جاهزة، داعيا السكان إلى الهدوء.", minister, {
    by: "وزير الصحة",
    text: "",
    act: "DEMAND",
    says: "السكان إلى الهدوء",
  });
  testClaims("قال وزير الصحة إن المستشفيات جاهزة، نافيا وجود نقص في الأدوية.", minister, {
    by: "وزير الصحة",
    text: "",
    stance: "DENIES",
    says: "وجود نقص في الأدوية",
  });
  testClaims("قال وزير الصحة إن المستشفيات جاهزة، واصفا الوضع بأنه تحت السيطرة.", minister, {
    by: "وزير الصحة",
    text: "",
    says: "الوضع بأنه تحت السيطرة",
  });
  testClaims(
    "قالت المديرة هدى العلي إن المتحف سيفتح في مايو، معتبرة أن التأخير مبرر.",
    { by: "هدى العلي", text: "المديرة هدى العلي", says: "المتحف سيفتح في مايو" },
    { by: "هدى العلي", text: "", says: "التأخير مبرر" },
  );
  testGap(
    "a phrase of place is no part of the speaker",
    "وصل الوزير إلى الموقع، مؤكدا أن التحقيق بدأ.",
    {
      by: "الوزير",
      text: "",
      says: "التحقيق بدأ",
    },
  );
  testClaims(
    "نقلت وكالة السهل عن الوزارة قولها إن القمح يكفي عاما، مشيرة إلى أن الأسعار ستنخفض.",
    { by: "الوزارة", via: ["AGENCY وكالة السهل"], says: "القمح يكفي عاما" },
    { by: "الوزارة", text: "", via: ["AGENCY وكالة السهل"], says: "الأسعار ستنخفض" },
  );
  testClaims(
    "أعلن الجيش سيطرته على التل. متهما خصومه بخرق الهدنة.",
    { by: "الجيش", says: "سيطرته على التل" },
    { by: "الجيش", text: "", act: "ACCUSE", says: "خصومه بخرق الهدنة" },
  );
});

describe("a participle with the quotation of the same act is its cue", () => {
  testClaims('وعلق المدرب رياض الخولي على الهزيمة قائلا: "لم نستحق الفوز".', {
    by: "رياض الخولي",
    text: "المدرب رياض الخولي",
    mode: "DIRECT",
    says: "لم نستحق الفوز",
  });
  testClaims('وأضاف الوزير قائلا "سنعود إلى العمل غدا".', {
    by: "الوزير",
    mode: "DIRECT",
    says: "سنعود إلى العمل غدا",
  });
});

describe("nobody is cited", () => {
  testNobodyCited(
    "وصل المستشار القانوني مبكرا إلى المحكمة.",
    "كان المشهد مؤثرا في الحاضرين.",
    "عاد الفريق إلى بلاده متابعا تدريباته.",
  );
});
