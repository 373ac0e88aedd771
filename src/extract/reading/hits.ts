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
  const { tokenAt, starts, ends } = indexTokens(folded.length, tokens);
  const { termsOf, procliticsByForm, enclitics } = lexicon;
  const nothingBefore = procliticsByForm.get("");
  /** Whether no particles stand before an offset, which many forms that begin there ask. */
  const isBarred = new Uint8Array(folded.length);
  lexicon.automaton.scan(folded, (phrase, from, to) => {
    if (isBarred[from] === 1) return;
    const last = tokenAt[to - 1] ?? -1;
    const first = tokenAt[from] ?? -1;
    if (first < 0 || last < 0) return;
    const end = ends[last] ?? 0;
    const start = starts[first] ?? 0;
    if (end - to > LONGEST_ENCLITIC || from - start > LONGEST_PROCLITIC) return;
    const proclitics =
      from === start ? nothingBefore : procliticsByForm.get(folded.slice(start, from));
    if (proclitics === undefined) {
      isBarred[from] = 1;
      return;
    }
    const after = to === end ? "" : folded.slice(to, end);
    const pronoun = after === "" ? null : enclitics.get(after);
    if (pronoun === undefined) return;
    // Letters that fold alike are told apart as printed: a final teh marbuta is no pronoun.
    if (pronoun !== null && stored[text.origin[to] ?? 0] !== pronoun.form[0]) return;
    for (const { term, state, cliticClass, enclitics: takesPronoun } of termsOf[phrase] ?? []) {
      if (pronoun !== null ? !takesPronoun : state === "BOUND") continue;
      const proclitic = proclitics[cliticClass];
      if (proclitic === undefined) continue;
      if (state === "MELTED" && !(proclitic.article && proclitic.articleLength === 0)) continue;
      const hit: Hit = { term, first, last, proclitic, enclitic: pronoun, from, to };
      const hits = table[first];
      if (hits === undefined || hits === NO_HITS) table[first] = [hit];
      else insert(hits as Hit[], hit);
    }
  });
  return table;
}

const LONGEST_ENCLITIC = 3;
const LONGEST_PROCLITIC = 5;

/** Lists are short: most tokens begin one or two hits. */
function insert(hits: Hit[], hit: Hit): void {
  let at = hits.length;
  for (; at > 0; at--) {
    const before = hits[at - 1];
    if (before === undefined || byReach(before, hit) <= 0) break;
    hits[at] = before;
  }
  hits[at] = hit;
}

function byReach(a: Hit, b: Hit): number {
  return (
    b.to - a.to || a.from - b.from || (a.enclitic === null ? 0 : 1) - (b.enclitic === null ? 0 : 1)
  );
}

/** The token of each folded unit, -1 for blanks, and where each token begins and ends. */
function indexTokens(length: number, tokens: readonly Token[]) {
  const tokenAt = new Int32Array(length).fill(-1);
  const starts = new Int32Array(tokens.length);
  const ends = new Int32Array(tokens.length);
  for (const [index, { from, to }] of tokens.entries()) {
    starts[index] = from;
    ends[index] = to;
    for (let at = from; at < to; at++) tokenAt[at] = index;
  }
  return { tokenAt, starts, ends };
}

/** Narrows a hit to a kind of term. */
export function isHitOf<K extends TermKind>(hit: Hit, kind: K): hit is Hit<TermOf<K>> {
  return hit.term.kind === kind;
}
