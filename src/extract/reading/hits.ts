import type { Enclitic, Term, TermKind, TermOf } from "../../languages/pack.ts";
import type { FoldedText } from "../../text/fold.ts";
import type { Token } from "../../text/tokens.ts";
import type { Lexicon, MeasuredProclitic } from "./lexicon.ts";

/** A term found at a place: tokens `first` to `last`, both included, with what is written together with it. */
export interface Hit<T extends Term = Term> {
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
  const folded = text.text;
  const table: (readonly Hit[])[] = new Array(tokens.length).fill(NO_HITS);
  const tokenAt = indexTokens(folded.length, tokens);
  lexicon.automaton.scan(folded, (phrase, from, to) => {
    const last = tokenAt[to - 1] ?? -1;
    const first = tokenAt[from] ?? -1;
    const head = tokens[first];
    const tail = tokens[last];
    if (head === undefined || tail === undefined) return;
    if (tail.to - to > LONGEST_ENCLITIC || from - head.from > LONGEST_PROCLITIC) return;
    const before = folded.slice(head.from, from);
    const after = folded.slice(to, tail.to);
    for (const { term, state } of lexicon.termsOf[phrase] ?? []) {
      const proclitic = lexicon.proclitics[state === "MELTED" ? "NOUN" : term.clitics].get(before);
      if (proclitic === undefined) continue;
      if (state === "MELTED" && !(proclitic.article && proclitic.articleLength === 0)) continue;
      const enclitic =
        after === "" ? null : term.enclitics ? lexicon.enclitics.get(after) : undefined;
      // Letters that fold alike are told apart as printed: a final teh marbuta is no pronoun.
      if (enclitic != null && stored[text.origin[to] ?? 0] !== enclitic.form[0]) continue;
      if (enclitic === undefined || (state === "BOUND" && enclitic === null)) continue;
      const hit: Hit = { term, first, last, proclitic, enclitic, from, to };
      const hits = table[first];
      if (hits === undefined || hits === NO_HITS) table[first] = [hit];
      else (hits as Hit[]).push(hit);
    }
  });
  for (const hits of table) if (hits.length > 1) (hits as Hit[]).sort(byReach);
  return table;
}

const LONGEST_ENCLITIC = 3;
const LONGEST_PROCLITIC = 5;

function byReach(a: Hit, b: Hit): number {
  return (
    b.to - a.to || a.from - b.from || (a.enclitic === null ? 0 : 1) - (b.enclitic === null ? 0 : 1)
  );
}

function indexTokens(length: number, tokens: readonly Token[]): Int32Array {
  const tokenAt = new Int32Array(length).fill(-1);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token !== undefined) tokenAt.fill(index, token.from, token.to);
  }
  return tokenAt;
}

/** Narrows a hit to a kind of term. */
export function isHitOf<K extends TermKind>(hit: Hit, kind: K): hit is Hit<TermOf<K>> {
  return hit.term.kind === kind;
}
