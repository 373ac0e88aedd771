import type { FunctionTerm } from "../attribution-terms.ts";
import { blockedPhrases } from "./blocked-phrases.ts";
import { readLines } from "./morphology/entries.ts";
import type { FunctionRow } from "./morphology/function-row.ts";
import { outletPhrases } from "./outlet-phrases.ts";

const CLOSED_CLASSES: readonly FunctionRow[] = [
  {
    id: "who/m-sg",
    word: "RELATIVE",
    gender: "M",
    number: "SG",
    forms: "الذي",
  },
  { id: "who/f-sg", word: "RELATIVE", gender: "F", number: "SG", forms: "التي" },
  {
    id: "aged",
    word: "RELATIVE",
    gender: "M",
    number: "SG",
    forms: `
      البالغ من العمر
      البالغة من العمر
      البالغين من العمر
      البالغ عمره
      البالغة عمرها`,
  },
  {
    id: "who/m-pl",
    word: "RELATIVE",
    gender: "M",
    number: "PL",
    forms: `
      الذين
      اللذان
      اللذين`,
  },
  {
    id: "who/f-pl",
    word: "RELATIVE",
    gender: "F",
    number: "PL",
    forms: `
      اللواتي
      اللاتي
      اللتان
      اللتين`,
  },
  {
    id: "who/of",
    word: "RELATIVE",
    forms: `
      للذي
      للذين
      للتي`,
  },
  {
    id: "untrue",
    word: "UNTRUE",
    forms: `
      غير صحيح
      غير صحيحة
      ليس صحيحا
      ليست صحيحة
      لا صحة له
      لا صحة لها
      لا صحة لهذه
      لا صحة لهذا
      لا صحة لما
      لا أساس له
      لا أساس لها
      لا أساس لهذه
      لا أساس لهذا
      عار عن الصحة
      عارية عن الصحة
      عار من الصحة
      عارية من الصحة
      محض افتراء
      محض افتراءات
      محض كذب
      محض أكاذيب
      محض خيال
      مجرد شائعات
      مجرد إشاعات
      مجرد أكاذيب
      لا يمت للحقيقة بصلة
      لا تمت للحقيقة بصلة
      لا يمت إلى الحقيقة بصلة
      لا تمت إلى الحقيقة بصلة`,
  },
  {
    id: "issued-by",
    word: "ISSUED_BY",
    forms: `
      صادر عن
      صادرة عن
      الصادر عن
      الصادرة عن
      صادر من
      صادرة من
      صدر عن
      صدرت عن
      يصدر عن
      تصدر عن`,
  },
  {
    id: "what",
    word: "RELATIVE",
    forms: `
      ما
      مما
      لما
      بما
      عما
      وهو ما
      وهي ما
      كيف
      متى
      أين
      لماذا
      كم
      ماذا`,
  },
  {
    id: "not",
    word: "NEGATION",
    forms: `
      لا
      لم
      لن
      لمّا
      ما لم
      ألا
      بألا
      ليس
      ليست
      ليسا
      ليستا
      ليسوا
      لسن
      لست
      لسنا
      غير
      لا زال
      لا يزال
      لا تزال
      ما زال
      ما زالت
      لا يزالون
      لم يعد
      لم تعد
      لم يعودوا`,
  },
  {
    id: "be/perfect-m-sg",
    word: "AUXILIARY",
    enclitics: true,
    gender: "M",
    number: "SG",
    forms: "كان",
  },
  {
    id: "be/perfect-f-sg",
    word: "AUXILIARY",
    enclitics: true,
    gender: "F",
    number: "SG",
    forms: "كانت",
  },
  { id: "be/perfect-m-du", word: "AUXILIARY", gender: "M", number: "DU", forms: "كانا" },
  { id: "be/perfect-f-du", word: "AUXILIARY", gender: "F", number: "DU", forms: "كانتا" },
  { id: "be/perfect-m-pl", word: "AUXILIARY", gender: "M", number: "PL", forms: "كانوا" },
  { id: "be/perfect-f-pl", word: "AUXILIARY", gender: "F", number: "PL", forms: "كن" },
  {
    id: "be/imperfect-m-sg",
    word: "AUXILIARY",
    clitics: "VERB",
    gender: "M",
    number: "SG",
    forms: `
      يكون
      يكن`,
  },
  {
    id: "be/imperfect-f-sg",
    word: "AUXILIARY",
    clitics: "VERB",
    gender: "F",
    number: "SG",
    forms: `
      تكون
      تكن`,
  },
  {
    id: "be/imperfect-du",
    word: "AUXILIARY",
    clitics: "VERB",
    number: "DU",
    forms: `
      يكونان
      يكونا
      تكونان
      تكونا`,
  },
  {
    id: "be/imperfect-m-pl",
    word: "AUXILIARY",
    clitics: "VERB",
    gender: "M",
    number: "PL",
    forms: `
      يكونون
      يكونوا`,
  },
  { id: "may", word: "ASPECT", forms: "قد" },
  {
    id: "already",
    word: "ASPECT",
    forms: `
      لقد
      سوف
      لسوف`,
  },
  {
    id: "also",
    word: "ALSO",
    forms: `
      أيضا
      كذلك
      بالإضافة إلى ذلك
      إضافة إلى ذلك
      علاوة على ذلك
      إلى جانب ذلك
      فضلا عن ذلك
      فوق ذلك
      من ثم
      مجددا
      مرة أخرى
      ثانية
      في الوقت ذاته
      في الوقت نفسه
      في الآن ذاته
      في الآن نفسه
      بالتالي`,
  },
  // How it is said: skipped between cue, speaker and content as "also" is.
  {
    id: "manner",
    word: "ALSO",
    forms: `
      رسميا
      بشكل رسمي
      بصورة رسمية
      علنا
      علانية
      صراحة
      بصراحة
      بوضوح
      بكل وضوح
      بشكل واضح
      بصورة واضحة
      قطعيا
      قطعا
      بشكل قاطع
      بصورة قاطعة
      على نحو قاطع
      بشكل قطعي
      نفيا قاطعا
      نفيا تاما
      بشكل كامل
      بشكل مطلق
      بالمطلق
      مطلقا
      بتاتا
      كليا
      تماما
      بشدة
      بقوة
      بحزم
      بلهجة حازمة
      بلهجة شديدة
      ضمنيا
      ضمنا
      بشكل ضمني
      بشكل غير مباشر
      بشكل مباشر
      مباشرة
      مرارا
      جملة وتفصيلا
      مرارا وتكرارا
      غير مرة
      أكثر من مرة
      من جديد
      للمرة الأولى
      للمرة الثانية
      للمرة الثالثة
      لأول مرة
      باقتضاب
      حرفيا
      بالحرف الواحد
      بإيجاز
      بالتفصيل
      بشكل خاص
      بصورة خاصة
      على وجه الخصوص
      بشكل عام
      بسخرية
      ساخرا
      غاضبا
      بغضب
      جازما
      قاطعا
      حازما`,
  },
  { id: "as", word: "ADDITIVE", forms: "كما" },
  {
    id: "while",
    word: "WHILE",
    forms: `
      بينما
      فيما
      في حين
      في حين أن
      حين أن
      على حين
      بينما أن`,
  },
  {
    id: "at-the-time",
    word: "AT_THE_TIME",
    forms: `
      في الوقت الذي
      في وقت
      في الوقت نفسه الذي
      في الوقت ذاته الذي
      في اليوم الذي
      في اللحظة التي
      في الأثناء التي
      وقت أن`,
  },
  {
    id: "but",
    word: "BUT",
    enclitics: true,
    forms: `
      لكن
      إنما
      بل
      مع ذلك
      رغم ذلك
      على الرغم من ذلك
      بالرغم من ذلك`,
  },
  {
    id: "because",
    word: "BECAUSE",
    enclitics: true,
    forms: `
      لأن
      كون
      لكون
      بسبب أن
      بسبب
      نظرا لأن
      نظرا إلى أن
      ذلك لأن
      ذلك أن
      بحيث
      لكي
      كي`,
  },
  {
    id: "where",
    word: "BECAUSE",
    enclitics: true,
    forms: `
      إذ
      إذ إن
      حيث
      حيث إن`,
  },
  {
    id: "if",
    word: "IF",
    forms: `
      إذا
      إذا ما
      في حال
      في حالة
      إن لم
      لو
      لو أن
      ما إذا
      عما إذا
      فيما إذا
      إلا إذا
      ما لم
      هل
      طالما
      كلما
      مهما
      أينما
      حيثما
      بشرط
      شريطة
      عندما
      حينما
      ريثما
      كلما`,
  },
  {
    id: "perhaps",
    word: "PERHAPS",
    forms: `
      ربما
      لربما
      لعل
      عسى
      من المحتمل
      من المحتمل أن
      من الممكن
      من الجائز أن
      يحتمل
      يحتمل أن
      يرجح أن
      على الأرجح
      في الغالب
      على ما يبدو
      فيما يبدو
      كما يبدو
      يبدو أن
      يبدو أنه
      يبدو أنها
      من غير المستبعد
      من غير المستبعد أن
      من غير المرجح
      من غير المرجح أن
      من المستبعد
      من المستبعد أن`,
  },
  {
    id: "for-his-part",
    word: "OPENER",
    forms: `
      من جانبه
      من جانبها
      من جانبهم
      من جانبهما
      من جهته
      من جهتها
      من جهتهم
      من جهتهما
      من جهة أخرى
      من جهة ثانية
      من ناحيته
      من ناحيتها
      من ناحيتهم
      من ناحية أخرى
      من ناحية ثانية
      من طرفه
      من طرفها
      من طرفهم
      من جانب آخر
      من الجانب الآخر
      من الجهة المقابلة
      على الجانب الآخر
      على الجهة المقابلة
      في الجانب الآخر
      في الجهة المقابلة
      على الطرف الآخر
      في الطرف المقابل
      على الضفة الأخرى
      بدوره
      بدورها
      بدورهم
      بدورهما
      في المقابل
      بالمقابل
      مقابل ذلك
      على النقيض من ذلك
      على العكس من ذلك
      على صعيد متصل
      على صعيد آخر
      على صعيد ذي صلة
      على الصعيد نفسه
      على الصعيد ذاته
      في سياق متصل
      في سياق آخر
      في سياق ذي صلة
      في السياق نفسه
      في السياق ذاته
      في السياق
      في هذا السياق
      في هذا الإطار
      في الإطار نفسه
      في الإطار ذاته
      في إطار متصل
      في هذا الصدد
      بهذا الصدد
      في هذا الشأن
      بهذا الشأن
      في هذا الخصوص
      بهذا الخصوص
      في شأن متصل
      في شأن آخر
      في موضوع متصل
      في موضوع آخر
      في تطور آخر
      في تطور متصل
      في تطور لافت
      في أحدث التطورات
      في آخر التطورات
      في أول تعليق
      في أول رد فعل
      في رد فعل
      في تعليقه
      في تعليقها
      في معرض رده
      في معرض تعليقه
      في معرض حديثه
      إلى ذلك
      ميدانيا`,
  },
  {
    id: "as-for",
    word: "TOPIC",
    forms: `
      أما
      بالنسبة إلى
      فيما يتعلق
      في ما يتعلق
      فيما يخص
      في ما يخص
      أما بالنسبة إلى
      أما فيما يتعلق
      أما بخصوص
      أما بشأن
      أما عن`,
  },
  {
    id: "or",
    word: "OR",
    forms: `
      أو
      أم
      إما
      سواء`,
  },
  { id: "and", word: "AND", clitics: "NONE", forms: "و" },
  { id: "then", word: "AND", forms: "ثم" },
  {
    id: "pronoun/m-sg",
    word: "PRONOUN",
    gender: "M",
    number: "SG",
    forms: `
      هو
      إياه`,
  },
  {
    id: "pronoun/f-sg",
    word: "PRONOUN",
    gender: "F",
    number: "SG",
    forms: `
      هي
      إياها`,
  },
  { id: "pronoun/du", word: "PRONOUN", number: "DU", forms: "هما" },
  {
    id: "pronoun/m-pl",
    word: "PRONOUN",
    gender: "M",
    number: "PL",
    forms: `
      هم
      إياهم`,
  },
  { id: "pronoun/f-pl", word: "PRONOUN", gender: "F", number: "PL", forms: "هن" },
  {
    id: "pronoun/first",
    word: "PRONOUN",
    forms: `
      نحن
      أنا
      أنت
      أنتم`,
  },
  {
    id: "this/m-sg",
    word: "DEMONSTRATIVE",
    gender: "M",
    number: "SG",
    forms: `
      هذا
      بهذا
      لهذا
      كهذا`,
  },
  {
    id: "this/f-sg",
    word: "DEMONSTRATIVE",
    gender: "F",
    number: "SG",
    forms: `
      هذه
      بهذه
      لهذه
      كهذه
      تلك
      بتلك
      لتلك`,
  },
  {
    id: "this/du",
    word: "DEMONSTRATIVE",
    number: "DU",
    forms: `
      هذان
      هذين
      هاتان
      هاتين`,
  },
  {
    id: "this/pl",
    word: "DEMONSTRATIVE",
    number: "PL",
    forms: `
      هؤلاء
      أولئك
      لهؤلاء
      بهؤلاء`,
  },
  { id: "here", word: "DEMONSTRATIVE", forms: "هنا" },
  { id: "there", word: "DEMONSTRATIVE", forms: "هناك" },
  {
    id: "that-matter",
    word: "ANAPHOR",
    forms: `
      ذلك
      بذلك
      لذلك
      هذا الأمر
      ذلك الأمر
      الأمر ذاته
      الأمر نفسه
      الأمر
      هذا الكلام
      هذا القول
      هذا الخبر
      هذه الأنباء
      تلك الأنباء
      هذه المعلومات
      تلك المعلومات
      هذه التقارير
      تلك التقارير
      الخبر
      النبأ`,
  },
  {
    id: "same",
    word: "SAME",
    forms: `
      نفسه
      نفسها
      نفسهما
      أنفسهم
      أنفسهن
      ذاته
      ذاتها
      ذاتهما
      ذاتهم
      المذكور
      المذكورة
      المذكورين
      المذكورون
      المذكوران
      عينه
      عينها
      بنفسه
      بنفسها
      آنف الذكر
      آنفة الذكر
      سالف الذكر
      سالفة الذكر
      المشار إليه
      المشار إليها`,
  },
  {
    id: "meanwhile",
    word: "IN_BEGINNING",
    forms: `
      في وقت سابق
      في وقت سابق اليوم
      في وقت سابق أمس
      في وقت لاحق
      في وقت متأخر
      في وقت مبكر
      في هذه الأثناء
      في غضون ذلك
      في الأثناء
      خلال ذلك
      أثناء ذلك
      بعد ذلك
      قبل ذلك
      منذ ذلك الحين
      منذ ذلك الوقت
      حتى الآن
      إلى الآن
      حتى اللحظة
      حتى هذه اللحظة
      لاحقا
      سابقا
      في ما بعد
      فيما بعد
      من قبل ذلك
      قبل أيام
      بعد أيام
      قبل ساعات
      بعد ساعات
      قبل يومين
      بعد يومين
      في اليوم نفسه
      في اليوم ذاته
      في اليوم التالي
      في الليلة نفسها`,
  },
];

