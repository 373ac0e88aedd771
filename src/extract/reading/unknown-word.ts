import type { Token } from "../../text/tokens.ts";
import type { MeasuredProclitic } from "./clitics.ts";
import { outlineOf } from "./form-index.ts";
import type { Lexicon } from "./lexicon.ts";

/** What the letters of a word that no entry holds say about its beginning. */
export interface Beginning {
  /** Offset in the folded text where the word itself begins, its article included. */
  readonly from: number;
  readonly article: boolean;
  readonly conjunction: boolean;
  readonly preposition: string | null;
}

const SHORTEST_NAME = 4;

/** What is left of unknown words behind a particle, where it stands in the article on its own too: "Stoltenberg" of "and Stoltenberg". */
export function findWithoutParticle(
  unknown: readonly Token[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): ReadonlySet<string> {
  const asked = new Set(
    unknown.flatMap(({ form }) =>
      particlesOf(form, lexicon).map(({ length }) => form.slice(length)),
    ),
  );
  if (asked.size === 0) return asked;
  // Most words are told apart by their outline, before they are looked up as a whole.
  const outlines = new Set([...asked].map(outlineOf));
  const isAsked = ({ form }: Token) =>
    form.length >= SHORTEST_NAME && outlines.has(outlineOf(form)) && asked.has(form);
  return new Set(tokens.filter(isAsked).map(({ form }) => form));
}

/** An unknown word that begins with a particle and stands without it elsewhere in the article, as `others` says. */
export function parted(
  { form, from }: Token,
  others: ReadonlySet<string>,
  lexicon: Lexicon,
): Beginning | null {
  const particle = particlesOf(form, lexicon).find(({ length }) => others.has(form.slice(length)));
  if (particle === undefined) return null;
  const { conjunction, preposition, length } = particle;
  return { from: from + length, article: false, conjunction, preposition };
}

/** The particles with which a word may begin that holds a name behind them, in the pack's order. */
function particlesOf(form: string, lexicon: Lexicon): readonly Particle[] {
  const particles = beginningsOf(lexicon).particles.get(form.charCodeAt(0)) ?? NONE;
  return particles.filter((particle) => {
    return form.length >= particle.length + SHORTEST_NAME && form.startsWith(particle.form);
  });
}

const SHORTEST_STEM = 3;

/**
 * An unknown word that begins like the article is taken to be definite. Letters that fold alike are told apart by `printed`, the
 * stored letter at a folded offset: a name's first letter with its sign is no article.
 */
export function definite(
  { form, from }: Token,
  printed: (from: number) => string,
  lexicon: Lexicon,
): Beginning | null {
  for (const particle of beginningsOf(lexicon).articles.get(form.charCodeAt(0)) ?? NONE) {
    const { conjunction, preposition, articleLength, length } = particle;
    if (form.length < length + SHORTEST_STEM || !form.startsWith(particle.form)) continue;
    const start = from + length - articleLength;
    if (articleLength > 0 && printed(start) !== lexicon.pack.article[0]) continue;
    return { from: start, article: true, conjunction, preposition };
  }
  return null;
}

/** A particle by its folded form, with that form's length. */
interface Particle extends MeasuredProclitic {
  readonly length: number;
}

const NONE: readonly Particle[] = [];

type ByFirstUnit = ReadonlyMap<number, readonly Particle[]>;

interface Beginnings {
  /** What may stand before a name, in the pack's order. */
  readonly particles: ByFirstUnit;
  /** What holds the article, longest first. */
  readonly articles: ByFirstUnit;
}

function beginningsOf(lexicon: Lexicon): Beginnings {
  const known = beginnings.get(lexicon);
  if (known !== undefined) return known;
  const { NAME, NOUN } = lexicon.proclitics;
  const found = {
    particles: byFirstUnit(NAME, () => true),
    articles: byFirstUnit(NOUN, ({ article }) => article),
  };
  for (const particles of found.articles.values()) particles.sort((a, b) => b.length - a.length);
  beginnings.set(lexicon, found);
  return found;
}

const beginnings = new WeakMap<Lexicon, Beginnings>();

function byFirstUnit(
  particles: ReadonlyMap<string, MeasuredProclitic>,
  accepts: (particle: MeasuredProclitic) => boolean,
): Map<number, Particle[]> {
  const accepted = [...particles]
    .filter(([form, particle]) => form !== "" && accepts(particle))
    .map(([form, particle]) => ({ ...particle, form, length: form.length }));
  return Map.groupBy(accepted, ({ form }) => form.charCodeAt(0));
}
