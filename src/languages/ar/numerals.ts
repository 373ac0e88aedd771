import type {
  FractionTerm,
  NumeralRole,
  NumeralTerm,
  OneTerm,
  OrdinalTerm,
  VagueQuantityTerm,
} from "../figure-terms.ts";
import { splitForms } from "./split-forms.ts";

/** Number words of Arabic, in every gender and case. Two letters for hamza-on-ya and the old spelling with alif are both there. */
export function buildNumerals(): readonly (
  | NumeralTerm
  | OneTerm
  | OrdinalTerm
  | FractionTerm
  | VagueQuantityTerm
)[] {
  return [...numerals(), ...ordinals(), ...FRACTIONS, ...VAGUE, ONE];
}

const WORDS = { clitics: "NOUN", enclitics: false } as const;

function numeral(value: number, role: NumeralRole, forms: readonly string[]): NumeralTerm {
  return { kind: "NUMERAL", id: `${value}/${role.toLowerCase()}`, value, role, forms, ...WORDS };
}

type Row = readonly [value: number, forms: string];

const UNITS: readonly Row[] = [
  [0, "صفر | صفرا"],
  [1, "واحد | واحدا | واحدة"],
  [
    2,
    "اثنان | اثنين | اثنا | اثني | اثنتان | اثنتين | اثنتا | اثنتي | إثنان | إثنين | إثنتان | إثنتين",
  ],
  [3, "ثلاث | ثلاثة | ثلاثا"],
  [4, "أربع | أربعة | أربعا"],
  [5, "خمس | خمسة | خمسا"],
  [6, "ست | ستة | ستا"],
  [7, "سبع | سبعة | سبعا"],
  [8, "ثمان | ثماني | ثمانية | ثمانيا"],
  [9, "تسع | تسعة | تسعا"],
  [10, "عشر | عشرة | عشرا"],
];

const TEENS: readonly Row[] = [
  [11, "أحد عشر | إحدى عشرة | أحد عشرة | إحدى عشر | حادي عشر"],
  [
    12,
    "اثنا عشر | اثني عشر | اثنتا عشرة | اثنتي عشرة | إثنا عشر | إثني عشر | إثنتا عشرة | إثنتي عشرة | اثنى عشر",
  ],
  [13, "ثلاثة عشر | ثلاث عشرة | ثلاثة عشرة"],
  [14, "أربعة عشر | أربع عشرة | أربعة عشرة"],
  [15, "خمسة عشر | خمس عشرة | خمسة عشرة"],
  [16, "ستة عشر | ست عشرة | ستة عشرة"],
  [17, "سبعة عشر | سبع عشرة | سبعة عشرة"],
  [18, "ثمانية عشر | ثماني عشرة | ثمان عشرة | ثمانية عشرة"],
  [19, "تسعة عشر | تسع عشرة | تسعة عشرة"],
];

const TENS: readonly Row[] = [
  [20, "عشرون | عشرين"],
  [30, "ثلاثون | ثلاثين"],
  [40, "أربعون | أربعين"],
  [50, "خمسون | خمسين"],
  [60, "ستون | ستين"],
  [70, "سبعون | سبعين"],
  [80, "ثمانون | ثمانين"],
  [90, "تسعون | تسعين"],
];

const HUNDRED_STEMS: readonly Row[] = [
  [300, "ثلاث"],
  [400, "أربع"],
  [500, "خمس"],
  [600, "ست"],
  [700, "سبع"],
  [800, "ثمان | ثماني"],
  [900, "تسع"],
];

const HUNDRED = splitForms("مئة | مائة | مية | ميه | مئه | مأة");
const HUNDREDS = splitForms("مئات | مئين");
const TWO_HUNDRED = splitForms(
  "مئتان | مئتين | مئتا | مئتي | مائتان | مائتين | مائتا | مائتي | ميتين",
);

interface Scale {
  readonly value: number;
  readonly singular: string;
  readonly singularOrDual: string;
  readonly plural: string;
  readonly dual: string;
}

const SCALES: readonly Scale[] = [
  {
    value: 1e3,
    singular: "ألف",
    singularOrDual: "ألفا",
    plural: "آلاف | ألوف",
    dual: "ألفان | ألفين | ألفي",
  },
  {
    value: 1e6,
    singular: "مليون",
    singularOrDual: "مليونا",
    plural: "ملايين",
    dual: "مليونان | مليونين | مليوني",
  },
  {
    value: 1e9,
    singular: "مليار | بليون",
    singularOrDual: "مليارا | بليونا",
    plural: "مليارات | بلايين | بليونات",
    dual: "ملياران | مليارين | ملياري | بليونان | بليونين | بليوني",
  },
  {
    value: 1e12,
    singular: "تريليون | ترليون",
    singularOrDual: "تريليونا | ترليونا",
    plural: "تريليونات | ترليونات",
    dual: "تريليونان | تريليونين | تريليوني | ترليونان | ترليونين | ترليوني",
  },
];

