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

const PRONOUNS = ["\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0646", "\u0647\u0645\u0627"];
const FIRST_PERSON = ["\u064a", "\u0646\u0627"];
const SHORTEST_STEM = 4;

/**
 * What a verb looks like with a pronoun, where it changes before it. The plural only loses its silent alef: the stem is enough, the
 * reader takes the pronoun off (short stems are left out, they are nouns). Final alef maksura becomes alef: such words are given
 * whole, since the stem is another word ("anha" of "anhaha" reads like "that she").
 */
export function verbFormsWithPronoun(form: string): readonly string[] {
  if (form.endsWith(WA)) return form.length > SHORTEST_STEM ? [form.slice(0, -1)] : [];
  if (!form.endsWith(ALEF_MAKSURA)) return [];
  const stem = form.endsWith(ALEF_HAMZA + ALEF_MAKSURA)
    ? form.slice(0, -2) + ALEF_MADDA
    : form.slice(0, -1) + ALEF;
  return PRONOUNS.slice(0, 3).map((pronoun) => stem + pronoun);
}

/**
 * Nouns with each pronoun, where they change before it: teh marbuta opens, alef maksura becomes alef, a final hamza takes a seat.
 * Whole words, since the stem of "addition" is "she added".
 */
export function nounFormsWithPronoun(form: string): readonly string[] {
  return stemsOf(form).flatMap((stem) =>
    [...PRONOUNS, ...FIRST_PERSON].map((pronoun) => stem + pronoun),
  );
}

function stemsOf(form: string): readonly string[] {
  const stem = form.slice(0, -1);
  if (form.includes(" ")) return [];
  if (form.endsWith(TEH_MARBUTA)) return [stem + TEH];
  if (form.endsWith(ALEF_MAKSURA)) return [stem + ALEF];
  return form.endsWith(ALEF + HAMZA) ? [stem + YEH_HAMZA, stem + WAW_HAMZA] : [];
}
