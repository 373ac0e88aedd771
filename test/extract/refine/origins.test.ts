import { describe } from "vitest";
import { testClaims, testGap } from "../../support/claims.ts";

describe("outlets before, between and behind the words", () => {
  testGap("a whole quotation before a trailing cue", '"الخطة جاهزة"، بحسب ما قال الوزير.', {
    by: "الوزير",
    says: "الخطة جاهزة",
    mode: "DIRECT",
  });
  testClaims("وبلغ عدد القتلى 40، كما أعلنت السلطات الأحد.", {
    by: "السلطات",
    says: "وبلغ عدد القتلى 40",
  });
  testClaims("وسقط الصاروخ في البحر، حسبما أفاد خفر السواحل الياباني.", {
    by: "خفر السواحل الياباني",
    says: "وسقط الصاروخ في البحر",
  });
  testGap(
    "a carrier and its source in a trailing clause",
    "وسقط الصاروخ في البحر، بحسب ما نقلته وكالة كيودو عن مصادر عسكرية.",
    { by: "مصادر عسكرية", says: "وسقط الصاروخ في البحر", via: ["AGENCY وكالة كيودو"] },
  );
  testClaims("وسقط الصاروخ في البحر، نقلا عن مصادر عسكرية.", {
    by: "مصادر عسكرية",
    says: "وسقط الصاروخ في البحر",
    kind: "ANONYMOUS",
  });
  testClaims("وسقط الصاروخ في البحر، وفقا لما ذكره مسؤول أميركي لشبكة سي إن إن.", {
    by: "مسؤول أميركي",
    says: "وسقط الصاروخ في البحر",
    via: ["OUTLET سي إن إن"],
  });
  testGap(
    "a carrier in a clause between commas",
    "وقال الوزير، وفقا لما نقلته عنه وكالة السهل، إن الخطة جاهزة.",
    { by: "الوزير", says: "الخطة جاهزة", via: ["AGENCY وكالة السهل"] },
  );
  testClaims("وقال الوزير، بحسب وكالة السهل، إن الخطة جاهزة.", {
    by: "الوزير",
    says: "الخطة جاهزة",
    via: ["REPUBLISHER وكالة السهل"],
  });
  testClaims("ووفقا لوكالة السهل، قال الوزير إن الخطة جاهزة.", {
    by: "الوزير",
    says: "الخطة جاهزة",
    via: ["AGENCY وكالة السهل"],
  });
  testClaims(
    "وذكرت وكالة السهل أن الوزير قال إن الخطة جاهزة.",
    { by: "وكالة السهل", says: "الوزير قال إن الخطة جاهزة", quotes: 1 },
    { by: "الوزير", says: "الخطة جاهزة", via: ["AGENCY وكالة السهل"] },
  );
  testGap(
    "the origin named behind the words",
    "وأفادت وكالة فرانس برس بأن القطار خرج عن القضبان، نقلا عن مسؤول محلي.",
    { by: "مسؤول محلي", says: "القطار خرج عن القضبان", via: ["AGENCY فرانس برس"] },
  );
  testGap("the one told without a particle", "وأخبر مسؤول كبير رويترز أن الصفقة ألغيت.", {
    by: "مسؤول كبير",
    says: "الصفقة ألغيت",
    via: ["AGENCY رويترز"],
  });
  testClaims("وقالت الشرطة لرويترز عبر البريد الإلكتروني إن التحقيق جار.", {
    by: "الشرطة",
    says: "التحقيق جار",
    via: ["AGENCY رويترز"],
  });
  testGap("words go on behind an interposed cue", "ومن المتوقع، بحسب خبراء، أن تتراجع الأرباح.", {
    by: "خبراء",
    says: "ومن المتوقع | أن تتراجع الأرباح",
  });
});
