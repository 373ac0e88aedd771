import type { CueVerbTerm } from "../attribution-terms.ts";
import type { Gender, GrammaticalNumber } from "../term-base.ts";
import { CLASS_DEFAULTS } from "./morphology/cue-row.ts";
import { readLines } from "./morphology/entries.ts";

interface PredicateRow {
  readonly id: string;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** One form a line. */
  readonly forms: string;
}

const ROWS: readonly PredicateRow[] = [
  {
    id: "m-sg",
    gender: "M",
    number: "SG",
    forms: `
      مقتنع
      مقتنعا
      واثق
      واثقا
      متأكد
      متأكدا
      متيقن
      متيقنا`,
  },
  {
    id: "f-sg",
    gender: "F",
    number: "SG",
    forms: `
      مقتنعة
      واثقة
      متأكدة
      متيقنة`,
  },
  {
    id: "m-pl",
    gender: "M",
    number: "PL",
    forms: `
      مقتنعون
      مقتنعين
      واثقون
      واثقين
      متأكدون
      متأكدين`,
  },
  {
    id: "certainty",
    gender: null,
    number: "SG",
    forms: `
      على يقين
      على قناعة
      على اقتناع
      على ثقة`,
  },
];

/** "Convinced that", "sure that": what a speaker's certainty is called stands where a verb would, behind its subject. */
export const cuePredicates: readonly CueVerbTerm[] = ROWS.map(({ id, gender, number, forms }) => ({
  kind: "CUE_VERB",
  id: `be-sure/${id}`,
  clitics: "PARTICLE",
  enclitics: false,
  lemma: "be-sure",
  cueClass: "HOLD",
  ...CLASS_DEFAULTS.HOLD,
  governs: ["THAT", "BY_THAT"],
  tense: "PERFECT",
  voice: "ACTIVE",
  gender,
  number,
  forms: readLines(forms),
}));
