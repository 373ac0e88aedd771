import type { FunctionWord } from "../../languages/attribution-terms.ts";
import type { TermKind, TermOf } from "../../languages/pack.ts";
import type { Article } from "../../model/article.ts";
import type { Placement } from "../../model/claim.ts";
import type { Passage } from "../../model/span.ts";
import { findBlocks } from "../../text/blocks.ts";
import { type FoldedText, foldText, storedSpan } from "../../text/fold.ts";
import { pairQuotes, type Quote } from "../../text/quotes.ts";
import { cutSentences, type TokenRange } from "../../text/sentences.ts";
import { type Token, tokenize } from "../../text/tokens.ts";
import { BOUNDS } from "../bounds.ts";
import { findBoilerplate } from "./boilerplate.ts";
import { findHits, type Hit, type HitTable, hitsAt, isHitOf } from "./hits.ts";
import { FUNCTION, kindsOf } from "./kinds.ts";
import type { Lexicon } from "./lexicon.ts";
import { pastSpelledName } from "./spelled-name.ts";
import { classifyWords, type Word } from "./words.ts";

/** One sentence of the article, in token indexes (`last` excluded). */
export interface SentenceRange extends TokenRange {
  readonly index: number;
  /** Number of the line it stands in: sentences of one paragraph share it. */
  readonly paragraph: number;
  readonly placement: Placement;
}

/** An article made ready for the recognizers: everything they ask is an index away. Nothing in it changes. */
export interface View {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  readonly hits: HitTable;
  /** For each token, bits of reading/kinds.ts. */
  readonly kinds: Uint8Array;
  /** What each token most probably is. */
  readonly words: readonly Word[];
  readonly sentences: readonly SentenceRange[];
  /** All quotations, by their opening marks. */
  readonly quotes: readonly Quote[];
  /** For each token, the index in `quotes` of the outermost quotation whose inside holds it; -1 outside. */
  readonly outerQuote: Int32Array;
  /** Index of the quotation that opens at a token. */
  readonly quoteOpening: ReadonlyMap<number, Quote>;
  /** Token indexes that stand inside a longer fixed phrase and begin nothing of their own. */
  readonly blocked: Uint8Array;
  /** Folded family names of the people whom the article names in full: alone they name the same people. */
  readonly families: ReadonlySet<string>;
  /** ISO country of each gazetteer key. */
  readonly countryByKey: ReadonlyMap<string, string | null>;
  /** Sentences left out as boilerplate are not in `sentences`; this says how many lines were. */
  readonly boilerplateLines: number;
}

/** Folds, cuts, scans and pairs: one linear pass each. Total on any text. */
export function readArticle(article: Article, lexicon: Lexicon): View {
  const folded = foldText(article.text);
  const tokens = tokenize(folded.text);
  const hits = findHits(article.text, folded, tokens, lexicon);
  const blocked = findBlocked(tokens, hits, lexicon);
  const { sentenceEnds, abbreviations } = lexicon.pack;
  const abbreviationSet = new Set(abbreviations);
  const blocks = findBoilerplate(tokens, hits, findBlocks(tokens, sentenceEnds));
  const sentences: SentenceRange[] = [];
  const quotes: Quote[] = [];
  for (const [paragraph, block] of blocks.kept.entries()) {
    const paired = pairQuotes(folded.text, tokens, block.first, block.last, {
      isProclitic: (at) => at >= 0 && lexicon.proclitics.NOUN.has(tokens[at]?.form ?? NO_FORM),
      isCue: (at) => blocked[at] === 0 && hitsAt(hits, at).some(isReporting),
    });
    for (const quote of paired) quotes.push(quote);
    const rules = {
      ends: sentenceEnds,
      isAbbreviation: (word: string) => abbreviationSet.has(word),
    };
    for (const range of cutSentences(tokens, block.first, block.last, paired, rules)) {
      if (sentences.length >= BOUNDS.sentences) break;
      sentences.push({ ...range, index: sentences.length, paragraph, placement: block.placement });
    }
  }
  return {
    article,
    lexicon,
    folded,
    tokens,
    hits,
    kinds: kindsOf(hits),
    words: classifyWords({ stored: article.text, folded }, tokens, hits, blocked, lexicon),
    sentences,
    quotes,
    outerQuote: indexQuotes(tokens.length, quotes),
    quoteOpening: new Map(quotes.map((quote) => [quote.open, quote])),
    blocked,
    families: new Set(),
    countryByKey: lexicon.countryByKey,
    boilerplateLines: blocks.dropped,
  };
}

