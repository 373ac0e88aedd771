import type { LanguagePack } from "../../languages/pack.ts";
import type { Entity } from "../../model/entity.ts";
import { type Automaton, buildAutomaton } from "../../text/automaton.ts";
import { foldForm } from "../../text/fold.ts";
import {
  type FoldedEnclitic,
  indexEnclitics,
  indexProclitics,
  measureProclitics,
  type ProcliticIndex,
  type ProcliticsOf,
} from "./clitics.ts";
import { type FormIndex, indexForms } from "./form-index.ts";
import { buildFormTable, type FormTable, type FormTerm } from "./form-table.ts";

/** A pack made ready for reading: one automaton over all folded forms, and what may be written together with them. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly automaton: Automaton;
  /** The terms of each phrase of the automaton. */
  readonly forms: FormTable;
  readonly proclitics: ProcliticsOf;
  /** Length of the longest folded form among them. */
  readonly longestProclitic: number;
  /** The same for all classes at once. */
  readonly procliticIndex: ProcliticIndex;
  /** Pronouns by the last unit of their folded form. */
  readonly enclitics: ReadonlyMap<number, readonly FoldedEnclitic[]>;
  /** Ids of heads that name nobody ("official"): as a wider class they hold nearly everybody. */
  readonly anonymousHeads: ReadonlySet<string>;
  /** The definite article, folded; "" where the language has none. */
  readonly foldedArticle: string;
  /** Particles inside personal names. */
  readonly nameParticles: FormIndex;
  /** As printed: the particles a name may begin with. */
  readonly nameOpeners: ReadonlySet<string>;
  /** Folded: names of letters, of which shortened names are spelled. */
  readonly letterNames: ReadonlySet<string>;
  /** Names that fold like a function word. */
  readonly nameLookalikes: FormIndex;
  readonly called: ReadonlySet<string>;
  readonly entityByKey: ReadonlyMap<string, Entity>;
  readonly countryByKey: ReadonlyMap<string, string | null>;
  /** Gazetteer keys of news agencies, which carry as AGENCY; other outlets carry as OUTLET. */
  readonly agencyKeys: ReadonlySet<string>;
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
    forms: buildFormTable(terms, automaton.firstEqual),
    proclitics,
    longestProclitic: Math.max(
      ...Object.values(proclitics).flatMap((some) => [...some.keys()].map(({ length }) => length)),
    ),
    procliticIndex: indexProclitics(proclitics),
    enclitics: indexEnclitics(pack.enclitics),
    anonymousHeads: new Set(
      pack.terms.flatMap((term) =>
        term.kind === "HEAD" && term.head === "ANONYMOUS" ? [term.id] : [],
      ),
    ),
    foldedArticle: article,
    nameParticles: indexForms(pack.nameParts.particles),
    nameOpeners: new Set(pack.nameParts.openers),
    letterNames: new Set(pack.nameParts.letters.map(foldForm)),
    nameLookalikes: indexForms(pack.nameParts.lookalikes),
    called: new Set(pack.nameParts.called),
    entityByKey: new Map(pack.gazetteer.map((entity) => [entity.key ?? entity.id, entity])),
    agencyKeys: new Set(pack.agencyKeys),
    countryByKey: new Map(
      pack.gazetteer.map((entity) => [entity.key ?? entity.id, entity.country]),
    ),
  };
}

/** Every folded form with its term, in the order of the pack. */
function gatherForms(pack: LanguagePack) {
  const forms: string[] = [];
  const terms: FormTerm[] = [];
  const add = (form: string, known: FormTerm) => {
    forms.push(foldForm(form));
    terms.push(known);
  };
  for (const term of pack.terms) {
    const free: FormTerm = { term, state: "FREE" };
    for (const form of term.forms) {
      add(form, free);
      if (term.clitics === "NAME" && pack.article !== "" && form.startsWith(pack.article))
        add(form.slice(pack.article.length), { term, state: "MELTED" });
      const before = term.enclitics ? pack.beforePronoun(form) : null;
      if (before !== null) add(before, { term, state: "BOUND" });
    }
  }
  return { forms, terms };
}
