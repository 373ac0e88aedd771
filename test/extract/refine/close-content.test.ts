import { describe } from "vitest";
import { testClaims, testGap } from "../../support/claims.ts";

describe("after that, further clauses stay inside the words", () => {
  testClaims("قال المدير إن المصنع توقف، لكن العمال لم يسرحوا.", {
    by: "المدير",
    says: "المصنع توقف، لكن العمال لم يسرحوا",
  });
  testClaims("قال المدير إن المصنع توقف، مما أدى إلى نقص في الإسمنت.", {
    by: "المدير",
    says: "المصنع توقف، مما أدى إلى نقص في الإسمنت",
  });
  testClaims("قال المدير إن المصنع توقف، الأمر الذي أدى إلى نقص في الإسمنت.", {
    by: "المدير",
    says: "المصنع توقف، الأمر الذي أدى إلى نقص في الإسمنت",
  });
  testClaims("قال المدير إن المصنع توقف وإن العمال في إجازة.", {
    by: "المدير",
    says: "المصنع توقف وإن العمال في إجازة",
  });
  testClaims("وأكدت النقابة أن الأجور تأخرت وأن الإضراب قائم.", {
    by: "النقابة",
    says: "الأجور تأخرت وأن الإضراب قائم",
  });
});

describe("the outlet's own words end them", () => {
  testClaims("قال المدير إن المصنع توقف، في إشارة إلى نقص الوقود.", {
    by: "المدير",
    says: "المصنع توقف",
  });
  testClaims("قال المدير إن المصنع توقف، دون أن يكشف الأسباب.", {
    by: "المدير",
    says: "المصنع توقف",
  });
  testClaims("قال الجيش إنه دمر خمس دبابات، دون تقديم أي دليل.", {
    by: "الجيش",
    flags: ["NO_EVIDENCE_GIVEN"],
    says: "دمر خمس دبابات",
  });
  testClaims("قال الجيش إنه دمر خمس دبابات، ولم يتسن التحقق من ذلك.", {
    by: "الجيش",
    flags: ["UNVERIFIED_BY_OUTLET"],
    says: "دمر خمس دبابات",
  });
  testClaims("قال وزير الطاقة إن المخزون يكفي شهرين، بينما تستمر الطوابير أمام المحطات.", {
    by: "وزير الطاقة",
    says: "المخزون يكفي شهرين",
  });
  testClaims("قالت الشركة إن التسرب محدود، والتي تملك ثلاث مصاف في الإقليم.", {
    by: "الشركة",
    says: "التسرب محدود",
  });
});

describe("a tail of distance ends them and says that the outlet stands aside", () => {
  testClaims("قال زعيم الحزب أنس الشريف إن الانتخابات مسرحية، على حد قوله.", {
    by: "أنس الشريف",
    text: "زعيم الحزب أنس الشريف",
    distance: "DISTANCING",
    says: "الانتخابات مسرحية",
  });
  testClaims('اتهمت الحكومة الصحف بنشر "الأكاذيب" وفق تعبيرها.', {
    by: "الحكومة",
    act: "ACCUSE",
    distance: "DISTANCING",
    says: 'الصحف بنشر "الأكاذيب"',
  });
  testClaims("قالت الوزارة إن المعبر آمن بحسب وصفها.", {
    by: "الوزارة",
    distance: "DISTANCING",
    says: "المعبر آمن",
  });
});

describe("quotations", () => {
  testClaims('قال القائد: "عدنا. وسنبقى هنا."', {
    by: "القائد",
    mode: "DIRECT",
    says: "عدنا. وسنبقى هنا",
  });
  testClaims('قال القائد إن قواته "عادت" إلى التل و"ستبقى" فيه.', {
    by: "القائد",
    mode: "MIXED",
    says: 'قواته "عادت" إلى التل و"ستبقى" فيه',
  });
  testClaims('قالت منظمة "أطباء الجبل" إن العيادة أغلقت.', {
    by: 'منظمة "أطباء الجبل"',
    kind: "ORGANIZATION",
    says: "العيادة أغلقت",
    mode: "INDIRECT",
  });
  testGap(
    "a type's name in quotation marks is no quotation",
    'قال القائد إن صاروخا من طراز "سهم" سقط في البحر.',
    {
      by: "القائد",
      mode: "INDIRECT",
      says: 'صاروخا من طراز "سهم" سقط في البحر',
    },
  );
});

describe("further clauses", () => {
  testClaims(
    "حذر الأطباء من نقص الدواء، وأن المستشفى قد يتوقف عن العمل.",
    { by: "الأطباء", says: "نقص الدواء" },
    {
      by: "الأطباء",
      says: "المستشفى قد يتوقف عن العمل",
      stance: "SPECULATES",
      rule: "attribution/further-clause",
    },
  );
  testClaims(
    "أعلن الاتحاد تأجيل المباراة، وأن التذاكر تبقى صالحة.",
    { by: "الاتحاد", says: "تأجيل المباراة" },
    { by: "الاتحاد", says: "التذاكر تبقى صالحة", rule: "attribution/further-clause" },
  );
});
