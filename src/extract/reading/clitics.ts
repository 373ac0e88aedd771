import type { Enclitic, Proclitic } from "../../languages/pack.ts";
import type { CliticClass } from "../../languages/term-base.ts";
import { foldForm } from "../../text/fold.ts";

/** A particle with the length of the article in it as written: 0 where the article has melted into a preposition. */
export interface MeasuredProclitic extends Proclitic {
  readonly articleLength: number;
}

/** By folded form. */
export type ProcliticsOf = Readonly<Record<CliticClass, ReadonlyMap<string, MeasuredProclitic>>>;

export const CLITIC_CLASSES: readonly CliticClass[] = ["NONE", "PARTICLE", "VERB", "NOUN", "NAME"];

/** The particles that one folded form may be, by class: an array in the order of CLITIC_CLASSES. */
export type ProcliticsByClass = readonly (MeasuredProclitic | undefined)[];

/** All particles as a tree of their folded units: whatever may stand before a form is met on one way into the word. */
export interface ProcliticTree {
  /** What the units so far may be; the node's place in `lists`. 0 where they are no particle. */
  readonly index: number;
  readonly next: ReadonlyMap<number, ProcliticTree>;
}

export interface ProcliticIndex {
  readonly tree: ProcliticTree;
  /** The first one is empty: of what is no particle. */
  readonly lists: readonly ProcliticsByClass[];
}

/** A pronoun and how it reads folded. */
export interface FoldedEnclitic {
  readonly form: string;
  readonly enclitic: Enclitic;
}

/** The particles of each class; `article` is the folded article. */
export function measureProclitics(
  particles: Readonly<Record<CliticClass, readonly Proclitic[]>>,
  article: string,
): ProcliticsOf {
  const measured = (some: readonly Proclitic[]) =>
    new Map(some.map((particle) => [foldForm(particle.form), measure(particle, article)]));
  return {
    NONE: measured(particles.NONE),
    PARTICLE: measured(particles.PARTICLE),
    VERB: measured(particles.VERB),
    NOUN: measured(particles.NOUN),
    NAME: measured(particles.NAME),
  };
}

function measure(particle: Proclitic, article: string): MeasuredProclitic {
  const isWhole = particle.article && foldForm(particle.form).endsWith(article);
  return { ...particle, articleLength: isWhole ? article.length : 0 };
}

export function indexProclitics(proclitics: ProcliticsOf): ProcliticIndex {
  const forms = new Set(CLITIC_CLASSES.flatMap((one) => [...proclitics[one].keys()]));
  const lists: ProcliticsByClass[] = [[]];
  const places = new Map<string, number>();
  for (const form of forms)
    places.set(form, lists.push(CLITIC_CLASSES.map((one) => proclitics[one].get(form))) - 1);
  const growFrom = (start: string): ProcliticTree => ({
    index: places.get(start) ?? 0,
    next: new Map(
      [...forms]
        .filter((form) => form.length > start.length && form.startsWith(start))
        .map((form) => form.slice(0, start.length + 1))
        .map((longer) => [longer.charCodeAt(start.length), growFrom(longer)]),
    ),
  });
  return { tree: growFrom(""), lists };
}

/** Pronouns by the last unit of their folded form. */
export function indexEnclitics(
  pronouns: readonly Enclitic[],
): ReadonlyMap<number, readonly FoldedEnclitic[]> {
  return Map.groupBy(
    pronouns.map((enclitic) => ({ form: foldForm(enclitic.form), enclitic })),
    ({ form }) => form.charCodeAt(form.length - 1),
  );
}
