import type { MediumTerm } from "../name-terms.ts";
import type { Gender, GrammaticalNumber } from "../term-base.ts";
import { dualForms, expandForms, withAccusative } from "./expand-forms.ts";

/** Every noun for what words are said in or on: "statement", "statement-du", "statement-pl". */
export function mediumTerms(): readonly MediumTerm[] {
  return MEDIA.flatMap((row) => {
    const [singular = "", plural = ""] = row.words.split("\u061b");
    const one = expandForms(singular);
    return [
      ...mediumTerm(row, "", row.gender, "SG", withAccusative(one)),
      ...mediumTerm(row, "-du", row.gender, "DU", dualForms(one)),
      ...mediumTerm(row, "-pl", "F", "PL", expandForms(plural)),
    ];
  });
}

interface MediumRow {
  readonly id: string;
  readonly medium: MediumTerm["medium"];
  readonly gender: Gender;
  /** Singular; plural. */
  readonly words: string;
}

function mediumTerm(
  row: MediumRow,
  suffix: string,
  gender: Gender,
  number: GrammaticalNumber,
  forms: readonly string[],
): readonly MediumTerm[] {
  if (forms.length === 0) return [];
  const { id, medium } = row;
  return [
    {
      kind: "MEDIUM",
      id: id + suffix,
      medium,
      gender,
      number,
      forms,
      clitics: "NOUN",
      enclitics: true,
    },
  ];
}

