import type { LanguagePack, Term, TermKind } from "../../languages/pack.ts";
import type { Entity } from "../../model/entity.ts";
import { type Automaton, buildAutomaton } from "../../text/automaton.ts";
import { foldForm } from "../../text/fold.ts";
import {
  CLITIC_CLASSES,
  type FoldedEnclitic,
  indexEnclitics,
  indexProclitics,
  measureProclitics,
  type ProcliticIndex,
  type ProcliticsOf,
} from "./clitics.ts";

/** A pack made ready for reading: one automaton over all folded forms, and what may be written together with them. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly automaton: Automaton;
  /** The terms of each phrase of the automaton. */
  readonly termsOf: readonly (readonly FormTerm[])[];
  readonly proclitics: ProcliticsOf;
  /** The same for all classes at once. */
  readonly procliticIndex: ProcliticIndex;
  /** Pronouns by the last unit of their folded form. */
  readonly enclitics: ReadonlyMap<number, readonly FoldedEnclitic[]>;
  /** Ids of heads that name nobody ("official"): as a wider class they hold nearly everybody. */
  readonly anonymousHeads: ReadonlySet<string>;
  /** The definite article, folded; "" where the language has none. */
  readonly foldedArticle: string;
  readonly entityByKey: ReadonlyMap<string, Entity>;
  readonly countryByKey: ReadonlyMap<string, string | null>;
  /** Gazetteer keys of news agencies, which carry as AGENCY; other outlets carry as OUTLET. */
  readonly agencyKeys: ReadonlySet<string>;
}

/** A term by one of its forms: BOUND forms stand only before a pronoun, MELTED ones only where a preposition has swallowed their article. */
export interface FormTerm {
  readonly term: Term;
  readonly kind: TermKind;
  readonly state: "FREE" | "BOUND" | "MELTED";
  /** Index in CLITIC_CLASSES: the particles that may be written together with this form. */
  readonly cliticClass: number;
  readonly enclitics: boolean;
}

/** Compiles the pack. Costs tens of milliseconds; do it once. */
export function compileLexicon(pack: LanguagePack): Lexicon {
  const { forms, terms } = gatherForms(pack);
  const automaton = buildAutomaton(forms);
  const article = foldForm(pack.article);
  const proclitics = measureProclitics(pack.proclitics, article);
  return {
    pack,
    automaton,
    termsOf: joinEqual(terms, automaton.firstEqual),
    proclitics,
    procliticIndex: indexProclitics(proclitics),
    enclitics: indexEnclitics(pack.enclitics),
    anonymousHeads: new Set(
      pack.terms.flatMap((term) =>
        term.kind === "HEAD" && term.head === "ANONYMOUS" ? [term.id] : [],
      ),
    ),
    foldedArticle: article,
    entityByKey: new Map(pack.gazetteer.map((entity) => [entity.key ?? entity.id, entity])),
    agencyKeys: new Set(pack.agencyKeys),
    countryByKey: new Map(
      pack.gazetteer.map((entity) => [entity.key ?? entity.id, entity.country]),
    ),
  };
}

/** Every folded form with its term, in the order of the pack. A term's list is shared by its forms. */
function gatherForms(pack: LanguagePack) {
  const forms: string[] = [];
  const terms: (readonly FormTerm[])[] = [];
  const add = (form: string, known: readonly FormTerm[]) => {
    forms.push(foldForm(form));
    terms.push(known);
  };
  for (const term of pack.terms) {
    const free: readonly FormTerm[] = [formTerm(term, "FREE")];
    for (const form of term.forms) {
      add(form, free);
      if (term.clitics === "NAME" && pack.article !== "" && form.startsWith(pack.article))
        add(form.slice(pack.article.length), [formTerm(term, "MELTED")]);
      const before = term.enclitics ? pack.beforePronoun(form) : null;
      if (before !== null) add(before, [formTerm(term, "BOUND")]);
    }
  }
  return { forms, terms };
}

function formTerm(term: Term, state: FormTerm["state"]): FormTerm {
  const clitics = state === "MELTED" ? "NOUN" : term.clitics;
  return {
    term,
    kind: term.kind,
    state,
    cliticClass: CLITIC_CLASSES.indexOf(clitics),
    enclitics: term.enclitics,
  };
}

/** The terms of equal forms come together at the first of them, each term once. */
function joinEqual(
  terms: readonly (readonly FormTerm[])[],
  firstEqual: Int32Array,
): readonly (readonly FormTerm[])[] {
  const joined = [...terms];
  for (const [index, added] of terms.entries()) {
    const first = firstEqual[index] ?? index;
    if (first === index) continue;
    const before = joined[first] ?? [];
    const isNew = added.every(({ term }) => !before.some((known) => known.term === term));
    if (isNew) joined[first] = [...before, ...added];
  }
  return joined;
}
