import { type Automaton, buildAutomaton } from "../../text/automaton.ts";
import { foldText } from "../../text/fold.ts";
import type { Enclitic, LanguagePack, Proclitic, Term } from "../../languages/pack.ts";
import type { Entity } from "../../model/entity.ts";
import type { CliticClass } from "../../languages/term-base.ts";

/** A pack made ready for reading: one automaton over all folded forms, and what may be written together with them. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly automaton: Automaton;
  /** The terms of each phrase of the automaton. */
  readonly termsOf: readonly (readonly Term[])[];
  readonly proclitics: Readonly<Record<CliticClass, ReadonlyMap<string, Proclitic>>>;
  readonly enclitics: ReadonlyMap<string, Enclitic>;
  readonly entityByKey: ReadonlyMap<string, Entity>;
  readonly countryByKey: ReadonlyMap<string, string | null>;
  /** Gazetteer keys of news agencies, which carry as AGENCY; other outlets carry as OUTLET. */
  readonly agencyKeys: ReadonlySet<string>;
}

/** Compiles the pack. Costs tens of milliseconds; do it once. */
export function compileLexicon(pack: LanguagePack): Lexicon {
  const termsByForm = new Map<string, Term[]>();
  for (const term of pack.terms) {
    for (const form of term.forms) {
      const folded = foldText(form).text;
      const terms = termsByForm.get(folded);
      if (terms === undefined) termsByForm.set(folded, [term]);
      else if (!terms.includes(term)) terms.push(term);
    }
  }
  return {
    pack,
    automaton: buildAutomaton([...termsByForm.keys()]),
    termsOf: [...termsByForm.values()],
    proclitics: {
      NONE: byForm(pack.proclitics.NONE),
      PARTICLE: byForm(pack.proclitics.PARTICLE),
      VERB: byForm(pack.proclitics.VERB),
      NOUN: byForm(pack.proclitics.NOUN),
      NAME: byForm(pack.proclitics.NAME),
    },
    enclitics: byForm(pack.enclitics),
    entityByKey: new Map(pack.gazetteer.map((entity) => [entity.key ?? entity.id, entity])),
    agencyKeys: new Set(pack.agencyKeys),
    countryByKey: new Map(pack.gazetteer.map((entity) => [entity.key ?? entity.id, entity.country])),
  };
}

function byForm<T extends { readonly form: string }>(particles: readonly T[]): ReadonlyMap<string, T> {
  return new Map(particles.map((particle) => [foldText(particle.form).text, particle]));
}
