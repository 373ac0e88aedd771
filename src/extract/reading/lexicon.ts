import type { Enclitic, LanguagePack, Proclitic, Term } from "../../languages/pack.ts";
import type { CliticClass } from "../../languages/term-base.ts";
import type { Entity } from "../../model/entity.ts";
import { type Automaton, buildAutomaton } from "../../text/automaton.ts";
import { foldForm } from "../../text/fold.ts";

/** A pack made ready for reading: one automaton over all folded forms, and what may be written together with them. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly automaton: Automaton;
  /** The terms of each phrase of the automaton. */
  readonly termsOf: readonly (readonly FormTerm[])[];
  readonly proclitics: Readonly<Record<CliticClass, ReadonlyMap<string, MeasuredProclitic>>>;
  /** The same by folded form, for all classes at once: an array in the order of CLITIC_CLASSES. */
  readonly procliticsByForm: ReadonlyMap<string, readonly (MeasuredProclitic | undefined)[]>;
  readonly enclitics: ReadonlyMap<string, Enclitic>;
  /** Ids of heads that name nobody ("official"): as a wider class they hold nearly everybody. */
  readonly anonymousHeads: ReadonlySet<string>;
  /** The definite article, folded; "" where the language has none. */
  readonly foldedArticle: string;
  readonly entityByKey: ReadonlyMap<string, Entity>;
  readonly countryByKey: ReadonlyMap<string, string | null>;
  /** Gazetteer keys of news agencies, which carry as AGENCY; other outlets carry as OUTLET. */
  readonly agencyKeys: ReadonlySet<string>;
}

/** A particle with the length of the article in it as written: 0 where the article has melted into a preposition. */
export interface MeasuredProclitic extends Proclitic {
  readonly articleLength: number;
}

/** A term by one of its forms: BOUND forms stand only before a pronoun, MELTED ones only where a preposition has swallowed their article. */
export interface FormTerm {
  readonly term: Term;
  readonly state: "FREE" | "BOUND" | "MELTED";
  /** Index in CLITIC_CLASSES: the particles that may be written together with this form. */
  readonly cliticClass: number;
  readonly enclitics: boolean;
}

export const CLITIC_CLASSES: readonly CliticClass[] = ["NONE", "PARTICLE", "VERB", "NOUN", "NAME"];

/** Compiles the pack. Costs tens of milliseconds; do it once. */
export function compileLexicon(pack: LanguagePack): Lexicon {
  const { forms, terms } = gatherForms(pack);
  const automaton = buildAutomaton(forms);
  const article = foldForm(pack.article);
  const measured = (particles: readonly Proclitic[]) =>
    byForm(
      particles.map((particle) => ({
        ...particle,
        articleLength:
          particle.article && foldForm(particle.form).endsWith(article) ? article.length : 0,
      })),
    );
  const proclitics = {
    NONE: measured(pack.proclitics.NONE),
    PARTICLE: measured(pack.proclitics.PARTICLE),
    VERB: measured(pack.proclitics.VERB),
    NOUN: measured(pack.proclitics.NOUN),
    NAME: measured(pack.proclitics.NAME),
  };
  return {
    pack,
    automaton,
    termsOf: joinEqual(terms, automaton.firstEqual),
    proclitics,
    procliticsByForm: joinClasses(proclitics),
    enclitics: byForm(pack.enclitics),
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
    state,
    cliticClass: CLITIC_CLASSES.indexOf(clitics),
    enclitics: term.enclitics,
  };
}

function joinClasses(proclitics: Lexicon["proclitics"]): Lexicon["procliticsByForm"] {
  const forms = new Set(CLITIC_CLASSES.flatMap((one) => [...proclitics[one].keys()]));
  return new Map(
    [...forms].map((form) => [form, CLITIC_CLASSES.map((one) => proclitics[one].get(form))]),
  );
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

function byForm<T extends { readonly form: string }>(
  particles: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(particles.map((particle) => [foldForm(particle.form), particle]));
}
