import type { TermBase } from "../../term-base.ts";
import { ALEF, TEH_MARBUTA, YEH } from "./letters.ts";

const HAS_VARIANT = /[\u0622\u0623\u0625\u0629\u0649\u064b-\u0652]/u;
const TEH_MARBUTA_FOLDED = "ه";

/** The forms without those that the reader's folding makes equal to an earlier one; order kept. */
export function distinctForms(forms: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const form of forms) {
    const key = joinVariants(form);
    if (!byKey.has(key)) byKey.set(key, form);
  }
  return [...byKey.values()];
}

/**
 * The terms without forms that an earlier term, or one of `before`, holds already; terms left without a form are gone.
 */
export function keepFirstOfEachForm<T extends TermBase>(
  terms: readonly T[],
  before: readonly TermBase[] = [],
): readonly T[] {
  const seen = new Set(before.flatMap(({ forms }) => forms.map(joinVariants)));
  return terms.flatMap((term) => {
    const forms = distinctForms(term.forms).filter((form) => !seen.has(joinVariants(form)));
    for (const form of forms) seen.add(joinVariants(form));
    return forms.length === 0 ? [] : [{ ...term, forms }];
  });
}

/** Joins the letter variants that folding joins. Forms of the pack hold nothing else that folds. */
export function joinVariants(form: string): string {
  if (!HAS_VARIANT.test(form)) return form;
  return form
    .replaceAll(/[\u0622\u0623\u0625]/gu, ALEF)
    .replaceAll("\u0649", YEH)
    .replaceAll(TEH_MARBUTA, TEH_MARBUTA_FOLDED)
    .replaceAll(/[\u064b-\u0652]/gu, "");
}
