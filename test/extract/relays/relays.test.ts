import { describe } from "vitest";
import { testClaims } from "../../support/claims.ts";

const spokesman = { by: "فادي منصور", text: "المتحدث فادي منصور" } as const;
const content = { says: "الهدنة صامدة" } as const;

/** One test: the same words by the same man, with what stands between him and them. */
function carries(between: string, ...via: readonly string[]): void {
  testClaims(`قال المتحدث فادي منصور ${between} إن الهدنة صامدة.`, {
    ...spokesman,
    ...content,
    via,
  });
}

describe("the one told", () => {
  carries("لوكالة رويترز", "AGENCY رويترز");
  carries("لرويترز", "AGENCY رويترز");
  carries("للجزيرة", "OUTLET الجزيرة");
  carries('لوكالة أنباء "السهل"', "AGENCY السهل");
  carries("لصحيفة المرسى", "OUTLET صحيفة المرسى");
  carries('لقناة "النهار" التلفزيونية', "OUTLET النهار");
  carries("لإذاعة محلية", "OUTLET إذاعة محلية");
  carries("لهيئة الإذاعة البريطانية (بي بي سي)", "OUTLET بي بي سي");
  carries("في مقابلة مع صحيفة المرسى", "INTERVIEWER صحيفة المرسى");
  carries("في مقابلة مع شبكة سي إن إن", "INTERVIEWER سي إن إن");
  carries("في حديث لقناة العربية", "INTERVIEWER قناة العربية");
  carries("في تصريح لوكالة السهل", "AGENCY وكالة السهل");
});

describe("the one told as a plain object", () => {
  testClaims(
    'وأبلغ الطباخ مجلة "المذاق" أن الوصفة قديمة. وأضاف أنها من الجبل.',
    { by: "الطباخ", says: "الوصفة قديمة", via: ["OUTLET المذاق"] },
    { by: "الطباخ", text: "", says: "من الجبل", via: ["OUTLET المذاق"] },
  );
  testClaims("وأخبرت الممرضة، إذاعة محلية، بأن المستشفى مزدحم.", {
    by: "الممرضة",
    says: "المستشفى مزدحم",
    via: ["OUTLET إذاعة محلية"],
  });
  testClaims("وأبلغ مسؤول رويترز أن المعبر فتح.", {
    by: "مسؤول",
    says: "المعبر فتح",
    via: ["AGENCY رويترز"],
  });
  testClaims(
    "قال المدرب إن الفريق جاهز. وأبلغ صحيفة المساء أن اللاعب سيعود.",
    { by: "المدرب", says: "الفريق جاهز" },
    { by: "المدرب", text: "", says: "اللاعب سيعود", via: ["OUTLET صحيفة المساء"] },
  );
  testClaims("أبلغت وكالة الفضاء الأوروبية الدول الأعضاء أن القمر ضاع.", {
    by: "وكالة الفضاء الأوروبية",
    says: "القمر ضاع",
  });
});

describe("an outlet vouches for its sources", () => {
  testClaims(
    'قالت مجلة "الورد" إن المعرض تأجل. وذكرت مصادر المجلة أن الرسام مريض. وأضافت المصادر أن اللوحات سليمة.',
    { by: 'مجلة "الورد"', says: "المعرض تأجل" },
    { by: "مصادر المجلة", says: "الرسام مريض", via: ["OUTLET الورد"] },
    { by: "مصادر المجلة", text: "المصادر", says: "اللوحات سليمة", via: ["OUTLET الورد"] },
  );
  testClaims('وبحسب مصادر "رويترز"، سيوقع العقد غدا.', {
    by: 'مصادر "رويترز"',
    says: "سيوقع العقد غدا",
    via: ["AGENCY رويترز"],
  });
  testClaims('وبحسب مصادر "موثوقة"، فإن الصفقة ألغيت.', { by: "مصادر", says: "الصفقة ألغيت" });
  testClaims("وقالت مصادر الوزارة إن القرار جاهز.", { by: "مصادر الوزارة", says: "القرار جاهز" });
  testClaims("وأفادت مصادر قناة السويس بأن السفينة عبرت.", {
    by: "مصادر قناة السويس",
    says: "السفينة عبرت",
  });
});

