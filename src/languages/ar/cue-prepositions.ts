import type { OutletDistance } from "../../model/claim.ts";
import type { CuePrepositionTerm, DistanceTailTerm } from "../attribution-terms.ts";
import { readLines } from "./morphology/entries.ts";

interface PrepositionRow {
  readonly id: string;
  readonly outletDistance?: OutletDistance;
  readonly linkedBy?: string;
  readonly clausal?: true;
  readonly quotes?: true;
  /** One form a line. */
  readonly forms: string;
}

const ROWS: readonly PrepositionRow[] = [
  { id: "according-to", forms: "بحسب" },
  { id: "going-by", forms: "حسب" },
  { id: "in-accord-with", forms: "وفق" },
  {
    id: "in-accord",
    linkedBy: "li",
    forms: `
      وفقا
      طبقا
      وفاقا
      تبعا`,
  },
  {
    id: "quoting",
    linkedBy: "an",
    quotes: true,
    forms: `
      نقلا`,
  },
  {
    id: "relying-on",
    linkedBy: "ila",
    quotes: true,
    forms: `
      استنادا
      مستندا
      مستندة
      مستندين`,
  },
  {
    id: "in-the-opinion-of",
    forms: `
      في رأي
      برأي
      بنظر
      في نظر
      في اعتقاد
      في تقدير
      بتقدير
      من وجهة نظر
      من منظور`,
  },
  {
    id: "in-the-words-of",
    forms: `
      على لسان
      بلسان
      بكلمات
      بتعبير
      على حد قول
      على حد تعبير
      على حد وصف
      بحسب قول
      حسب قول
      وفق قول
      بحسب تعبير
      حسب تعبير
      وفق تعبير
      بحسب وصف
      حسب وصف
      وفق وصف`,
  },
  {
    id: "on-the-word-of",
    outletDistance: "DISTANCING",
    forms: `
      على ذمة
      على حد زعم
      على حد ادعاء
      بزعم
      بحسب زعم
      حسب زعم
      وفق زعم
      بحسب مزاعم
      حسب مزاعم
      وفق مزاعم
      بحسب ادعاء
      حسب ادعاء
      وفق ادعاء
      بحسب ادعاءات
      حسب ادعاءات
      وفق ادعاءات`,
  },
  {
    id: "by-admission-of",
    outletDistance: "ENDORSING",
    forms: `
      باعتراف
      بإقرار`,
  },
  {
    id: "by-testimony-of",
    forms: `
      بشهادة
      بتأكيد`,
  },
  {
    id: "in-what-came-from",
    forms: `
      بحسب ما ورد في
      حسب ما ورد في
      حسبما ورد في
      وفق ما ورد في
      وفقا لما ورد في
      كما ورد في
      كما جاء في
      بحسب ما جاء في
      حسب ما جاء في
      حسبما جاء في
      وفق ما جاء في
      وفقا لما جاء في
      على ما جاء في
      مثلما جاء في
      بحسب ما صدر عن
      وفق ما صدر عن
      وفقا لما صدر عن
      بناء على ما ورد في`,
  },
  {
    id: "according-to-what",
    clausal: true,
    forms: `
      حسبما
      بحسبما
      وفقما
      بحسب ما
      حسب ما
      وفق ما
      وفقا لما
      طبقا لما
      تبعا لما
      على ما
      على نحو ما
      مثلما
      كما`,
  },
];

/** "According to" and its kin: the speaker follows. */
export const cuePrepositions: readonly CuePrepositionTerm[] = ROWS.map((row) => ({
  kind: "CUE_PREPOSITION",
  id: row.id,
  clitics: "PARTICLE",
  enclitics: false,
  outletDistance: row.outletDistance ?? "NEUTRAL",
  linkedBy: row.linkedBy ?? null,
  clausal: row.clausal ?? false,
  quotes: row.quotes ?? false,
  forms: readLines(row.forms),
}));

const PRONOUNS = readLines(`
  ه
  ها
  هم
  هن
  هما`);

/** What a tail is built from: a measure word, the act, a pronoun. */
const MEASURES = readLines(`
  على حد
  على حسب
  بحسب
  حسب
  وفق`);

const PLAIN_ACTS = readLines(`
  قول
  تعبير
  وصف
  رأي
  تقدير
  تصور
  اعتقاد
  كلام
  رواية
  روايت
  وجهة نظر
  تصريحات`);

const DOUBTED_ACTS = readLines(`
  زعم
  مزاعم
  ادعاء
  ادعائ
  ادعاءات`);

/** "What he called": inside the content, ends nothing. */
const INSIDE = readLines(`
  ما يسمى
  ما تسمى
  ما يعرف
  ما سماه
  ما سماها
  ما سمته
  ما سموه
  ما أسماه
  ما أسماها
  ما أسمته
  ما أسموه
  ما يسميه
  ما تسميه
  ما يسمونه
  ما وصفه
  ما وصفها
  ما وصفته
  ما وصفتها
  ما وصفوه
  ما يصفه
  ما تصفه
  ما يصفونه
  ما اعتبره
  ما اعتبرته
  ما اعتبروه
  ما عده
  ما عدته
  ما عدوه
  ما دعاه
  ما دعته
  ما قال إنه
  ما قال إنها
  ما قالت إنه
  ما قالت إنها
  ما قالوا إنه
  ما زعم أنه
  ما زعم أنها
  ما زعمت أنه
  ما زعمت أنها
  من وصفه
  من وصفهم
  من وصفته
  من وصفتهم
  من سماهم
  من أسماهم
  من يسميهم
  من تسميهم
  المسمى
  المسماة`);

const AS_HE_PUT_IT = readLines(`
  كما وصفه
  كما وصفها
  كما وصفته
  كما وصفتها
  كما سماه
  كما سماها
  كما أسماه
  كما أسماها
  كما أسمته
  كما يصفه
  كما يصفها
  كما يسميه
  كما يسميها`);

const IN_HIS_OPINION = readLines(`
  في رأي
  برأي
  بنظر
  في نظر
  في تقدير
  في اعتقاد
  من وجهة نظر
  بحسب
  وفقا ل
  طبقا ل
  تبعا ل
  على لسان
  بلسان
  باعتراف
  بإقرار`);

const TAIL = { kind: "DISTANCE_TAIL", clitics: "PARTICLE", enclitics: false } as const;

/** "As he put it". */
export const distanceTails: readonly DistanceTailTerm[] = [
  {
    ...TAIL,
    id: "in-his-words",
    outletDistance: "DISTANCING",
    inside: false,
    forms: [...tails(PLAIN_ACTS), ...AS_HE_PUT_IT],
  },
  {
    ...TAIL,
    id: "in-his-opinion",
    outletDistance: "NEUTRAL",
    inside: false,
    forms: IN_HIS_OPINION.flatMap((words) => PRONOUNS.map((pronoun) => words + pronoun)),
  },
  {
    ...TAIL,
    id: "by-his-allegation",
    outletDistance: "DISTANCING",
    inside: false,
    forms: tails(DOUBTED_ACTS),
  },
  {
    ...TAIL,
    id: "so-called",
    outletDistance: "DISTANCING",
    inside: true,
    forms: INSIDE,
  },
];

function tails(acts: readonly string[]): readonly string[] {
  return MEASURES.flatMap((measure) =>
    acts.flatMap((act) => PRONOUNS.map((pronoun) => `${measure} ${act}${pronoun}`)),
  );
}
