import type { PersonHeadRow } from "./head-terms.ts";

/** Those whose name is not given: sources, officials, witnesses, reports. */
export const ANONYMOUS_HEADS: readonly PersonHeadRow[] = [
  {
    id: "official",
    head: "ANONYMOUS",
    words: "مسؤول، مسئول؛ مسؤولة، مسئولة؛ مسؤول*، مسئول*؛ مسؤولات",
  },
  { id: "source-person", head: "ANONYMOUS", words: "مصدر؛ ؛ مصادر" },
  {
    id: "witness",
    head: "ANONYMOUS",
    words: "شاهد، شاهد عيان؛ شاهدة، شاهدة عيان؛ شهود، شهود عيان، شهود +عيان؛ شاهدات",
  },
  { id: "reports", head: "ANONYMOUS", words: "؛ ؛ تقارير، تقارير +إعلامية، تقارير +صحفية" },
  {
    id: "news-unattributed",
    head: "ANONYMOUS",
    words: "؛ ؛ أنباء، أخبار، معلومات، معطيات، بيانات، تسريبات، روايات، إفادات، شهادات",
  },
  {
    id: "estimates",
    head: "ANONYMOUS",
    words: "؛ ؛ تقديرات، إحصاءات، إحصائيات، مؤشرات، توقعات",
  },
  {
    id: "insider",
    head: "ANONYMOUS",
    knows: true,
    words: "مطلع، مقرب؛ مطلعة، مقربة؛ مطلع*، مقرب*",
  },
  { id: "survivor", head: "ANONYMOUS", words: "ناج؛ ناجية؛ ناجون، ناجين؛ ناجيات" },
  {
    id: "person",
    head: "ANONYMOUS",
    words:
      "شخص، رجل، شاب، مواطن، مدني، مسن؛ امرأة، سيدة، شابة، مواطنة، فتاة، مسنة؛ أشخاص، رجال، شبان، شباب، مواطن*، مدني*؛ نساء، سيدات، مواطنات",
  },
  {
    id: "refugee",
    head: "ANONYMOUS",
    words: "لاجئ، نازح؛ لاجئة، نازحة؛ لاجئ*، نازح*؛ لاجئات، نازحات",
  },
  { id: "someone", head: "ANONYMOUS", words: "؛ ؛ جهات مطلعة، أوساط مطلعة، مصادر مطلعة، ناشرون" },
];

/** People who speak as a crowd: "separatists, residents". Their singular is a person without a name. */
export const PEOPLE_HEADS: readonly PersonHeadRow[] = [
  { id: "separatists", head: "PEOPLE", words: "انفصالي؛ انفصالية؛ انفصالي*" },
  { id: "residents", head: "PEOPLE", words: "؛ ؛ سكان، أهالي، أهال، قاطنو، سكان +محلي*" },
  { id: "protesters", head: "PEOPLE", words: "متظاهر، محتج؛ متظاهرة؛ متظاهر*، محتج*؛ متظاهرات" },
  { id: "rebels", head: "PEOPLE", words: "متمرد؛ متمردة؛ متمرد*، ثوار" },
  { id: "militants", head: "PEOPLE", words: "مسلح؛ مسلحة؛ مسلح*، إرهابي*، جهادي*" },
  { id: "allies", head: "PEOPLE", words: "حليف؛ حليفة؛ حلفاء" },
  { id: "republicans", head: "PEOPLE", words: "جمهوري؛ جمهورية؛ جمهوري*" },
  { id: "democrats", head: "PEOPLE", words: "ديمقراطي؛ ديمقراطية؛ ديمقراطي*" },
  { id: "westerners", head: "PEOPLE", words: "؛ ؛ أوروبي*، غربي*" },
  { id: "defenders", head: "PEOPLE", words: "مدافع؛ مدافعة؛ مدافع*" },
  { id: "families", head: "PEOPLE", words: "؛ ؛ عائلات، أسر، ذوو، ذوي، عوائل" },
  {
    id: "users",
    head: "PEOPLE",
    words: "مستخدم؛ مستخدمة؛ مستخدم*، رواد، مغردون، مغردين، نشطاء مواقع التواصل",
  },
  {
    id: "supporters",
    head: "PEOPLE",
    words: "مؤيد، موال، مناصر؛ مؤيدة؛ مؤيد*، أنصار، موالون، مناصر*",
  },
  { id: "opponents", head: "PEOPLE", words: "منتقد؛ منتقدة؛ منتقد*، خصوم" },
  { id: "occupiers", head: "PEOPLE", words: "محتل؛ ؛ محتل*، غزاة" },
];

