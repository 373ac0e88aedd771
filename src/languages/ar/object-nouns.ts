import type { ObjectNounTerm } from "../attribution-terms.ts";
import { readLines, readWords } from "./morphology/entries.ts";
import { inflectNoun } from "./morphology/noun.ts";

const WORDS: readonly (readonly [ObjectNounTerm["use"], string])[] = [
  ["TOPIC", "حقيقة أسباب تفاصيل ملابسات كيفية خلفيات طبيعة ماهية مصير آلية"],
  ["DECLARED", "عطلة إجازة حداد طوارئ استنفار تعبئة حرب هدنة"],
  ["STATUS", "استقلال سيادة دولة جمهورية جمهوريتين شرعية حكومة سلطة دولتين كيان"],
  ["BLAME", "مسؤولية مسئولية تبعات تبعة وزر"],
  [
    "ALLEGATION",
    "اتهام اتهامات تهمة تهم زعم مزاعم ادعاء ادعاءات شائعة شائعات إشاعة إشاعات أكاذيب افتراءات",
  ],
];

/** "The state of emergency", "a curfew": of states and bans only these are put in force by being declared. */
const DECLARED_STATES = readLines(`
  حالة الطوارئ
  حالة طوارئ
  حالة الاستنفار
  حالة استنفار
  حالة التأهب
  حالة تأهب
  حالة الحرب
  حالة حرب
  حالة الحداد
  حالة الإنذار
  الأحكام العرفية
  حظر التجول
  حظر تجول
  حظر التجوال
  حظر للتجول
`);

/** Objects that decide whether a verb reports at all. Beside them the same words are what other lists say of them. */
export const objectNouns: readonly ObjectNounTerm[] = [
  ...WORDS.map(([use, words]) => toTerm("object", use, readWords(words).flatMap(inflectNoun))),
  toTerm("object-phrase", "DECLARED", DECLARED_STATES),
];

function toTerm(id: string, use: ObjectNounTerm["use"], forms: readonly string[]): ObjectNounTerm {
  return {
    kind: "OBJECT_NOUN",
    id: `${id}/${use.toLowerCase()}`,
    clitics: "NOUN",
    enclitics: true,
    use,
    forms,
  };
}
