import type {
  FigureLink,
  FigureLinkTerm,
  NotCountedTerm,
  PartTerm,
  QualifierTerm,
} from "../figure-terms.ts";
import { splitForms } from "./split-forms.ts";

/** Words around a number that say how exact it is, what it is part of, or that it counts nothing. */
export function buildQualifiers(): readonly (
  | QualifierTerm
  | FigureLinkTerm
  | PartTerm
  | NotCountedTerm
)[] {
  return [...QUALIFIERS, ...LINKS, ...PARTS, ...NOT_COUNTED];
}

type Options = Partial<Pick<QualifierTerm, "position" | "reach" | "distributes">>;

function qualifier(
  name: string,
  meaning: QualifierTerm["qualifier"],
  forms: string,
  options: Options = {},
): QualifierTerm {
  return {
    kind: "QUALIFIER",
    id: `qualifier/${name}`,
    qualifier: meaning,
    position: options.position ?? "BEFORE",
    reach: options.reach ?? 0,
    distributes: options.distributes ?? false,
    forms: splitForms(forms),
    clitics: (options.reach ?? 0) === VERBAL.reach ? "VERB" : "NOUN",
    enclitics: false,
  };
}

/** Verbs whose subject may stand before the number: "the toll passed 300". */
const VERBAL = { reach: 4 } as const;
const LISTED = { distributes: true } as const;
const AFTER = { position: "AFTER", reach: 2 } as const;

const QUALIFIERS: readonly QualifierTerm[] = [
  qualifier("toward", "ABOUT", "نحو | حوالي | حوالى | قرابة | زهاء | بحدود | في حدود | حدود"),
  qualifier("near", "ABOUT", "ما يقرب من | ما يقارب | ما يناهز | مايقارب | ما يعادل تقريبا"),
  qualifier("nears", "ABOUT", "يقارب | تقارب | يناهز | تناهز | قاربت | ناهز | ناهزت", VERBAL),
  qualifier("nears-from", "ABOUT", "يقترب من | تقترب من | اقترب من | اقتربت من", VERBAL),
  qualifier("nearly", "ABOUT", "تقريبا | على وجه التقريب", { position: "BOTH", reach: 2 }),
  qualifier("estimated", "ABOUT", "يقدر بنحو | تقدر بنحو | قدر بنحو"),
  qualifier("roughly", "ABOUT", "أو نحو ذلك | أو ما يقارب ذلك", AFTER),
  qualifier("more-than", "MORE_THAN", "أكثر من | أزيد من | ازيد عن | أكثر عن | أعلى من", LISTED),
  qualifier(
    "exceeding",
    "MORE_THAN",
    "ما يزيد على | ما يزيد عن | ما يربو على | ما يربو عن",
    LISTED,
  ),
  qualifier(
    "exceeds-than",
    "MORE_THAN",
    "ما يتجاوز | ما يفوق | بما يزيد على | بما يزيد عن",
    LISTED,
  ),
  qualifier(
    "exceeds",
    "MORE_THAN",
    "يتجاوز | تتجاوز | تجاوز | تجاوزت | تخطى | تخطت | يتخطى",
    VERBAL,
  ),
  qualifier("tops", "MORE_THAN", "يفوق | تفوق | فاق | فاقت | يتعدى | تتعدى | تعدى", VERBAL),
  qualifier(
    "is-over",
    "MORE_THAN",
    "يزيد على | يزيد عن | تزيد على | تزيد عن | زاد على | زاد عن",
    VERBAL,
  ),
  qualifier("was-over", "MORE_THAN", "زادت على | زادت عن | يربو على | تربو على | أكبر من", VERBAL),
  qualifier("above", "MORE_THAN", "فوق"),
  qualifier("odd", "MORE_THAN", "ونيف | ونيفا | نيف | فأكثر من ذلك", { position: "AFTER" }),
  qualifier("not-less", "AT_LEAST", "ما لا يقل عن | مالا يقل عن | لا يقل عن | لا تقل عن", LISTED),
  qualifier(
    "not-under",
    "AT_LEAST",
    "بما لا يقل عن | ليس أقل من | لا أقل من | ما ليس أقل من",
    LISTED,
  ),
  qualifier("number-not-less", "AT_LEAST", "لا يقل عددهم عن | لا يقل عددها عن | لا يقل عدده عن"),
  qualifier(
    "at-least",
    "AT_LEAST",
    "على الأقل | على أقل تقدير | كحد أدنى | على أدنى تقدير | بحد أدنى",
    {
      position: "BOTH",
      reach: 3,
    },
  ),
  qualifier("or-more", "AT_LEAST", "أو أكثر | فأكثر | فما فوق | وما فوق", AFTER),
  qualifier("less-than", "LESS_THAN", "أقل من | أدنى من | أقل عن", LISTED),
  qualifier("below", "LESS_THAN", "دون | تحت"),
  qualifier("is-less", "LESS_THAN", "يقل عن | تقل عن | قل عن | قلت عن", VERBAL),
  qualifier(
    "up-to",
    "UP_TO",
    "ما يصل إلى | يصل إلى | تصل إلى | يصل عددها إلى | يصل عددهم إلى",
    LISTED,
  ),
  qualifier("may-reach", "UP_TO", "قد يصل إلى | قد تصل إلى | ليصل إلى | لتصل إلى", LISTED),
  qualifier("until", "UP_TO", "حتى | لغاية"),
  qualifier(
    "not-over",
    "UP_TO",
    "لا يتجاوز | لا تتجاوز | لم يتجاوز | لم تتجاوز | لا يتعدى | لا تتعدى",
    VERBAL,
  ),
  qualifier(
    "not-above",
    "UP_TO",
    "لا يزيد على | لا يزيد عن | لا تزيد على | لا تزيد عن | ليس أكثر من",
    VERBAL,
  ),
  qualifier(
    "not-more",
    "UP_TO",
    "ما لا يزيد على | ما لا يزيد عن | لا أكثر من | بما لا يزيد على",
    LISTED,
  ),
  qualifier(
    "at-most",
    "UP_TO",
    "على الأكثر | كحد أقصى | بحد أقصى | على أقصى تقدير | على أكثر تقدير",
    {
      position: "BOTH",
      reach: 3,
    },
  ),
];

