import type { Term } from "../../languages/pack.ts";
import { CLITIC_CLASSES } from "./clitics.ts";

/** A term by one of its forms: BOUND forms stand only before a pronoun, MELTED ones only where a preposition has swallowed their article. */
export interface FormTerm {
  readonly term: Term;
  readonly state: "FREE" | "BOUND" | "MELTED";
}

/**
 * The terms of every phrase of the automaton, in columns, so that most of those that do not fit their place are passed over without a
 * look at the term. The forms of phrase `i` are those from `startOf[i]` to `startOf[i + 1]` (excluded).
 */
export interface FormTable {
  readonly startOf: Int32Array;
  readonly termOf: readonly Term[];
  /** For each form, what `takesPronoun` and its neighbours read. */
  readonly traitsOf: Uint8Array;
}

const PRONOUN = 1;
const BOUND = 2;
const MELTED = 4;
const PRINTED = 8;
const CLASS_SHIFT = 4;

/** Whether a pronoun may be written together with the form's end. */
export function takesPronoun(traits: number): boolean {
  return (traits & PRONOUN) !== 0;
}

export function isBound(traits: number): boolean {
  return (traits & BOUND) !== 0;
}

export function isMelted(traits: number): boolean {
  return (traits & MELTED) !== 0;
}

/** Whether the form stands only where the text prints its very letters. */
export function isAsPrinted(traits: number): boolean {
  return (traits & PRINTED) !== 0;
}

/** Index in CLITIC_CLASSES: the particles that may be written together with the form. */
export function cliticClassOf(traits: number): number {
  return traits >> CLASS_SHIFT;
}

/** `forms[i]` is what phrase `i` is a form of. The terms of equal phrases come together at the first of them, each term once. */
export function buildFormTable(forms: readonly FormTerm[], firstEqual: Int32Array): FormTable {
  const further = new Map<number, FormTerm[]>();
  for (const [index, form] of forms.entries()) {
    const first = firstEqual[index] ?? index;
    if (first === index) continue;
    const known = further.get(first) ?? [];
    const isKnown = [forms[first], ...known].some((other) => other?.term === form.term);
    if (!isKnown) further.set(first, [...known, form]);
  }
  const startOf = new Int32Array(forms.length + 1);
  const termOf: Term[] = [];
  const traits: number[] = [];
  for (const [index, form] of forms.entries()) {
    startOf[index] = termOf.length;
    if ((firstEqual[index] ?? index) !== index) continue;
    for (const one of [form, ...(further.get(index) ?? [])]) {
      termOf.push(one.term);
      traits.push(traitsOf(one));
    }
  }
  startOf[forms.length] = termOf.length;
  return { startOf, termOf, traitsOf: Uint8Array.from(traits) };
}

function traitsOf({ term, state }: FormTerm): number {
  const clitics = CLITIC_CLASSES.indexOf(state === "MELTED" ? "NOUN" : term.clitics);
  return (
    (term.enclitics ? PRONOUN : 0) |
    (state === "BOUND" ? BOUND : 0) |
    (state === "MELTED" ? MELTED : 0) |
    (term.asPrinted === true ? PRINTED : 0) |
    (clitics << CLASS_SHIFT)
  );
}
