import type { Enclitic, Term, TermKind, TermOf } from "../../languages/pack.ts";
import type { Report } from "../../text/automaton.ts";
import type { FoldedText } from "../../text/fold.ts";
import type { Token } from "../../text/tokens.ts";
import { findBorders } from "./borders.ts";
import type { MeasuredProclitic } from "./clitics.ts";
import { cliticClassOf, isAsPrinted, isBound, isMelted, takesPronoun } from "./form-table.ts";
import type { Lexicon } from "./lexicon.ts";

/** A term found at a place: tokens `first` to `last`, both included, with what is written together with it. */
export interface Hit<T extends Term = Term> {
  /** That of its term, told apart without looking there. */
  readonly kind: T["kind"];
  readonly term: T;
  readonly first: number;
  readonly last: number;
  readonly proclitic: MeasuredProclitic;
  readonly enclitic: Enclitic | null;
  /** Offset in the folded text where the form itself begins, after its proclitics. */
  readonly from: number;
  readonly to: number;
}

/** All hits of a text by their first token; at each token longest first, then with fewest particles cut off. */
export type HitTable = readonly (readonly Hit[])[];

const NO_HITS: readonly Hit[] = [];

/** One automaton pass over the folded text. A hit stands only where whole words do, but for particles its class allows. */
export function findHits(
  stored: string,
  text: FoldedText,
  tokens: readonly Token[],
  lexicon: Lexicon,
): HitTable {
  const table: (readonly Hit[])[] = new Array(tokens.length).fill(NO_HITS);
  const { tokenAt, mayBegin, mayEnd, pronounAt } = findBorders(stored, text, tokens, lexicon);
  const { procliticIndex, forms } = lexicon;
  const report: Report = (phrase, from, to) => {
    const begin = mayBegin[from] ?? 0;
    if (begin === 0) return;
    const proclitics = procliticIndex.lists[begin] ?? [];
    const pronoun = pronounAt(to);
    const end = forms.startOf[phrase + 1] ?? 0;
    for (let form = forms.startOf[phrase] ?? 0; form < end; form++) {
      const traits = forms.traitsOf[form] ?? 0;
      if (pronoun === null ? isBound(traits) : !takesPronoun(traits)) continue;
      const proclitic = proclitics[cliticClassOf(traits)];
      if (proclitic === undefined) continue;
      if (isMelted(traits) && !(proclitic.article && proclitic.articleLength === 0)) continue;
      const term = forms.termOf[form];
      if (term === undefined) continue;
      if (isAsPrinted(traits) && !term.forms.includes(lettersOf(stored, text, from, to))) continue;
      const first = tokenAt[from] ?? 0;
      const last = tokenAt[to - 1] ?? 0;
      const { kind } = term;
      const hit: Hit = { kind, term, first, last, proclitic, enclitic: pronoun, from, to };
      table[first] = withHit(table[first] ?? NO_HITS, hit);
    }
  };
  lexicon.automaton.scan(text.text, report, mayEnd);
  return table;
}

/** The letters that the text prints for a part of its folded form, without the signs that folding drops. */
function lettersOf(stored: string, { origin }: FoldedText, from: number, to: number): string {
  return Array.from(origin.subarray(from, to), (at) => stored[at] ?? "").join("");
}

/** Lists are short: most tokens begin one or two hits. They are made anew, because lists that grow keep room for many more. */
function withHit(hits: readonly Hit[], hit: Hit): readonly Hit[] {
  const [first, second] = hits;
  if (first === undefined) return [hit];
  if (second === undefined) return byReach(first, hit) <= 0 ? [first, hit] : [hit, first];
  let at = hits.length;
  while (at > 0 && isBefore(hit, hits[at - 1])) at--;
  return hits.toSpliced(at, 0, hit);
}

function isBefore(hit: Hit, other: Hit | undefined): boolean {
  return other !== undefined && byReach(other, hit) > 0;
}

function byReach(a: Hit, b: Hit): number {
  return (
    b.to - a.to || a.from - b.from || (a.enclitic === null ? 0 : 1) - (b.enclitic === null ? 0 : 1)
  );
}

/** The hits that begin at the token; none past the ends of the text. */
export function hitsAt(hits: HitTable, at: number): readonly Hit[] {
  return at < 0 ? NO_HITS : (hits[at] ?? NO_HITS);
}

/** Narrows a hit to a kind of term. */
export function isHitOf<K extends TermKind>(hit: Hit, kind: K): hit is Hit<TermOf<K>> {
  return hit.kind === kind;
}