const PREPOSITIONS: readonly FunctionRow[] = [
  { id: "an", word: "PREPOSITION", enclitics: true, forms: "عن" },
  { id: "min", word: "PREPOSITION", enclitics: true, forms: "من" },
  {
    id: "ala",
    word: "PREPOSITION",
    enclitics: true,
    forms: `
      على`,
  },
  {
    id: "ila",
    word: "PREPOSITION",
    enclitics: true,
    forms: `
      إلى`,
  },
  { id: "fi", word: "PREPOSITION", enclitics: true, forms: "في" },
  {
    id: "bi",
    word: "PREPOSITION",
    enclitics: true,
    forms: "ب",
  },
  { id: "li", word: "PREPOSITION", enclitics: true, forms: "ل" },
  {
    id: "ka",
    word: "PREPOSITION",
    forms: `
      ك
      مثل`,
  },
  { id: "maa", word: "PREPOSITION", enclitics: true, forms: "مع" },
  { id: "bayna", word: "PREPOSITION", enclitics: true, forms: "بين" },
  {
    id: "khilal",
    word: "PREPOSITION",
    enclitics: true,
    forms: `
      خلال
      من خلال
      أثناء
      في أثناء
      إبان
      طوال
      طيلة
      على مدى
      على مدار
      في غضون
      في ظل`,
  },
  {
    id: "abra",
    word: "PREPOSITION",
    enclitics: true,
    forms: `
      عبر
      عن طريق
      بواسطة
      من طريق`,
  },
  {
    id: "bada",
    word: "PREPOSITION",
    enclitics: true,
    forms: `
      بعد
      عقب
      في أعقاب
      إثر
      على إثر
      في إثر
      على خلفية
      في ضوء
      غداة
      فور
      على هامش
      في هامش
      في إطار
      ضمن إطار
      في ختام
      في مستهل
      في مطلع
      في معرض
      في حضور
      بحضور
      بمناسبة
      لمناسبة
      برفقة`,
  },
  { id: "qabla", word: "PREPOSITION", enclitics: true, forms: "قبل" },
  {
    id: "mundhu",
    word: "PREPOSITION",
    forms: `
      منذ
      مذ`,
  },
  { id: "lada", word: "PREPOSITION", enclitics: true, forms: "لدى" },
  { id: "bism", word: "PREPOSITION", forms: "باسم" },
  {
    id: "inda",
    word: "PREPOSITION",
    enclitics: true,
    forms: `
      عند
      حين
      لحظة`,
  },
  {
    id: "hawla",
    word: "PREPOSITION",
    enclitics: true,
    forms: `
      حول
      بشأن
      حيال
      تجاه
      إزاء
      بخصوص
      في شأن
      في خصوص
      بصدد
      لجهة
      من حيث
      على صعيد
      على مستوى`,
  },
  {
    id: "didda",
    word: "PREPOSITION",
    enclitics: true,
    forms: `
      ضد
      بحق
      في وجه
      في مواجهة`,
  },
  {
    id: "fawqa",
    word: "PREPOSITION",
    enclitics: true,
    forms: `
      فوق
      تحت
      أمام
      وراء
      خلف
      داخل
      خارج
      وسط
      ضمن
      قرب
      بالقرب من
      قبالة
      على متن
      من على متن
      من داخل
      من أمام
      من أمام مبنى
      من قلب
      من وسط
      من خارج
      من فوق
      على بعد
      في محيط
      على مقربة من
      في جوار
      على أبواب
      على مشارف
      نحو
      باتجاه
      في اتجاه
      صوب
      على طول
      على امتداد
      شمال
      جنوب
      شرق
      غرب
      شمالي
      جنوبي
      شرقي
      غربي`,
  },
  {
    id: "duna",
    word: "PREPOSITION",
    enclitics: true,
    forms: `
      دون
      من دون
      بدون
      بلا
      من غير`,
  },
  {
    id: "qibal",
    word: "PREPOSITION",
    enclitics: true,
    forms: `
      من قبل
      على يد
      على أيدي
      بأيدي
      بيد`,
  },
  {
    id: "janib",
    word: "PREPOSITION",
    forms: `
      من طرف
      من جانب`,
  },
  {
    id: "bisabab",
    word: "PREPOSITION",
    forms: `
      نتيجة
      جراء
      من جراء
      بفعل
      بفضل
      بناء على
      بهدف
      بغرض
      بغية
      لأجل
      من أجل
      في سبيل
      لصالح
      لمصلحة
      برفقة
      رفقة
      بصحبة
      بمشاركة
      بدعم
      بمساعدة
      بحضور
      بدل
      بدلا من
      عوضا عن
      فضلا عن
      إضافة إلى
      بالإضافة إلى
      علاوة على
      إلى جانب
      رغم
      برغم
      بالرغم من
      على الرغم من
      باستثناء
      عدا
      ما عدا
      سوى
      إلا
      حتى
      بدلا
      بصفة
      بصفته
      بصفتها
      بوصفه
      بوصفها
      باعتباره
      باعتبارها
      مقابل
      بين كل من`,
  },
];

/** The words of the closed classes, and the longer phrases whose parts must not be read alone. */
export const functionWords: readonly FunctionTerm[] = [
  ...CLOSED_CLASSES,
  ...PREPOSITIONS,
  ...blockedPhrases,
  ...outletPhrases,
].map((row) => ({
  kind: "FUNCTION",
  id: row.id,
  word: row.word,
  clitics: row.clitics ?? "PARTICLE",
  enclitics: row.enclitics ?? false,
  gender: row.gender ?? null,
  number: row.number ?? null,
  forms: readLines(row.forms),
}));
