import { describe } from "vitest";
import { type Expected, testClaims, testGap } from "../../support/claims.ts";

type Kind = NonNullable<Expected["kind"]>;

/** One test: the phrase behind the verb is the whole speaker. */
function speaks(phrase: string, by: string, kind: Kind, verb = "قال"): void {
  const expected = { by, text: phrase.replace(/،$/u, ""), kind, says: "الوضع مستقر" };
  testClaims(`${verb} ${phrase} إن الوضع مستقر.`, expected);
}

/** A phrase that is not read so yet. */
function speaksNot(reason: string, phrase: string, by: string, kind: Kind, verb = "قال"): void {
  const expected = { by, text: phrase.replace(/،$/u, ""), kind, says: "الوضع مستقر" };
  testGap(reason, `${verb} ${phrase} إن الوضع مستقر.`, expected);
}

describe("persons", () => {
  speaks("وزير خارجية النرويج أندرس لارسن", "أندرس لارسن", "PERSON");
  speaks("أندرس لارسن المستشار بوزارة الداخلية", "أندرس لارسن", "PERSON");
  speaks("رئيس الوزراء البريطاني توماس غرين", "توماس غرين", "PERSON");
  speaks("الرئيس التنفيذي للشركة كمال درويش", "كمال درويش", "PERSON");
  speaks("المتحدثة باسم الحكومة هدى العلي", "هدى العلي", "PERSON", "قالت");
  speaks("كبير المفاوضين يوسف القاسم", "يوسف القاسم", "PERSON");
  speaks("نائب رئيس البرلمان حسن مراد", "حسن مراد", "PERSON");
  speaks("الأمين العام للأمم المتحدة بيتر هولم", "بيتر هولم", "PERSON");
  speaks("مدير عام المستشفى الدكتور عمر السيد", "عمر السيد", "PERSON");
  speaks("الأستاذ في جامعة النهرين محمود عيسى", "محمود عيسى", "PERSON");
  speaks("لاعب الوسط خالد منصور", "خالد منصور", "PERSON");
  speaks("اللواء المتقاعد عادل فهمي", "عادل فهمي", "PERSON");
  speaks("حاكم ولاية الشمال، روبرت كول،", "روبرت كول", "PERSON");
  speaks("المرشد السياحي كنان أوغلو", "كنان أوغلو", "PERSON");
  speaks("كنان يلدز", "كنان يلدز", "PERSON");
  speaks("النائبة العامة", "النائبة العامة", "PERSON", "قالت");
});

describe("bodies, states, outlets", () => {
  speaks("وزارة الدفاع الروسية", "وزارة الدفاع الروسية", "ORGANIZATION", "قالت");
  speaks(
    "هيئة الأركان العامة للقوات المسلحة البولندية",
    "هيئة الأركان العامة للقوات المسلحة البولندية",
    "ORGANIZATION",
    "قالت",
  );
  speaks("السلطات العسكرية في المدينة", "السلطات العسكرية في المدينة", "ORGANIZATION", "قالت");
  speaks("الانفصاليون الموالون لروسيا", "الانفصاليون الموالون لروسيا", "ORGANIZATION");
  speaks("حلف شمال الأطلسي (ناتو)", "حلف شمال الأطلسي (ناتو)", "ORGANIZATION");
  speaks("الاتحاد الدولي لكرة القدم", "الاتحاد الدولي لكرة القدم", "ORGANIZATION");
  speaks("المحكمة العليا", "المحكمة العليا", "ORGANIZATION", "قالت");
  speaks("شركة تويوتا اليابانية", "شركة تويوتا اليابانية", "ORGANIZATION", "قالت");
  speaks("غرفة تجارة مرسى النخيل", "غرفة تجارة مرسى النخيل", "ORGANIZATION", "قالت");
  speaks("الهلال الأحمر", "الهلال الأحمر", "ORGANIZATION");
  speaks("مجلس الاحتياطي الاتحادي الأميركي", "مجلس الاحتياطي الاتحادي الأميركي", "ORGANIZATION");
  speaks("المفوضية الأوروبية", "المفوضية الأوروبية", "ORGANIZATION", "قالت");
  speaks("خفر السواحل الإيطالي", "خفر السواحل الإيطالي", "ORGANIZATION");
  speaks("البيت الأبيض", "البيت الأبيض", "ORGANIZATION");
  speaks("موسكو", "موسكو", "STATE", "قالت");
  speaksNot("a country's side is the country", "الجانب الأميركي", "الجانب الأميركي", "STATE");
  speaks('صحيفة "المرسى"', 'صحيفة "المرسى"', "OUTLET", "قالت");
});

describe("sources without a name", () => {
  speaks("مسؤول أمني رفيع المستوى", "مسؤول أمني رفيع المستوى", "ANONYMOUS");
  speaks("مسؤولون أميركيون", "مسؤولون أميركيون", "ANONYMOUS");
  speaks("ثلاثة مصادر مطلعة", "ثلاثة مصادر مطلعة", "ANONYMOUS");
  speaks("أحد مساعدي رئيس البلدية", "أحد مساعدي رئيس البلدية", "ANONYMOUS");
  speaks("عدد من السكان", "عدد من السكان", "ANONYMOUS");
  speaks("مصدر مقرب من الرئاسة", "مصدر مقرب من الرئاسة", "ANONYMOUS");
  speaks("محللون", "محللون", "ANONYMOUS");
  speaks("أقارب الضحايا", "أقارب الضحايا", "ANONYMOUS");
  speaks("شهود", "شهود", "ANONYMOUS");
  speaks("متعاملون في السوق", "متعاملون في السوق", "ANONYMOUS");
  testClaims("قال دبلوماسي غربي طلب عدم الكشف عن هويته إن الوضع مستقر.", {
    by: "دبلوماسي غربي",
    kind: "ANONYMOUS",
    says: "الوضع مستقر",
  });
});
