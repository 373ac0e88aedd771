import {
  ALEF,
  ALEF_HAMZA,
  ALEF_MADDA,
  ALEF_MAKSURA,
  HAMZA,
  TEH,
  TEH_MARBUTA,
  WA,
  WAW_HAMZA,
  YEH_HAMZA,
} from "./letters.ts";

/**
 * The spellings a verb takes before a pronoun written together with it, where they differ from the free form
 * (the engine appends the pronoun): final alef maksura becomes alef, the silent alef of the plural goes.
 */
export function verbStemsBeforePronoun(form: string): readonly string[] {
  if (form.includes(" ")) return [];
  if (form.endsWith(ALEF_HAMZA + ALEF_MAKSURA)) return [form.slice(0, -2) + ALEF_MADDA];
  if (form.endsWith(ALEF_MAKSURA)) return [form.slice(0, -1) + ALEF];
  return form.endsWith(WA) ? [form.slice(0, -1)] : [];
}

/** The same for nouns: teh marbuta opens, alef maksura becomes alef, a final hamza takes a seat. */
export function nounStemsBeforePronoun(form: string): readonly string[] {
  const stem = form.slice(0, -1);
  if (form.includes(" ")) return [];
  if (form.endsWith(TEH_MARBUTA)) return [stem + TEH];
  if (form.endsWith(ALEF_MAKSURA)) return [stem + ALEF];
  return form.endsWith(ALEF + HAMZA) ? [stem + YEH_HAMZA, stem + WAW_HAMZA] : [];
}
