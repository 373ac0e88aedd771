import type { TermBase } from "../../term-base.ts";
import { ALEF, TEH_MARBUTA, YEH } from "./letters.ts";

const HAS_VARIANT = /[\u0622-\u0626\u0629\u0649\u064b-\u0652]/u;
const TEH_MARBUTA_FOLDED = "ه";

/** The forms without those that the reader's folding makes equal to an earlier one; order kept. */
export function distinctForms(forms: readonly string[]): readonly string[] {
  const keys: string[] = [];
  const isNew = forms.map((form) => {
    const key = joinVariants(form);
    return !keys.includes(key) && keys.push(key) > 0;
  });
  return keys.length === forms.length ? forms : forms.filter((_, index) => isNew[index]);
}

/**
 * The terms without forms that an earlier term, or one of `before`, holds already; terms left without a form are gone.
 */
export function keepFirstOfEachForm<T extends TermBase>(
  terms: readonly T[],
  before: readonly TermBase[] = [],
): readonly T[] {
  const seen = new Set(before.flatMap(({ forms }) => forms.map(joinVariants)));
  const takeNew = (form: string): boolean => {
    const known = seen.size;
    return seen.add(joinVariants(form)).size > known;
  };
  return terms.flatMap((term) => {
    const forms = term.forms.filter(takeNew);
    if (forms.length === term.forms.length) return forms.length === 0 ? [] : [term];
    return forms.length === 0 ? [] : [{ ...term, forms }];
  });
}

/** Joins the letter variants that folding joins. Forms of the pack hold nothing else that folds. */
export function joinVariants(form: string): string {
  if (!HAS_VARIANT.test(form)) return form;
  return form
    .replaceAll(/[\u0622\u0623\u0625]/gu, ALEF)
    .replaceAll("\u0624", "\u0648")
    .replaceAll(/[\u0626\u0649]/gu, YEH)
    .replaceAll(TEH_MARBUTA, TEH_MARBUTA_FOLDED)
    .replaceAll(/[\u064b-\u0652]/gu, "");
}
