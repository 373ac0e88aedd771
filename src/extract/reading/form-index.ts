import { foldForm } from "../../text/fold.ts";

/**
 * Words by their folded form, each with its printed forms; none for a form that is no such word. Forms are told apart by their
 * outline before they are looked up as a whole, since looking up makes a hash of each.
 */
export type FormIndex = (form: string) => readonly string[];

export function indexForms(words: readonly string[]): FormIndex {
  const printed = Map.groupBy(words, foldForm);
  const outlines = new Set([...printed.keys()].map(outlineOf));
  return (form) => (outlines.has(outlineOf(form)) ? printed.get(form) : undefined) ?? NONE;
}

const NONE: readonly string[] = [];

/** A number by length and by the first, middle and last unit: equal for equal forms, and for few others. NaN for an empty one. */
export function outlineOf(form: string): number {
  const { length } = form;
  const ends = (length * 31 + form.charCodeAt(0)) * 31 + form.charCodeAt(length - 1);
  return ends * 31 + form.charCodeAt(length >> 1);
}