function link(name: FigureLink, forms: string, clitics: "NONE" | "NOUN"): FigureLinkTerm {
  const id = `link/${name.toLowerCase().replaceAll("_", "-")}`;
  return {
    kind: "FIGURE_LINK",
    id,
    link: name,
    forms: splitForms(forms),
    clitics,
    enclitics: false,
  };
}

const LINKS: readonly FigureLinkTerm[] = [
  link("OF", "من", "NONE"),
  link("TO", "إلى | الى | حتى | لـ", "NONE"),
  link("FROM", "من", "NOUN"),
  link(
    "BETWEEN",
    "بين | ما بين | مابين | يتراوح بين | تتراوح بين | يتراوح ما بين | تتراوح ما بين",
    "NOUN",
  ),
  link("OR", "أو | إلى", "NONE"),
  link(
    "EQUALS",
    "يعادل | تعادل | يساوي | تساوي | يوازي | توازي | عادل | عادلت | بلغ | بلغت | يبلغ | تبلغ | ما يعادل | بما يعادل",
    "NOUN",
  ),
  link("OTHERS", "آخرون | آخرين | أخرى | آخر | أخريات | أخريين | آخران", "NOUN"),
  link("DECIMAL_FRACTION_FIRST", "ر", "NONE"),
];

function part(name: string, forms: string, wholeFollows: boolean): PartTerm {
  return {
    kind: "PART_OF",
    id: `part/${name}`,
    wholeFollows,
    forms: splitForms(forms),
    clitics: "NOUN",
    enclitics: false,
  };
}