function numerals(): readonly NumeralTerm[] {
  const plain = [...UNITS, ...TEENS, ...TENS].map(([value, forms]) =>
    numeral(value, "PLAIN", splitForms(forms)),
  );
  const hundreds = HUNDRED_STEMS.map(([value, stems]) =>
    numeral(value, "PLAIN", gluedHundreds(splitForms(stems))),
  );
  const scales = SCALES.flatMap(({ value, singular, singularOrDual, plural, dual }) => [
    numeral(value, "SCALE", splitForms(singular)),
    numeral(value, "SCALE_OR_DUAL", splitForms(singularOrDual)),
    numeral(value, "SCALE_PLURAL", splitForms(plural)),
    numeral(value * 2, "DUAL_SCALE", splitForms(dual)),
  ]);
  return [
    ...plain,
    ...oneAndTens(),
    ...hundreds,
    numeral(100, "SCALE", HUNDRED),
    numeral(100, "SCALE_PLURAL", HUNDREDS),
    numeral(200, "PLAIN", TWO_HUNDRED),
    ...scales,
  ];
}

/** "Three hundred" written in one word or two, with the case vowel written or not. */
function gluedHundreds(stems: readonly string[]): readonly string[] {
  return stems.flatMap((stem) =>
    HUNDRED.flatMap((hundred) => [`${stem}${hundred}`, `${stem} ${hundred}`]),
  );
}

/** "One and twenty" with the construct form of one, which is a word of another sense alone. */
function oneAndTens(): readonly NumeralTerm[] {
  const ones = splitForms("إحدى | أحد | حادي");
  return TENS.map(([value, forms]) =>
    numeral(
      value + 1,
      "PLAIN",
      ones.flatMap((one) => splitForms(forms).map((ten) => `${one} و${ten}`)),
    ),
  );
}

const ORDINALS: readonly Row[] = [
  [1, "أول | أولى | حادي | حادية"],
  [2, "ثاني | ثانية | ثان"],
  [3, "ثالث | ثالثة"],
  [4, "رابع | رابعة"],
  [5, "خامس | خامسة"],
  [6, "سادس | سادسة"],
  [7, "سابع | سابعة"],
  [8, "ثامن | ثامنة"],
  [9, "تاسع | تاسعة"],
  [10, "عاشر | عاشرة"],
];

function ordinals(): readonly OrdinalTerm[] {
  return ORDINALS.map(([value, forms]) => ({
    kind: "ORDINAL",
    id: `ordinal/${value}`,
    value,
    forms: splitForms(forms),
    ...WORDS,
  }));
}

const ONE: OneTerm = {
  kind: "ONE",
  id: "one",
  forms: splitForms("واحد | واحدا | واحدة"),
  clitics: "NONE",
  enclitics: false,
};

function fraction(
  value: number,
  stands: FractionTerm["stands"],
  forms: string,
  unit: FractionTerm["unit"] = "SHARE",
): FractionTerm {
  const id = `fraction/${unit.toLowerCase()}/${stands.toLowerCase()}/${value.toFixed(3)}`;
  const spelled = splitForms(forms);
  return {
    kind: "FRACTION",
    id,
    value,
    unit,
    stands,
    forms: spelled,
    clitics: "NOUN",
    enclitics: true,
  };
}

const FRACTIONS: readonly FractionTerm[] = [
  fraction(1 / 2, "ANY", "نصف | نصفا"),
  fraction(1 / 3, "ANY", "ثلث | ثلثا"),
  fraction(2 / 3, "ANY", "ثلثي | ثلثين | ثلثان"),
  fraction(1 / 4, "ANY", "ربع | ربعا"),
  fraction(3 / 4, "ANY", "ثلاثة أرباع | ثلاث أرباع"),
  fraction(1 / 5, "BEFORE_DEFINITE", "خمس"),
  fraction(2 / 5, "ANY", "خمسي"),
  fraction(3 / 5, "ANY", "ثلاثة أخماس"),
  fraction(4 / 5, "ANY", "أربعة أخماس"),
  fraction(1 / 6, "ANY", "سدس"),
  fraction(1 / 10, "BEFORE_DEFINITE", "عشر"),
  fraction(2, "ANY", "ضعفي", "TIMES"),
  fraction(2, "MEASURED", "ضعف | ضعفا", "TIMES"),
  fraction(2, "WITH_PRONOUN", "مثلي | مثلا", "TIMES"),
  fraction(1, "AFTER_NUMBER", "أضعاف | أمثال | ضعفا | ضعف | مرات | مرة", "TIMES"),
];

function vague(atLeast: number, forms: string): VagueQuantityTerm {
  const id = `vague/${atLeast}`;
  return { kind: "VAGUE_QUANTITY", id, atLeast, forms: splitForms(forms), ...WORDS };
}

const VAGUE: readonly VagueQuantityTerm[] = [
  vague(3, "بضع | بضعة"),
  vague(20, "عشرات"),
  vague(200, "مئات | مائات"),
  vague(300, "بضع مئات | بضعة مئات | عدة مئات"),
  vague(2e3, "آلاف | ألوف"),
  vague(3e3, "بضعة آلاف | عدة آلاف | بضع آلاف"),
  vague(2e4, "عشرات الآلاف | عشرات آلاف | عشرات الألوف"),
  vague(2e5, "مئات الآلاف | مئات آلاف | مئات الألوف"),
  vague(2e6, "ملايين"),
  vague(3e6, "بضعة ملايين | عدة ملايين"),
  vague(2e7, "عشرات الملايين | عشرات ملايين"),
  vague(2e8, "مئات الملايين | مئات ملايين"),
  vague(2e9, "مليارات"),
  vague(2e10, "عشرات المليارات"),
  vague(2e11, "مئات المليارات"),
  vague(2e12, "تريليونات"),
];