/** Titles and ranks before a name. */
export const HONORIFICS: readonly PersonHeadRow[] = [
  { id: "mister", head: "HONORIFIC", words: "سيد؛ سيدة؛ سادة؛ سيدات" },
  { id: "doctor-title", head: "HONORIFIC", words: "دكتور؛ دكتورة؛ دكاترة" },
  { id: "professor-title", head: "HONORIFIC", words: "أستاذ +دكتور، أستاذ، بروفسور؛ أستاذة" },
  { id: "engineer-title", head: "HONORIFIC", words: "مهندس؛ مهندسة" },
  {
    id: "excellency",
    head: "HONORIFIC",
    words: "معالي، سعادة، فخامة، سمو، جلالة، صاحب السمو، صاحب الجلالة، دولة الرئيس، حضرة",
  },
  { id: "late", head: "HONORIFIC", words: "راحل، مرحوم؛ راحلة، مرحومة" },
  {
    id: "clergy-title",
    head: "HONORIFIC",
    words:
      "آية الله، حجة الإسلام، الأنبا، الأب، القس، المونسنيور، مونسنيور، لورد، بارون، بروفيسور؛ بارونة، ليدي، آنسة",
  },
  { id: "marshal", head: "HONORIFIC", words: "مشير، ماريشال، مارشال" },
  { id: "general", head: "HONORIFIC", words: "جنرال، فريق أول، فريق، جنرال +جيش؛ جنرالة؛ جنرالات" },
  {
    id: "lieutenant-general",
    head: "HONORIFIC",
    words: "فريق +ركن، فريق أول ركن، فريق أول طيار، فريق طيار، ليفتنانت جنرال",
  },
  {
    id: "major-general",
    head: "HONORIFIC",
    words: "لواء، لواء +ركن، لواء بحري، لواء طيار، ميجور جنرال؛ ؛ ألوية",
  },
  {
    id: "brigadier",
    head: "HONORIFIC",
    words: "عميد، عميد +ركن، عميد بحري، عميد طيار، بريغادير، بريغادير جنرال؛ عميدة؛ عمداء",
  },
  {
    id: "colonel",
    head: "HONORIFIC",
    words: "عقيد، عقيد +ركن، كولونيل، كولونيل ماجور، عقيد +جنرال؛ عقيدة؛ عقداء",
  },
  {
    id: "lieutenant-colonel",
    head: "HONORIFIC",
    words: "مقدم، مقدم +ركن، ليوتنان كولونيل؛ مقدمة؛ مقدم*",
  },
  { id: "major", head: "HONORIFIC", words: "رائد، رائد +ركن، ميجور؛ رائدة؛ رواد" },
  { id: "captain", head: "HONORIFIC", words: "نقيب، نقيب +ركن، كابتن، قبطان؛ نقيبة؛ نقباء" },
  { id: "lieutenant", head: "HONORIFIC", words: "ملازم، ملازم أول؛ ملازمة؛ ملازم*" },
  { id: "sergeant", head: "HONORIFIC", words: "رقيب، رقيب أول، عريف، مساعد أول؛ رقيبة" },
  {
    id: "admiral",
    head: "HONORIFIC",
    words: "أميرال، أدميرال، فريق بحري، نائب أدميرال؛ ؛ أميرالات",
  },
  { id: "reverend", head: "HONORIFIC", words: "شيخ، حاج، قديس؛ حاجة، أخت" },
];

/** "One of, some of, a number of" before a head. */
export const PARTS: readonly PersonHeadRow[] = [
  { id: "one-of", head: "PART", words: "أحد؛ إحدى" },
  { id: "some-of", head: "PART", words: "بعض" },
  {
    id: "number-of",
    head: "PART",
    words: "عدد من، عدد +كبير من، العديد من، عديد من، الكثير من، كثير من",
  },
  { id: "several", head: "PART", words: "عدة، جملة من، سلسلة من" },
  { id: "both-of", head: "PART", words: "كل من، كلا، كلتا، كلا من" },
  { id: "majority-of", head: "PART", words: "غالبية، أغلبية، معظم، أغلب، جميع، كافة، سائر" },
  { id: "senior", head: "PART", words: "كبير؛ كبيرة؛ كبار" },
  { id: "high-level", head: "PART", words: "رفيع؛ رفيعة؛ رفيعو، رفيعي" },
  { id: "group-of", head: "PART", words: "مجموعة من، عشرات، مئات، آلاف" },
  { id: "another", head: "PART", words: "آخر؛ أخرى؛ آخرون، آخرين" },
  { id: "first-of", head: "PART", words: "أول؛ أولى؛ أوائل" },
];