const NO_FORM = "\n";

function isReporting({ kind }: Hit): boolean {
  return kind === "CUE_VERB" || kind === "CUE_PREPOSITION" || kind === "DISTANCE_TAIL";
}

function indexQuotes(length: number, quotes: readonly Quote[]): Int32Array {
  const outer = new Int32Array(length).fill(-1);
  quotes.forEach((quote, index) => {
    if (quote.depth === 0) outer.fill(index, quote.open + 1, Math.min(quote.close, length));
  });
  return outer;
}

/** Fixed phrases hide what begins inside them. */
function findBlocked(tokens: readonly Token[], hits: HitTable, lexicon: Lexicon): Uint8Array {
  const { length } = tokens;
  const blocked = new Uint8Array(length);
  for (let first = 0; first < length; first++) {
    if (blocked[first] === 1) continue;
    blocked.fill(1, first, pastSpelledName(tokens, hits, lexicon.letterNames, first));
    for (const hit of hitsAt(hits, first)) {
      if (isHitOf(hit, "FUNCTION") && hit.term.word === "BLOCK")
        blocked.fill(1, first, hit.last + 1);
      else if (hit.last > first && HIDING.has(hit.kind)) blocked.fill(1, first + 1, hit.last + 1);
    }
  }
  return blocked;
}

const HIDING: ReadonlySet<TermKind> = new Set([
  "NAME",
  "FUNCTION",
  "CUE_PREPOSITION",
  "DISTANCE_TAIL",
  "TIME",
]);

/** The longest hit of a kind that begins at the token; undefined where none does or a longer phrase hides it. */
export function hitAt<K extends TermKind>(
  view: View,
  at: number,
  kind: K,
): Hit<TermOf<K>> | undefined {
  if (view.blocked[at] === 1) return undefined;
  for (const hit of hitsAt(view.hits, at)) if (isHitOf(hit, kind)) return hit;
  return undefined;
}

/** The function word of one of the given classes that begins at the token. */
export function functionAt(
  view: View,
  at: number,
  ...words: readonly FunctionWord[]
): Hit<TermOf<"FUNCTION">> | undefined {
  if (((view.kinds[at] ?? 0) & FUNCTION) === 0) return undefined;
  for (const hit of hitsAt(view.hits, at)) {
    if (
      isHitOf(hit, "FUNCTION") &&
      isOneOf(words, hit.term.word) &&
      (view.blocked[at] === 0 || hit.term.word === "BLOCK" || hit.term.word === "GLOSS")
    )
      return hit;
  }
  return undefined;
}

/** Told in a loop, so that the list of a call need not be made. */
function isOneOf(words: readonly FunctionWord[], word: FunctionWord): boolean {
  for (let at = 0; at < words.length; at++) if (words[at] === word) return true;
  return false;
}

/** The stored words of the tokens `first` to `last` (excluded). */
export function passageAt(view: View, first: number, last: number): Passage {
  const from = view.tokens[first]?.from ?? view.folded.text.length;
  const to = view.tokens[last - 1]?.to ?? from;
  return passageOfFolded(view, from, to);
}

/** The stored words of folded offsets `from` to `to` (excluded). */
export function passageOfFolded(view: View, from: number, to: number): Passage {
  const span = storedSpan(view.article.text, view.folded, from, to);
  return { ...span, text: view.article.text.slice(span.start, span.end) };
}

/** The folded word at the token, "" past the ends. */
export function formAt(view: View, at: number): string {
  return at < 0 ? "" : (view.tokens[at]?.form ?? "");
}
