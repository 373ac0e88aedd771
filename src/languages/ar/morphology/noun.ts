import { nounFormsWithPronoun } from "./before-pronoun.ts";
import { distinctForms } from "./distinct-forms.ts";
import { ALEF, TEH_MARBUTA } from "./letters.ts";

/** A noun or verbal noun as it stands, its accusative where that adds a letter, and its stems before a pronoun. */
export function inflectNoun(noun: string): readonly string[] {
  return distinctForms([noun, ...accusativeOf(noun), ...nounFormsWithPronoun(noun)]);
}

/** Feminines, words in a long vowel or hamza after alef, and sound feminine plurals add nothing. */
function accusativeOf(noun: string): readonly string[] {
  const adds = !noun.endsWith(TEH_MARBUTA) && !/[\u0627\u0649]$|\u0627[\u0621\u062a]$/u.test(noun);
  return adds ? [noun + ALEF] : [];
}
