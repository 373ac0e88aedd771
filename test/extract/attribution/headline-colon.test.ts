import { describe } from "vitest";
import { testClaims, testNobodyCited } from "../../support/claims.ts";

const body =
  "\n\nوصل القطار إلى المحطة في موعده المعتاد صباح اليوم. وكان الطقس معتدلا في معظم المدن.\n";

describe("speaker, colon, words: the form of headlines", () => {
  testClaims(`وزير النقل: الجسر مفتوح أمام الشاحنات${body}`, {
    by: "وزير النقل",
    says: "الجسر مفتوح أمام الشاحنات",
    placement: "HEADLINE",
    rule: "attribution/headline-colon",
  });
  testClaims(`الأمم المتحدة: مليون طفل خارج المدارس${body}`, {
    by: "الأمم المتحدة",
    kind: "ORGANIZATION",
    says: "مليون طفل خارج المدارس",
  });
  testClaims(`رياض الخولي: لن أترك الفريق قبل نهاية الموسم${body}`, {
    by: "رياض الخولي",
    kind: "PERSON",
    says: "لن أترك الفريق قبل نهاية الموسم",
  });
  testClaims(`خبراء: الجفاف سيستمر عامين${body}`, {
    by: "خبراء",
    kind: "ANONYMOUS",
    says: "الجفاف سيستمر عامين",
  });
  testClaims(`رويترز: المحادثات تنتقل إلى جنيف${body}`, {
    by: "رويترز",
    kind: "OUTLET",
    says: "المحادثات تنتقل إلى جنيف",
  });
  testClaims(
    `البنك المركزي: الاحتياطي ارتفع.. ووزير المالية: العجز تراجع${body}`,
    { by: "البنك المركزي", says: "الاحتياطي ارتفع" },
    { by: "وزير المالية", says: "العجز تراجع" },
  );
  testClaims(`حريق في المصفاة.. والشركة: لا إصابات${body}`, {
    by: "الشركة",
    says: "لا إصابات",
  });
});

describe("subject and verb in a headline", () => {
  testClaims(`البنك المركزي يتوقع تراجع التضخم${body}`, {
    by: "البنك المركزي",
    stance: "SPECULATES",
    says: "تراجع التضخم",
    placement: "HEADLINE",
    rule: "attribution/speaker-before-cue",
  });
  testClaims(`الجيش يعلن السيطرة على التل${body}`, { by: "الجيش", says: "السيطرة على التل" });
  testClaims(`الوزارة تنفي وجود نقص في الوقود${body}`, {
    by: "الوزارة",
    stance: "DENIES",
    says: "وجود نقص في الوقود",
  });
  testClaims(`كوريا الجنوبية تتهم جارتها بإطلاق بالونات${body}`, {
    by: "كوريا الجنوبية",
    kind: "STATE",
    act: "ACCUSE",
    says: "جارتها بإطلاق بالونات",
  });
  testClaims(`اليابان تحذر من موجات مد على سواحلها${body}`, {
    by: "اليابان",
    act: "WARN",
    says: "موجات مد على سواحلها",
  });
});

describe("nobody is cited", () => {
  testNobodyCited(
    `شاهد: لحظة انهيار الجسر${body}`,
    `صور: الثلوج تغطي العاصمة${body}`,
    `مباراة النهائي تبدأ عند الساعة 20:45${body}`,
    `بالفيديو: فيضان النهر${body}`,
    `انهيار الجسر: ما الذي حدث؟${body}`,
  );
});
