import type { PersonHeadRow } from "./head-terms.ts";
import { readWords } from "./morphology/entries.ts";
import { TRADES } from "./trades.ts";

/** "The chief economist" is one person, though the noun is plural: "the greatest of the economists". */
const CHIEFS = readWords(
  "اقتصاديين باحثين مستشارين محللين خبراء علماء مراسلين مدربين مهندسين أطباء قضاة مفتشين موظفين مراقبين استراتيجيين إستراتيجيين محققين",
);

/** What people are called by office, trade or kinship. A wider role covers the narrower: a minister is an official. */
export const ROLES: readonly PersonHeadRow[] = [
  { id: "minister", head: "ROLE", broader: ["official"], words: "وزير؛ وزيرة؛ وزراء؛ وزيرات" },
  {
    id: "foreign-minister",
    head: "ROLE",
    broader: ["minister", "official"],
    words: "وزير خارجية، وزير الخارجية؛ وزيرة خارجية، وزيرة الخارجية؛ وزراء خارجية، وزراء الخارجية",
  },
  {
    id: "defence-minister",
    head: "ROLE",
    broader: ["minister", "official"],
    words: "وزير دفاع، وزير الدفاع؛ وزيرة دفاع، وزيرة الدفاع؛ وزراء دفاع، وزراء الدفاع",
  },
  {
    id: "interior-minister",
    head: "ROLE",
    broader: ["minister", "official"],
    words: "وزير داخلية، وزير الداخلية؛ وزيرة داخلية، وزيرة الداخلية؛ وزراء داخلية، وزراء الداخلية",
  },
  {
    id: "minister-of-state",
    head: "ROLE",
    broader: ["minister", "official"],
    words: "وزير دولة، وزير الدولة؛ وزيرة دولة، وزيرة الدولة",
  },
  { id: "president", head: "ROLE", broader: ["official"], words: "رئيس؛ رئيسة؛ رؤساء؛ رئيسات" },
  {
    id: "prime-minister",
    head: "ROLE",
    broader: ["president", "official"],
    words:
      "رئيس وزراء، رئيس الوزراء، رئيس +حكومة، رئيس مجلس الوزراء؛ رئيسة وزراء، رئيسة الوزراء، رئيسة +حكومة؛ رؤساء وزراء، رؤساء الوزراء، رؤساء +حكومات",
  },
  {
    id: "mayor",
    head: "ROLE",
    broader: ["president", "official"],
    words:
      "عمدة، رئيس بلدية، رئيس البلدية، رئيس مجلس المدينة؛ رئيسة بلدية، رئيسة البلدية؛ رؤساء بلديات، رؤساء البلديات",
  },
  {
    id: "speaker-of-parliament",
    head: "ROLE",
    broader: ["president", "official"],
    words:
      "رئيس +برلمان، رئيس مجلس النواب، رئيس مجلس الدوما، رئيس الدوما، رئيس مجلس الشيوخ؛ رئيسة +برلمان، رئيسة مجلس النواب، رئيسة مجلس الاتحاد",
  },
  {
    id: "chief-of-staff",
    head: "ROLE",
    broader: ["president", "official", "commander"],
    words:
      "رئيس أركان، رئيس الأركان، رئيس هيئة الأركان، رئيس هيئة الأركان العامة، رئيس هيئة الأركان المشتركة، رئيس الأركان العامة؛ رئيسة أركان؛ رؤساء أركان، رؤساء الأركان",
  },
  {
    id: "vice-president",
    head: "ROLE",
    broader: ["official"],
    words: "نائب رئيس، نائب الرئيس؛ نائبة رئيس، نائبة الرئيس؛ نواب رئيس، نواب الرئيس",
  },
  {
    id: "deputy-prime-minister",
    head: "ROLE",
    broader: ["vice-president", "official"],
    words:
      "نائب رئيس وزراء، نائب رئيس الوزراء، نائب رئيس الحكومة؛ نائبة رئيس وزراء، نائبة رئيس الوزراء، نائبة رئيس الحكومة؛ نواب رئيس الوزراء",
  },
  {
    id: "deputy-minister",
    head: "ROLE",
    broader: ["official"],
    words: "نائب وزير، وكيل وزارة؛ نائبة وزير، وكيلة وزارة؛ نواب وزير",
  },
  { id: "deputy", head: "ROLE", broader: ["official"], words: "نائب؛ نائبة؛ نواب؛ نائبات" },
  {
    id: "chancellor-adviser",
    head: "ROLE",
    broader: ["official"],
    words: "مستشار؛ مستشارة؛ مستشارون، مستشار*؛ مستشارات",
  },
  {
    id: "governor",
    head: "ROLE",
    broader: ["official"],
    ofPlace: true,
    words: "حاكم؛ حاكمة؛ حكام",
  },
  {
    id: "governorate-head",
    head: "ROLE",
    broader: ["governor", "official"],
    ofPlace: true,
    words: "محافظ؛ محافظة؛ محافظ*",
  },
  {
    id: "spokesperson",
    head: "ROLE",
    hopRole: "SPOKESPERSON",
    words: "متحدث، ناطق؛ متحدثة، ناطقة؛ متحدث*، ناطق*؛ متحدثات",
  },
  {
    id: "official-spokesperson",
    head: "ROLE",
    hopRole: "SPOKESPERSON",
    broader: ["spokesperson"],
    words:
      "متحدث +رسمي، ناطق +رسمي، متحدث باسم، ناطق باسم، متحدث +عسكري، ناطق +عسكري، متحدث رسمي باسم، المتحدث الرسمي باسم؛ متحدثة +رسمية، ناطقة +رسمية، متحدثة باسم، ناطقة باسم؛ متحدث* باسم، ناطق* باسم",
  },
  {
    id: "ambassador",
    head: "ROLE",
    broader: ["official", "diplomat"],
    words: "سفير؛ سفيرة؛ سفراء؛ سفيرات",
  },
  {
    id: "charge-daffaires",
    head: "ROLE",
    broader: ["official", "diplomat"],
    words:
      "قائم بالأعمال، القائم بالأعمال، قائم بأعمال، القائم بأعمال؛ قائمة بالأعمال، القائمة بالأعمال، قائمة بأعمال",
  },
  { id: "consul", head: "ROLE", broader: ["official", "diplomat"], words: "قنصل؛ قنصلة؛ قناصل" },
  { id: "diplomat", head: "ROLE", words: "دبلوماسي؛ دبلوماسية؛ دبلوماسي*؛ دبلوماسيات" },
  {
    id: "embassy-secretary",
    head: "ROLE",
    broader: ["secretary", "official", "diplomat"],
    words: "سكرتير +أول، سكرتير +ثاني، سكرتير +ثالث؛ سكرتيرة +أولى",
  },
  {
    id: "secretary",
    head: "ROLE",
    broader: ["official"],
    words: "سكرتير، أمين سر؛ سكرتيرة، أمينة سر؛ سكرتير*",
  },
  {
    id: "press-secretary",
    head: "ROLE",
    hopRole: "SPOKESPERSON",
    broader: ["spokesperson"],
    words: "سكرتير +صحفي، سكرتير +صحافي؛ سكرتيرة +صحفية",
  },
  {
    id: "secretary-general",
    head: "ROLE",
    broader: ["official"],
    words: "أمين +عام، أمين +عام ل؛ أمينة +عامة؛ أمناء +عام*",
  },
  {
    id: "permanent-representative",
    head: "ROLE",
    broader: ["official", "diplomat"],
    words: "مندوب +دائم، ممثل +دائم؛ مندوبة +دائمة، ممثلة +دائمة؛ مندوب* +دائم*",
  },
  {
    id: "representative",
    head: "ROLE",
    words: "ممثل، مندوب؛ ممثلة، مندوبة؛ ممثل*، مندوب*؛ ممثلات",
  },
  {
    id: "high-representative",
    head: "ROLE",
    broader: ["official", "diplomat"],
    words:
      "ممثل +أعلى، ممثل +سامي، مفوض +سامي، ممثل +أعلى للسياسة الخارجية، ممثل أعلى للشؤون الخارجية، منسق السياسة الخارجية، مسؤول السياسة الخارجية؛ ممثلة +عليا، مفوضة +سامية، مسؤولة السياسة الخارجية",
  },
  { id: "commissioner", head: "ROLE", broader: ["official"], words: "مفوض؛ مفوضة؛ مفوض*؛ مفوضات" },
  {
    id: "ombudsman",
    head: "ROLE",
    broader: ["official"],
    words:
      "أمين +مظالم، أمين المظالم، مفوض حقوق الإنسان، مفوض +برلمان لحقوق الإنسان؛ أمينة المظالم، مفوضة حقوق الإنسان",
  },
  {
    id: "envoy",
    head: "ROLE",
    broader: ["official", "diplomat"],
    words: "مبعوث، موفد؛ مبعوثة، موفدة؛ مبعوث*، موفد*",
  },
  { id: "member", head: "ROLE", words: "عضو؛ عضوة؛ أعضاء؛ عضوات" },
  { id: "senator", head: "ROLE", broader: ["member", "official"], words: "سيناتور؛ سيناتورة" },
  {
    id: "lawmaker",
    head: "ROLE",
    broader: ["member", "official"],
    words: "برلماني، مشرع؛ برلمانية، مشرعة؛ برلماني*، مشرع*؛ برلمانيات",
  },
  {
    id: "congressman",
    head: "ROLE",
    broader: ["lawmaker", "official"],
    words:
      "عضو مجلس الشيوخ، عضو مجلس النواب، عضو الكونغرس، عضو البرلمان، عضو مجلس الدوما؛ عضوة مجلس الشيوخ، عضوة الكونغرس؛ أعضاء مجلس الشيوخ، أعضاء الكونغرس",
  },
  { id: "assistant", head: "ROLE", broader: ["official"], words: "مساعد؛ مساعدة؛ مساعد*؛ مساعدات" },
  {
    id: "aide-to-secretary",
    head: "ROLE",
    broader: ["assistant", "official"],
    words: "مساعد وزير، وكيل وزير؛ مساعدة وزير",
  },
  {
    id: "adviser-national-security",
    head: "ROLE",
    broader: ["chancellor-adviser", "official"],
    words: "مستشار +أمن +قومي، مستشار الأمن القومي، مستشار شؤون الأمن القومي؛ مستشارة الأمن القومي",
  },
  {
    id: "director",
    head: "ROLE",
    broader: ["official"],
    words: "مدير؛ مديرة؛ مدراء، مدير*؛ مديرات",
  },
  {
    id: "director-general",
    head: "ROLE",
    broader: ["director", "official"],
    words: "مدير +عام، مدير +تنفيذي؛ مديرة +عامة، مديرة +تنفيذية؛ مدراء +عام*",
  },
  {
    id: "executive",
    head: "ROLE",
    broader: ["director"],
    words: "رئيس +تنفيذي؛ رئيسة +تنفيذية؛ رؤساء +تنفيذي*",
  },
  {
    id: "editor-in-chief",
    head: "ROLE",
    words: "رئيس تحرير، رئيس التحرير؛ رئيسة تحرير، رئيسة التحرير؛ رؤساء تحرير، رؤساء التحرير",
  },
  {
    id: "head-of-delegation",
    head: "ROLE",
    broader: ["president", "official"],
    words:
      "رئيس وفد، رئيس الوفد، رئيس +وفد +مفاوض، كبير +مفاوضين، كبير المفاوضين؛ رئيسة الوفد، كبيرة المفاوضين",
  },
  { id: "negotiator", head: "ROLE", broader: ["official"], words: "مفاوض؛ مفاوضة؛ مفاوض*" },
  { id: "coordinator", head: "ROLE", broader: ["official"], words: "منسق؛ منسقة؛ منسق*؛ منسقات" },
  {
    id: "commander",
    head: "ROLE",
    broader: ["official"],
    words: "قائد؛ قائدة؛ قادة، قواد؛ قائدات",
  },
  {
    id: "commander-in-chief",
    head: "ROLE",
    broader: ["commander", "official"],
    words:
      "قائد +عام، قائد +أعلى، القائد العام للقوات المسلحة، القائد الأعلى للقوات المسلحة؛ ؛ قادة +عام*",
  },
  {
    id: "deputy-commander",
    head: "ROLE",
    broader: ["commander", "official"],
    words: "نائب قائد، نائب القائد، مساعد قائد؛ نائبة قائد",
  },
  {
    id: "chief",
    head: "ROLE",
    broader: ["official"],
    words:
      "قائم مقام، نقيب الصحفيين، كبير موظفي البيت الأبيض، رئيس دائرة، رئيس قسم، رئيس جهاز، رئيس لجنة، رئيس هيئة، رئيس إدارة، رئيس مكتب؛ رئيسة دائرة، رئيسة قسم، رئيسة لجنة، رئيسة هيئة، رئيسة مكتب",
  },
  { id: "leader", head: "ROLE", words: "زعيم؛ زعيمة؛ زعماء، زعامات؛ زعيمات" },
  {
    id: "chair-political",
    head: "ROLE",
    words: "أمين +حزب، رئيس حزب، رئيس +حركة، رئيس كتلة؛ رئيسة حزب، رئيسة +حركة",
  },
  {
    id: "king",
    head: "ROLE",
    broader: ["leader", "official"],
    words: "ملك، عاهل؛ ملكة؛ ملوك؛ ملكات",
  },
  {
    id: "crown-prince",
    head: "ROLE",
    broader: ["official"],
    words: "ولي عهد، ولي العهد؛ ولية عهد، ولية العهد؛ أولياء عهد",
  },
  { id: "prince", head: "ROLE", words: "أمير؛ أميرة؛ أمراء؛ أميرات" },
  { id: "sultan", head: "ROLE", broader: ["leader", "official"], words: "سلطان؛ سلطانة؛ سلاطين" },
  {
    id: "emperor",
    head: "ROLE",
    broader: ["leader", "official"],
    words: "إمبراطور، قيصر؛ إمبراطورة؛ أباطرة",
  },
  { id: "sheikh", head: "ROLE", words: "شيخ؛ شيخة؛ شيوخ؛ شيخات" },
  { id: "pope", head: "ROLE", words: "بابا الفاتيكان، بابا، البابا؛ ؛ بابوات" },
  {
    id: "patriarch",
    head: "ROLE",
    words: "بطريرك، بطريك، كاردينال، أسقف، مطران، كاهن، قسيس؛ ؛ بطاركة، أساقفة، كرادلة، كهنة",
  },
  {
    id: "imam",
    head: "ROLE",
    words: "مفتي، خطيب، واعظ، حاخام، مرشد +أعلى، مرجع +ديني؛ ؛ أئمة، خطباء، حاخامات",
  },
  { id: "leading-figure", head: "ROLE", words: "قيادي؛ قيادية؛ قيادي*؛ قياديات" },
  {
    id: "expert",
    head: "ROLE",
    words: "خبير، اختصاصي، أخصائي؛ خبيرة، اختصاصية، أخصائية؛ خبراء، اختصاصي*؛ خبيرات",
  },
  { id: "analyst", head: "ROLE", broader: ["expert"], words: "محلل؛ محللة؛ محلل*؛ محللات" },
  { id: "researcher", head: "ROLE", broader: ["expert"], words: "باحث؛ باحثة؛ باحث*؛ باحثات" },
  {
    id: "scientist",
    head: "ROLE",
    broader: ["expert"],
    words:
      "عالم +فيزياء، عالم +سياسة، عالم +اجتماع، أكاديمي، بروفيسور، أستاذ، محاضر؛ أكاديمية، أستاذة، محاضرة؛ علماء، أكاديمي*، أساتذة؛ أكاديميات",
  },
  { id: "historian", head: "ROLE", broader: ["expert"], words: "مؤرخ؛ مؤرخة؛ مؤرخ*" },
  { id: "economist", head: "ROLE", broader: ["expert"], words: "اقتصادي؛ اقتصادية؛ اقتصادي*" },
  {
    id: "strategist",
    head: "ROLE",
    broader: ["expert"],
    words:
      "مراقب، معلق، مستشار +إستراتيجي، خبير +عسكري، خبير +إستراتيجي، محلل +عسكري، محلل +سياسي؛ مراقبة، معلقة، خبيرة +عسكرية، محللة +سياسية؛ مراقب*، معلق*",
  },
  {
    id: "writer",
    head: "ROLE",
    words: "كاتب، أديب، روائي، شاعر؛ كاتبة، أديبة، روائية، شاعرة؛ كتاب، أدباء، شعراء؛ كاتبات",
  },
  {
    id: "journalist",
    head: "ROLE",
    words:
      "صحفي، صحافي، إعلامي؛ صحفية، صحافية، إعلامية؛ صحفي*، صحافي*، إعلامي*؛ صحفيات، صحافيات، إعلاميات",
  },
  {
    id: "correspondent",
    head: "ROLE",
    broader: ["journalist"],
    words: "مراسل، موفد القناة؛ مراسلة؛ مراسل*؛ مراسلات",
  },
  {
    id: "photographer",
    head: "ROLE",
    broader: ["journalist"],
    words: "مصور؛ مصورة؛ مصور*",
  },
  { id: "blogger", head: "ROLE", words: "مدون؛ مدونة؛ مدون*؛ مدونات" },
  { id: "activist", head: "ROLE", words: "ناشط؛ ناشطة؛ ناشط*، نشطاء، نشطين؛ ناشطات" },
  {
    id: "opposition-figure",
    head: "ROLE",
    words: "معارض، منشق؛ معارضة، منشقة؛ معارض*، منشق*؛ معارضات",
  },
  { id: "politician", head: "ROLE", words: "سياسي؛ سياسية؛ سياسي*، ساسة؛ سياسيات" },
  { id: "lawyer", head: "ROLE", words: "محام، محامي؛ محامية؛ محامون، محامين؛ محاميات" },
  { id: "judge", head: "ROLE", broader: ["official"], words: "قاض، قاضي؛ قاضية؛ قضاة؛ قاضيات" },
  {
    id: "prosecutor",
    head: "ROLE",
    broader: ["official"],
    words:
      "مدع +عام، مدعي +عام، المدعي العام، نائب +عام، النائب العام، وكيل نيابة، وكيل النيابة؛ مدعية +عامة، نائبة +عامة؛ مدع* +عام*",
  },
  {
    id: "investigator",
    head: "ROLE",
    broader: ["official"],
    words: "محقق، مفتش؛ محققة، مفتشة؛ محقق*، مفتش*",
  },
  { id: "doctor", head: "ROLE", words: "طبيب، جراح؛ طبيبة، جراحة؛ أطباء، جراح*؛ طبيبات" },
  { id: "paramedic", head: "ROLE", words: "مسعف، ممرض؛ مسعفة، ممرضة؛ مسعف*، ممرض*؛ ممرضات" },
  {
    id: "businessman",
    head: "ROLE",
    words:
      "رجل أعمال، رجل الأعمال، ملياردير، مليونير؛ سيدة أعمال، سيدة الأعمال، مليارديرة؛ رجال أعمال، رجال الأعمال؛ سيدات أعمال",
  },
  {
    id: "founder",
    head: "ROLE",
    words: "مؤسس، مالك، صاحب؛ مؤسسة موقع، مالكة، صاحبة؛ مؤسسون، مؤسسين، ملاك، أصحاب",
  },
  {
    id: "engineer",
    head: "ROLE",
    words:
      "مهندس، فني، عامل، موظف؛ مهندسة، فنية، عاملة، موظفة؛ مهندس*، فني*، عمال، موظف*؛ مهندسات، عاملات، موظفات",
  },
  {
    id: "teacher",
    head: "ROLE",
    words:
      "معلم، مدرس، مدرب، طيار؛ معلمة، مدرسة، مدربة؛ معلم*، مدرس*، مدرب*، طيار*؛ معلمات، مدرسات",
  },
  { id: "officer", head: "ROLE", words: "ضابط؛ ضابطة؛ ضباط؛ ضابطات" },
  {
    id: "soldier",
    head: "ROLE",
    words:
      "جندي، مقاتل، عسكري، مجند، متطوع، قناص؛ جندية، مقاتلة، مجندة، متطوعة؛ جنود، مقاتل*، عسكري*، مجند*، متطوع*؛ مقاتلات، جنديات",
  },
  {
    id: "prisoner",
    head: "ROLE",
    words: "أسير، سجين، معتقل، رهينة؛ أسيرة، سجينة، معتقلة؛ أسرى، سجناء، معتقل*، رهائن",
  },
  {
    id: "artist",
    head: "ROLE",
    words:
      "فنان، ممثل سينمائي، مغن، مغني، موسيقي، لاعب؛ فنانة، مغنية، موسيقية، لاعبة؛ فنان*، لاعب*؛ فنانات",
  },
  { id: "candidate", head: "ROLE", words: "مرشح؛ مرشحة؛ مرشح*؛ مرشحات" },
  { id: "first-lady", head: "ROLE", words: "؛ سيدة +أولى، السيدة الأولى" },
  {
    id: "relative",
    head: "ROLE",
    words: "زوج، نجل، ابن، شقيق، والد؛ زوجة، ابنة، شقيقة، والدة، قريبة؛ أبناء، أقارب؛ بنات",
  },
  {
    id: "counterpart",
    head: "ROLE",
    broader: [
      "minister",
      "president",
      "prime-minister",
      "foreign-minister",
      "defence-minister",
      "ambassador",
      "commander",
      "official",
    ],
    words: "نظير؛ نظيرة؛ نظراء؛ نظيرات",
  },
  {
    id: "first-minister",
    head: "ROLE",
    broader: ["prime-minister", "official"],
    words: "وزير +أول؛ وزيرة +أولى",
  },
  {
    id: "secretary-of-state",
    head: "ROLE",
    broader: ["official"],
    words: "كاتب الدولة، كاتب دولة؛ كاتبة الدولة، كاتبة دولة؛ كتاب الدولة",
  },
  { id: "under-secretary", head: "ROLE", broader: ["official"], words: "وكيل؛ وكيلة؛ وكلاء" },
  {
    id: "governor-of-province",
    head: "ROLE",
    broader: ["governor", "official"],
    ofPlace: true,
    words: "والي ولاية، والي +ولاية، عامل إقليم، عامل +إقليم، متصرف، قائمقام؛ والية ولاية",
  },
  // Folded, "and to" and "and to him" and "and a mechanism".
  {
    id: "provincial-governor",
    head: "ROLE",
    broader: ["governor-of-province", "governor", "official"],
    ofPlace: true,
    asPrinted: true,
    words: "والي؛ والية؛ ولاة",
  },
  {
    id: "rapporteur",
    head: "ROLE",
    broader: ["official"],
    words:
      "مقرر +خاص، مقرر +أممي، مقرر الأمم المتحدة، مقرر لجنة، مقرر اللجنة؛ مقررة +خاصة، مقررة +أممية، مقررة الأمم المتحدة، مقررة لجنة، مقررة اللجنة؛ مقرر* +خاص*",
  },
  {
    id: "attache",
    head: "ROLE",
    broader: ["diplomat", "official"],
    words: "ملحق +عسكري، ملحق +ثقافي، ملحق +صحفي؛ ملحقة +ثقافية",
  },
  {
    id: "dean",
    head: "ROLE",
    words: "عميد كلية، عميد الكلية، عميد معهد، عميد المعهد؛ عميدة كلية، عميدة الكلية",
  },
  {
    id: "supervisor",
    head: "ROLE",
    broader: ["official"],
    words: "مشرف، مأمور، مراقب +عام، مفتش +عام؛ مشرفة؛ مشرف*؛ مشرفات",
  },
  {
    id: "unit-commander",
    head: "ROLE",
    broader: ["commander", "official"],
    words:
      "آمر لواء، آمر +لواء، آمر قوة، آمر +قوة، آمر منطقة، آمر +منطقة، آمر كتيبة، آمر غرفة عمليات",
  },
  {
    id: "ruling-figure",
    head: "ROLE",
    broader: ["official"],
    words: "دوق، حاكم +عام؛ دوقة؛ دوقات",
  },
  {
    id: "chief-of-profession",
    head: "ROLE",
    broader: ["official", "expert"],
    words: `${CHIEFS.map((people) => `كبير ال${people}`).join("،")}؛${CHIEFS.map((people) => `كبيرة ال${people}`).join("،")}`,
  },
  ...TRADES,
];