const MEDIA: readonly MediumRow[] = [
  { id: "statement", medium: "STATEMENT", gender: "M", words: "بيان؛ بيانات" },
  {
    id: "press-statement",
    medium: "STATEMENT",
    gender: "M",
    words:
      "بيان +صحفي، بيان +صحافي، بيان +مشترك، بيان +رسمي، بيان +ختامي، بيان +مقتضب؛ بيانات +صحفية",
  },
  { id: "remark", medium: "STATEMENT", gender: "M", words: "تصريح؛ تصريحات" },
  {
    id: "press-remark",
    medium: "STATEMENT",
    gender: "M",
    words:
      "تصريح +صحفي، تصريح +صحافي، تصريح +مقتضب؛ تصريحات +صحفية، تصريحات +صحافية، تصريحات +إعلامية، تصريحات +متلفزة، تصريحات +تلفزيونية",
  },
  {
    id: "report",
    medium: "STATEMENT",
    gender: "M",
    words: "تقرير، تقرير +يومي، تقرير +سنوي؛ تقارير",
  },
  {
    id: "document",
    medium: "STATEMENT",
    gender: "F",
    words: "وثيقة، مسودة، ورقة؛ وثائق، مسودات، أوراق",
  },
  {
    id: "memo",
    medium: "STATEMENT",
    gender: "F",
    words: "مذكرة، مذكرة +دبلوماسية، برقية، رسالة +رسمية؛ مذكرات، برقيات",
  },
  { id: "letter", medium: "STATEMENT", gender: "F", words: "رسالة، رسالة خطية، رسالة نصية؛ رسائل" },
  { id: "tally", medium: "STATEMENT", gender: "F", words: "حصيلة؛ حصائل" },
  { id: "bulletin", medium: "STATEMENT", gender: "F", words: "نشرة، نشرة +يومية؛ نشرات" },
  { id: "study", medium: "STATEMENT", gender: "F", words: "دراسة؛ دراسات" },
  {
    id: "assessment",
    medium: "STATEMENT",
    gender: "M",
    words: "تقييم، تحديث، تحديث +استخباراتي، تحديث +يومي، تقدير موقف؛ تقييمات، تحديثات",
  },
  {
    id: "survey",
    medium: "STATEMENT",
    gender: "M",
    words:
      "استطلاع، استطلاع رأي، استطلاع للرأي، استطلاع +رأي، استفتاء؛ استطلاعات، استطلاعات رأي، استطلاعات للرأي، استطلاعات الرأي",
  },
  { id: "article", medium: "STATEMENT", gender: "M", words: "مقال، مقالة، مقال رأي، عمود؛ مقالات" },
  { id: "investigation", medium: "STATEMENT", gender: "M", words: "تحقيق، تحقيق +صحفي؛ تحقيقات" },
  { id: "decree", medium: "STATEMENT", gender: "M", words: "مرسوم، قرار؛ مراسيم، قرارات" },
  { id: "announcement", medium: "STATEMENT", gender: "M", words: "إعلان، بلاغ، إخطار؛ بلاغات" },
  {
    id: "dispatch",
    medium: "STATEMENT",
    gender: "M",
    words: "خبر، نبأ، رد +مكتوب، رد +خطي، تعليق؛ تعليقات، ردود",
  },
  {
    id: "text",
    medium: "STATEMENT",
    gender: "M",
    words:
      "بند، نص الاتفاق، نص الاتفاقية، نص القرار، نص القانون، نص الحكم، نص المعاهدة، نص البيان، نص الرسالة، نص الوثيقة، لائحة اتهام، لائحة الاتهام، دستور، ميثاق، محضر، عريضة؛ بنود",
  },
  { id: "estimates", medium: "STATEMENT", gender: "F", words: "؛ تقديرات، إحصاءات، إحصائيات" },
  { id: "book", medium: "STATEMENT", gender: "M", words: "كتاب" },
  {
    id: "press-conference",
    medium: "EVENT",
    gender: "M",
    words:
      "مؤتمر +صحفي، مؤتمر +صحافي، مؤتمر +صحفي +مشترك، مؤتمر +صحافي +مشترك؛ مؤتمرات +صحفية، مؤتمرات +صحافية",
  },
  { id: "conference", medium: "EVENT", gender: "M", words: "مؤتمر؛ مؤتمرات" },
  {
    id: "briefing",
    medium: "EVENT",
    gender: "F",
    words: "إحاطة، إحاطة +صحفية، إحاطة +إعلامية، إحاطة +يومية؛ إحاطات",
  },
  {
    id: "briefing-oral",
    medium: "EVENT",
    gender: "M",
    words: "إيجاز، إيجاز +صحفي، إيجاز +صحافي، إيجاز +يومي؛ إيجازات",
  },
  {
    id: "testimony",
    medium: "EVENT",
    gender: "F",
    words: "إفادة، إفادة +صحفية، إفادة +صحافية، إفادة +يومية، شهادة؛ إفادات، شهادات",
  },
  {
    id: "speech",
    medium: "EVENT",
    gender: "M",
    words:
      "خطاب، خطاب +متلفز، خطاب +تلفزيوني، خطاب +ليلي، خطاب +مصور، خطاب الأمة، خطاب حالة الاتحاد؛ خطابات، خطب",
  },
  {
    id: "address",
    medium: "EVENT",
    gender: "F",
    words: "كلمة، كلمة +مصورة، كلمة +متلفزة، كلمة +مسجلة، خطبة؛ كلمات",
  },
  {
    id: "session",
    medium: "EVENT",
    gender: "F",
    words: "جلسة، جلسة استماع، جلسة +طارئة، جلسة مجلس الأمن؛ جلسات",
  },
  { id: "meeting", medium: "EVENT", gender: "M", words: "اجتماع؛ اجتماعات" },
  { id: "summit", medium: "EVENT", gender: "F", words: "قمة؛ قمم" },
  { id: "forum", medium: "EVENT", gender: "M", words: "منتدى، ملتقى؛ منتديات" },
  { id: "seminar", medium: "EVENT", gender: "F", words: "ندوة، محاضرة، مناظرة؛ ندوات، محاضرات" },
  { id: "visit", medium: "EVENT", gender: "F", words: "زيارة، جولة، رحلة؛ زيارات" },
  { id: "talks", medium: "EVENT", gender: "F", words: "؛ محادثات، مباحثات، مفاوضات، مشاورات" },
  { id: "ceremony", medium: "EVENT", gender: "M", words: "حفل، مهرجان، تجمع، عرض +عسكري؛ فعاليات" },
  {
    id: "broadcast",
    medium: "EVENT",
    gender: "M",
    words: "برنامج، برنامج +حواري، نشرة +أخبار؛ برامج",
  },
  {
    id: "interview",
    medium: "INTERVIEW",
    gender: "F",
    words:
      "مقابلة، مقابلة +صحفية، مقابلة +تلفزيونية، مقابلة +خاصة، مقابلة +متلفزة، مقابلة +حصرية؛ مقابلات، مقابلات +صحفية",
  },
  {
    id: "dialogue",
    medium: "INTERVIEW",
    gender: "M",
    words: "حوار، حوار +صحفي، حوار +خاص؛ حوارات",
  },
  {
    id: "talk",
    medium: "INTERVIEW",
    gender: "M",
    words: "حديث، حديث +صحفي، حديث +خاص، حديث +تلفزيوني؛ أحاديث، أحاديث +صحفية",
  },
  { id: "chat", medium: "INTERVIEW", gender: "F", words: "دردشة؛ دردشات" },
  {
    id: "encounter",
    medium: "INTERVIEW",
    gender: "M",
    words: "لقاء، لقاء +صحفي، لقاء +خاص، لقاء +تلفزيوني؛ لقاءات",
  },
  {
    id: "call",
    medium: "INTERVIEW",
    gender: "M",
    words:
      "اتصال، اتصال +هاتفي، مكالمة، مكالمة +هاتفية، محادثة +هاتفية، تصريح خاص؛ اتصالات، مكالمات",
  },
  {
    id: "intervention",
    medium: "INTERVIEW",
    gender: "F",
    words: "مداخلة، مداخلة +هاتفية، مداخلة +تلفزيونية؛ مداخلات",
  },
  { id: "post", medium: "POST", gender: "M", words: "منشور؛ منشورات" },
  { id: "blog-post", medium: "POST", gender: "F", words: "تدوينة؛ تدوينات" },
  { id: "tweet", medium: "POST", gender: "F", words: "تغريدة؛ تغريدات" },
  {
    id: "video",
    medium: "RECORDING",
    gender: "M",
    words:
      "فيديو، مقطع، مقطع +مصور، مقطع فيديو، مقطع +فيديو، مقطع مصور، تسجيل فيديو، شريط فيديو، شريط +مصور، فيلم؛ مقاطع، مقاطع فيديو، مقاطع +مصورة، مقاطع +فيديو، فيديوهات",
  },
  {
    id: "recording",
    medium: "RECORDING",
    gender: "M",
    words: "تسجيل، تسجيل +صوتي، تسجيل +مصور، مقطع +صوتي، بث +مباشر؛ تسجيلات، تسجيلات +صوتية",
  },
  {
    id: "video-message",
    medium: "RECORDING",
    gender: "F",
    words:
      "رسالة +مصورة، رسالة فيديو، رسالة +صوتية، رسالة +مسجلة، رسالة بالفيديو، رسالة على تليغرام؛ رسائل +مصورة",
  },
  { id: "story", medium: "RECORDING", gender: "F", words: "قصة، ستوري، تعليق على" },
  { id: "page", medium: "HOST", gender: "F", words: "صفحة، صفحة +رسمية؛ صفحات" },
  { id: "account", medium: "HOST", gender: "M", words: "حساب، حساب +رسمي، حساب +شخصي؛ حسابات" },
  {
    id: "channel-on",
    medium: "HOST",
    gender: "F",
    words: "قناة، قناة +رسمية، قناة +تليغرام، قناة +تلغرام؛ قنوات",
  },
  {
    id: "app",
    medium: "HOST",
    gender: "M",
    words: "تطبيق، تطبيق +تراسل، تطبيق المراسلة، تطبيق +رسائل؛ تطبيقات",
  },
  {
    id: "site-on",
    medium: "HOST",
    gender: "M",
    words:
      "موقع، موقع +إلكتروني، موقع +رسمي، موقع التواصل، موقع التواصل الاجتماعي، موقع +تواصل +اجتماعي، موقع التدوين؛ مواقع التواصل، مواقع التواصل الاجتماعي",
  },
  {
    id: "platform-on",
    medium: "HOST",
    gender: "F",
    words:
      "منصة، منصة التواصل، منصة التواصل الاجتماعي، منصة +تواصل +اجتماعي؛ منصات، منصات التواصل، منصات التواصل الاجتماعي",
  },
  {
    id: "network-on",
    medium: "HOST",
    gender: "F",
    words:
      "شبكة التواصل، شبكة +تواصل +اجتماعي؛ شبكات التواصل، شبكات التواصل الاجتماعي، وسائل التواصل، وسائل التواصل الاجتماعي",
  },
  {
    id: "service-on",
    medium: "HOST",
    gender: "F",
    words: "خدمة، خدمة +رسائل، خدمة التراسل، خدمة تليغرام، مدونة؛ خدمات",
  },
  {
    id: "picture",
    medium: "IMAGE",
    gender: "F",
    words:
      "صورة، صورة +جوية؛ صور، صور +جوية، صور +أقمار +صناعية، صور الأقمار الصناعية، صور الأقمار الاصطناعية، صور +فضائية",
  },
  { id: "translation", medium: "TRANSLATION", gender: "F", words: "ترجمة؛ ترجمات" },
  { id: "scenes", medium: "IMAGE", gender: "F", words: "؛ مشاهد، مشاهد +مصورة" },
  { id: "footage", medium: "IMAGE", gender: "F", words: "لقطة؛ لقطات، لقطات +مصورة" },
  { id: "map", medium: "IMAGE", gender: "F", words: "خريطة، خارطة؛ خرائط" },
];
