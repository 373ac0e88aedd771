import type { ObjectNounTerm } from "../attribution-terms.ts";
import { readWords } from "./morphology/entries.ts";
import { inflectNoun } from "./morphology/noun.ts";

const WORDS: readonly (readonly [ObjectNounTerm["use"], string])[] = [
  ["TOPIC", "حقيقة أسباب تفاصيل ملابسات كيفية خلفيات طبيعة ماهية مصير آلية"],
  ["DECLARED", "عطلة إجازة حداد طوارئ حظر استنفار تعبئة حرب هدنة"],
  ["STATUS", "استقلال سيادة دولة جمهورية جمهوريتين شرعية حكومة سلطة دولتين كيان"],
  ["BLAME", "مسؤولية مسئولية تبعات تبعة وزر"],
  [
    "ALLEGATION",
    "اتهام اتهامات تهمة تهم زعم مزاعم ادعاء ادعاءات شائعة شائعات إشاعة إشاعات أكاذيب افتراءات",
  ],
];

/** Objects that decide whether a verb reports at all. Beside them the same words are what other lists say of them. */
export const objectNouns: readonly ObjectNounTerm[] = WORDS.map(([use, words]) => ({
  kind: "OBJECT_NOUN",
  id: `object/${use.toLowerCase()}`,
  clitics: "NOUN",
  enclitics: true,
  use,
  forms: readWords(words).flatMap(inflectNoun),
}));