const PARTS: readonly PartTerm[] = [
  part("among-them", "من بينهم | من بينها | من بينهن | بينهم | بينها | بينهن | ما بينهم", false),
  part("of-them", "منهم | منها | منهن", false),
  part(
    "within-them",
    "من ضمنهم | من ضمنها | ضمنهم | ضمنها | بمن فيهم | بما فيها | بما فيهم",
    false,
  ),
  part("including", "بما في ذلك | بما يشمل | بما يتضمن", false),
  part("out-of", "من أصل | من إجمالي | من مجموع", true),
];

type Position = NotCountedTerm["position"];

function notCounted(
  name: string,
  position: Position,
  forms: string,
  reach = 0,
  always = false,
): NotCountedTerm {
  return {
    kind: "NOT_COUNTED",
    id: `not-counted/${name}`,
    position,
    reach,
    always,
    forms: splitForms(forms),
    clitics: "NOUN",
    enclitics: false,
  };
}

const NOT_COUNTED: readonly NotCountedTerm[] = [
  notCounted(
    "unit",
    "BEFORE",
    "كتيبة | لواء | فرقة | فوج | سرية | فيلق | كتائب | ألوية | أسطول | مجموعة",
    3,
  ),
  notCounted(
    "number",
    "BEFORE",
    "رقم | رقمها | رقمه | أرقام | نمرة | عدد صفحات | تحت رقم | حامل الرقم",
    1,
  ),
  notCounted(
    "paragraph",
    "BEFORE",
    "مادة | مادتين | فقرة | بند | قرار | قانون | مرسوم | فصل | صفحة | آية | ملحق",
    2,
  ),
  notCounted(
    "place-number",
    "BEFORE",
    "طابق | مفاعل | وحدة | غرفة | بوابة | محطة | رصيف | قاعة | مدرج | طريق | نقطة",
    1,
  ),
  notCounted("channel", "BEFORE", "قناة | القناة | قنوات", 0),
  notCounted(
    "flight",
    "BEFORE",
    "رحلة | بوينغ | إيرباص | توبوليف | أنتونوف | إليوشن | كوفيد | مونديال | نسخة",
    1,
  ),
  notCounted("rank", "BEFORE", "مرتبة | مركز | رتبة | درجة ريختر | تصنيف", 1),
  notCounted(
    "calibre",
    "BEFORE",
    "عيار | من عيار | قياس | طراز | من طراز | من نوع | نوع | موديل | فئة | إصدار",
    1,
    true,
  ),
  notCounted(
    "model-letter",
    "BEFORE",
    "إس | اس | تي | إم | ام | إف | اف | سو | ميغ | ميج | كا | مي | بي | بي إم | بي تي آر",
    0,
  ),
  notCounted(
    "model-name",
    "BEFORE",
    "ليوبارد | أبرامز | تشالنجر | سوخوي | شاهد | لانسيت | هيمارس | لانسر | غيران | كاليبر | خا",
    0,
  ),
  notCounted(
    "model-more",
    "BEFORE",
    "ماردر | برادلي | غيبارد | آيريس | ناسامز | باتريوت | باك | توس | غراد | بوك | بانتسير | كينجال",
    0,
  ),
  notCounted(
    "aged",
    "BEFORE",
    "يبلغ من العمر | تبلغ من العمر | البالغ من العمر | البالغة من العمر | عن عمر | بعمر",
    3,
    true,
  ),
  notCounted(
    "age",
    "BEFORE",
    "العمر | عمر | عمره | عمرها | أعمارهم | أعمارهن | أعمارها | سن | في سن | بسن | عمرهم",
    4,
    true,
  ),
  notCounted(
    "ages",
    "BEFORE",
    "تتراوح أعمارهم بين | تتراوح أعمارهم ما بين | تتراوح أعمارهن بين",
    1,
    true,
  ),
  notCounted(
    "hour",
    "BEFORE",
    "الساعة | تمام الساعة | عند الساعة | قرابة الساعة | حوالي الساعة | نحو الساعة",
    0,
  ),
  notCounted("score", "BEFORE", "بنتيجة | نتيجة", 1),
  notCounted(
    "summit",
    "BEFORE",
    "قمة | مجموعة | دول | دورة | نسخة | طبعة | موسم | جولة | حلقة | جزء | ذكرى | قرن",
    0,
  ),
  notCounted(
    "morning",
    "AFTER",
    "صباحا | مساء | ظهرا | فجرا | ليلا | عصرا | بتوقيت | بالتوقيت",
    0,
    true,
  ),
  notCounted(
    "zone-time",
    "AFTER",
    "بعد الظهر | قبل الظهر | بعد منتصف الليل | صباح | من مساء | من صباح | من فجر",
    0,
    true,
  ),
  notCounted(
    "of-this-month",
    "AFTER",
    "الجاري | من الشهر | من هذا الشهر | منه | هـ | هجرية | هجري | ميلادية | ميلادي",
    0,
    true,
  ),
  notCounted("of-age", "AFTER", "من عمره | من عمرها | من العمر | عمرا", 1, true),
  notCounted("calibre-unit", "AFTER", "ملم | ملليمتر | مليمتر | مم", 0, true),
  notCounted(
    "from-a-side",
    "EITHER_WAY",
    "من جانب واحد | في وقت واحد | في آن واحد | بصوت واحد | آن واحد | صف واحد | يد واحدة",
  ),
  notCounted(
    "one-by-one",
    "EITHER_WAY",
    "واحدا تلو الآخر | واحدة تلو الأخرى | مرة واحدة | أكثر من مرة | دفعة واحدة | جسد واحد",
  ),
  notCounted(
    "semifinal",
    "EITHER_WAY",
    "نصف نهائي | نصف النهائي | ربع نهائي | ربع النهائي | ثمن النهائي | دور الستة عشر",
  ),
  notCounted("amount", "EITHER_WAY", "كمية"),
  notCounted(
    "half-way",
    "EITHER_WAY",
    "نصف الكرة | نصف قطر | نصف الطريق | نصف حل | نصف حقيقة | نصف الحقيقة | نصف عام | ربع سنوي | نصف سنوي | نصف سنوية | ربع سنوية",
  ),
  notCounted(
    "quarter",
    "EITHER_WAY",
    "الربع الأول | الربع الثاني | الربع الثالث | الربع الرابع | النصف الأول | النصف الثاني",
  ),
  notCounted(
    "group-name",
    "EITHER_WAY",
    "مجموعة السبع | مجموعة العشرين | مجموعة الثماني | السبع الكبار | السبعة الكبار | مجموعة الخمس",
  ),
  notCounted(
    "between-two",
    "EITHER_WAY",
    "بين البلدين | بين الجانبين | بين الطرفين | كلا البلدين | كلا الجانبين | على حد سواء",
  ),
  notCounted(
    "all-day",
    "EITHER_WAY",
    "على مدار الساعة | على مدار 24 ساعة | أربع وعشرين ساعة في اليوم | 24 ساعة في اليوم",
  ),
  notCounted(
    "thousand-nights",
    "EITHER_WAY",
    "روسيا 24 | فرانس 24 | أوكرانيا 24 | يورونيوز 24 | آي 24 | ألف ليلة وليلة | ألف مبروك | ألف تحية",
  ),
  notCounted(
    "second-most",
    "EITHER_WAY",
    "ثاني أكبر | ثالث أكبر | رابع أكبر | خامس أكبر | إحدى أكبر",
  ),
  notCounted(
    "first-class",
    "EITHER_WAY",
    "الطراز الأول | المقام الأول | الدرجة الأولى | المرة الأولى | الصف الأول",
  ),
];
