import { foldForm } from "../../text/fold.ts";

/**
 * Words by their folded form, each with its printed forms; none for a form that is no such word. Forms are told apart by length and first
 * letter before they are looked up as a whole, since looking up makes a hash of each.
 */
export type FormIndex = (form: string) => readonly string[];

export function indexForms(words: readonly string[]): FormIndex {
  const printed = Map.groupBy(words, foldForm);
  const outlines = new Set([...printed.keys()].map(outlineOf));
  return (form) => (outlines.has(outlineOf(form)) ? printed.get(form) : undefined) ?? NONE;
}

const NONE: readonly string[] = [];

/** Equal for equal forms, and for few others. */
export function outlineOf(form: string): number {
  return form.length * 0x10000 + form.charCodeAt(0);
}
