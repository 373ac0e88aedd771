import type { CueTense, CueVoice } from "../../attribution-terms.ts";
import type { Gender, GrammaticalNumber } from "../../term-base.ts";
import { verbFormsWithPronoun } from "./before-pronoun.ts";
import { distinctForms, joinVariants } from "./distinct-forms.ts";
import { inflectImperfect } from "./imperfect.ts";
import type { InflectedForms } from "./inflected-form.ts";
import { inflectPassiveImperfect, inflectPassivePerfect } from "./passive.ts";
import { inflectPerfect, type PersonTable } from "./perfect.ts";
import type { VerbLemma } from "./verb-lemma.ts";

/** The active forms of the third person, both tenses. */
export function inflectActive(verb: VerbLemma): readonly InflectedForms[] {
  return [
    ...listPlaces(inflectPerfect(verb), "PERFECT", "ACTIVE"),
    ...listPlaces(inflectImperfect(verb), "IMPERFECT", "ACTIVE"),
  ];
}

/** The passive forms that folded letters alone tell from the active. May be empty. */
export function inflectPassive(verb: VerbLemma): readonly InflectedForms[] {
  const active = new Set(inflectActive(verb).flatMap(({ forms }) => forms.map(joinVariants)));
  const perfect = inflectPassivePerfect(verb);
  const imperfect = inflectPassiveImperfect(verb);
  const places = [
    ...(perfect ? listPlaces(perfect, "PERFECT", "PASSIVE") : []),
    ...(imperfect ? listPlaces(imperfect, "IMPERFECT", "PASSIVE") : []),
  ];
  return places.flatMap((place) => {
    const forms = place.forms.filter((form) => !active.has(joinVariants(form)));
    return forms.length === 0 ? [] : [{ ...place, forms }];
  });
}

const PLACES: readonly (readonly [keyof PersonTable, Gender, GrammaticalNumber])[] = [
  ["ms", "M", "SG"],
  ["fs", "F", "SG"],
  ["md", "M", "DU"],
  ["fd", "F", "DU"],
  ["mp", "M", "PL"],
  ["fp", "F", "PL"],
];

function listPlaces(table: PersonTable, tense: CueTense, voice: CueVoice): InflectedForms[] {
  return PLACES.flatMap(([place, gender, number]) => {
    const forms = table[place];
    if (forms.length === 0) return [];
    const free = distinctForms(forms);
    const all = distinctForms([...free, ...free.flatMap(verbFormsWithPronoun)]);
    return [{ tense, voice, gender, number, forms: free, stems: all.slice(free.length) }];
  });
}
