import { describe } from "vitest";
import { testClaims, testGap } from "../../support/claims.ts";

describe("how newswires name where it was said", () => {
  testClaims("وجاء في التقرير أن المبنى لم يخضع للصيانة.", {
    by: "التقرير",
    kind: "DOCUMENT",
    says: "المبنى لم يخضع للصيانة",
  });
  testClaims("وجاء في نص الاتفاق أن القوات ستنسحب خلال شهر.", {
    by: "نص الاتفاق",
    kind: "DOCUMENT",
    says: "القوات ستنسحب خلال شهر",
  });
  testClaims("وقال الوزير: إن الخطة جاهزة.", {
    by: "الوزير",
    kind: "PERSON",
    says: "الخطة جاهزة",
    mode: "INDIRECT",
  });
  testClaims("وقال الوزير ردا على سؤال إن الخطة جاهزة.", {
    by: "الوزير",
    kind: "PERSON",
    says: "الخطة جاهزة",
  });
  testClaims("وقال الوزير في رده على أسئلة النواب إن الخطة جاهزة.", {
    by: "الوزير",
    kind: "PERSON",
    says: "الخطة جاهزة",
  });
  testClaims("وقال الوزير أمام البرلمان إن الخطة جاهزة.", {
    by: "الوزير",
    kind: "PERSON",
    says: "الخطة جاهزة",
  });
  testClaims("وقال الوزير من موقع الحادث إن الخطة جاهزة.", {
    by: "الوزير",
    kind: "PERSON",
    says: "الخطة جاهزة",
  });
  testClaims('وقال الوزير على حسابه الرسمي بمنصة "إكس" إن الخطة جاهزة.', {
    by: "الوزير",
    kind: "PERSON",
    says: "الخطة جاهزة",
    via: ["PLATFORM إكس"],
  });
  testClaims("وقال الوزير عبر منصة إكس إن الخطة جاهزة.", {
    by: "الوزير",
    kind: "PERSON",
    says: "الخطة جاهزة",
    via: ["PLATFORM إكس"],
  });
  testClaims("وقال الوزير في تغريدة على حسابه في تويتر إن الخطة جاهزة.", {
    by: "الوزير",
    kind: "PERSON",
    says: "الخطة جاهزة",
    via: ["PLATFORM تويتر"],
  });
  testClaims('وكتب الوزير على منصة إكس "الخطة جاهزة".', {
    by: "الوزير",
    kind: "PERSON",
    says: "الخطة جاهزة",
    via: ["PLATFORM إكس"],
    mode: "DIRECT",
  });
  testClaims("وأصدرت الوزارة بيانا قالت فيه إن الخطة جاهزة.", {
    by: "الوزارة",
    kind: "ORGANIZATION",
    says: "الخطة جاهزة",
    text: "",
  });
  testClaims("وأصدرت الوزارة بيانا أكدت فيه أن الخطة جاهزة.", {
    by: "الوزارة",
    kind: "ORGANIZATION",
    says: "الخطة جاهزة",
    text: "",
  });
  testClaims("وفي بيان لها، قالت الوزارة إن الخطة جاهزة.", {
    by: "الوزارة",
    kind: "ORGANIZATION",
    says: "الخطة جاهزة",
  });
  testClaims("وفي تصريح صحفي، أكد المدير العام للدفاع المدني أن الخطة جاهزة.", {
    by: "المدير العام للدفاع المدني",
    kind: "PERSON",
    says: "الخطة جاهزة",
  });
  testClaims("وفي كلمة له أمام المؤتمر، شدد الرئيس على أن الخطة جاهزة.", {
    by: "الرئيس",
    kind: "PERSON",
    says: "الخطة جاهزة",
  });
  testClaims("وفي وقت سابق، قال الوزير إن الخطة جاهزة.", {
    by: "الوزير",
    kind: "PERSON",
    says: "الخطة جاهزة",
  });
  testClaims("وفي وقت سابق اليوم، أعلنت الشرطة اعتقال ستة أشخاص.", {
    by: "الشرطة",
    kind: "ORGANIZATION",
    says: "اعتقال ستة أشخاص",
  });
  testClaims("ومن جهتها، قالت وزارة الداخلية إن ستة أشخاص أوقفوا.", {
    by: "وزارة الداخلية",
    kind: "ORGANIZATION",
    says: "ستة أشخاص أوقفوا",
  });
  testClaims("وكان الوزير صرح في وقت سابق بأن الخطة جاهزة.", {
    by: "الوزير",
    kind: "PERSON",
    says: "الخطة جاهزة",
  });
  testClaims("وكانت وكالة رويترز نقلت عن مسؤولين أن الخطة جاهزة.", {
    by: "مسؤولين",
    kind: "ANONYMOUS",
    says: "الخطة جاهزة",
    via: ["AGENCY رويترز"],
  });
  testClaims("وكانت تقارير إعلامية تحدثت عن خلافات داخل الحكومة.", {
    by: "تقارير إعلامية",
    kind: "ANONYMOUS",
    says: "خلافات داخل الحكومة",
  });
  testClaims("وأشارت تقارير إعلامية إلى أن الوزير استقال.", {
    by: "تقارير إعلامية",
    kind: "ANONYMOUS",
    says: "الوزير استقال",
  });
  testClaims("وتشير التقديرات إلى أن الخسائر بلغت مليوني دولار.", {
    by: "التقديرات",
    kind: "ANONYMOUS",
    says: "الخسائر بلغت مليوني دولار",
  });
  testClaims("وتحدثت مصادر محلية عن سقوط قتلى.", {
    by: "مصادر محلية",
    kind: "ANONYMOUS",
    says: "سقوط قتلى",
  });
  testClaims("وأفادت مصادر محلية بسقوط قتلى.", {
    by: "مصادر محلية",
    kind: "ANONYMOUS",
    says: "سقوط قتلى",
  });
  testGap(
    "a body that is also a person's title",
    "وتقول الحكومة إن الإصلاحات ضرورية، بينما تقول المعارضة إنها تضر بالفقراء.",
    { by: "الحكومة", kind: "ORGANIZATION", says: "الإصلاحات ضرورية" },
    { by: "المعارضة", kind: "ORGANIZATION", says: "تضر بالفقراء" },
  );
  testClaims("وقال شاهد عيان يدعى محمود عيسى إن السيارة انحرفت.", {
    by: "محمود عيسى",
    kind: "PERSON",
    says: "السيارة انحرفت",
    text: "محمود عيسى",
  });
  testClaims("وقال أحد السكان، ويدعى محمود عيسى، إن السيارة انحرفت.", {
    cue: ["قال"],
    by: "محمود عيسى",
    kind: "PERSON",
    says: "السيارة انحرفت",
    text: "محمود عيسى",
  });
});