describe("people told carry nothing", () => {
  carries("للصحفيين");
  carries("لنظيره الفرنسي");
  carries("للجنود");
});

describe("where it was published", () => {
  carries("في منشور على فيسبوك", "PLATFORM فيسبوك");
  carries("على تويتر", "PLATFORM تويتر");
  carries("عبر تليغرام", "PLATFORM تليغرام");
  carries("في تغريدة", "PLATFORM تغريدة");
  carries("على صفحته في فيسبوك", "PLATFORM فيسبوك");
  carries("عبر حسابه على منصة إكس", "PLATFORM إكس");
  carries("في مقطع مصور نشره على يوتيوب", "PLATFORM يوتيوب");
  carries("في خطاب نقله التلفزيون السوري", "OUTLET التلفزيون السوري");
});

describe("a post is a platform's, a recording is nobody's", () => {
  carries("في منشور على X", "PLATFORM X");
  carries('عبر حسابه على "X"', "PLATFORM X");
  carries("في تسجيل صوتي");
  carries("في مقطع مصور");
  testClaims("وقالت المغنية في تغريدتها إن الحفل تأجل.", {
    by: "المغنية",
    says: "الحفل تأجل",
    via: ["PLATFORM تغريدة"],
  });
  testClaims(
    "وقالت المغنية على تويتر إن الحفل تأجل. وقالت في تغريدتها إن التذاكر صالحة.",
    { by: "المغنية", says: "الحفل تأجل", via: ["PLATFORM تويتر"] },
    { by: "المغنية", text: "", says: "التذاكر صالحة", via: ["PLATFORM تويتر"] },
  );
  testClaims("وقال الطبيب إن فيتامين X غير موجود.", {
    by: "الطبيب",
    says: "فيتامين X غير موجود",
  });
});

describe("a medium alone carries nothing", () => {
  carries("في بيان");
  carries("في مؤتمر صحفي");
  carries("خلال جلسة في البرلمان");
  carries("في كلمة ألقاها أمام الطلاب");
  carries("في اتصال هاتفي");
  carries("على هامش القمة");
});

describe("an outlet vouches for a source that it does not name", () => {
  testClaims("قال شاهد من رويترز إن الدخان غطى الحي.", {
    by: "شاهد من رويترز",
    kind: "ANONYMOUS",
    via: ["AGENCY رويترز"],
    says: "الدخان غطى الحي",
  });
  testClaims(
    "قال شاهد من رويترز إن الدخان غطى الحي. وأضاف الشاهد أن النار امتدت.",
    { by: "شاهد من رويترز", via: ["AGENCY رويترز"], says: "الدخان غطى الحي" },
    {
      by: "شاهد من رويترز",
      text: "الشاهد",
      via: ["AGENCY رويترز"],
      says: "النار امتدت",
    },
  );
});

describe("a note of verification names who carried the news", () => {
  testClaims("قال الجيش إن الهجوم فشل، ولم يتسن التحقق من ذلك لرويترز التي نقلت الخبر.", {
    by: "الجيش",
    via: ["REPUBLISHER رويترز"],
    flags: ["UNVERIFIED_BY_OUTLET"],
    says: "الهجوم فشل",
  });
  testClaims("قال الجيش إن الهجوم فشل. ولم يتسن لرويترز التحقق من صحة ذلك.", {
    by: "الجيش",
    flags: ["UNVERIFIED_BY_OUTLET"],
    says: "الهجوم فشل",
  });
});

describe("set apart by dashes or brackets beside a cue", () => {
  testClaims("قال القائد -وفق وكالة السهل- إن التل آمن.", {
    by: "القائد",
    via: ["REPUBLISHER وكالة السهل"],
    says: "التل آمن",
  });
});
