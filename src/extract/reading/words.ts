import type { TermKind } from "../../languages/pack.ts";
import type { FoldedText } from "../../text/fold.ts";
import type { Token } from "../../text/tokens.ts";
import { type Hit, type HitTable, hitsAt, isHitOf } from "./hits.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Beginning, definite, findWithoutParticle, parted } from "./unknown-word.ts";

export type WordKind = TermKind | "UNKNOWN" | "NUMBER" | "MARK" | "BREAK";

/** What a token most probably is, on its own: the class that leads when a phrase is read. Other readings stay in the hit table. */
export interface Word {
  readonly kind: WordKind;
  /** Null for marks, numbers and unknown words. */
  readonly hit: Hit | null;
  /** Last token it takes; itself but for longer phrases. */
  readonly last: number;
  readonly article: boolean;
  readonly conjunction: boolean;
  readonly preposition: string | null;
  /** Offset in the folded text after particles written together with it. */
  readonly from: number;
  readonly pronoun: boolean;
}

/** The stored text beside its folded form. */
export interface ReadText {
  readonly stored: string;
  readonly folded: FoldedText;
}

/** One word for each token. Blocked tokens keep the kind FUNCTION so that nothing begins there. */
export function classifyWords(
  text: ReadText,
  tokens: readonly Token[],
  hits: HitTable,
  blocked: Uint8Array,
  lexicon: Lexicon,
): Word[] {
  const folded = text.folded.text;
  const printed = (from: number) => text.stored[text.folded.origin[from] ?? 0] ?? "";
  const leading = tokens.map(({ kind }, at) => {
    return kind === "WORD" ? bestOf(hitsAt(hits, at), blocked[at] === 1, printed) : null;
  });
  const unknown = tokens.filter(({ kind }, at) => kind === "WORD" && leading[at] === null);
  const others = findWithoutParticle(unknown, tokens, lexicon);
  return tokens.map((token, at) => {
    const best = leading[at] ?? null;
    if (best !== null) {
      // Letters that fold alike are told apart as printed: the first of "cancelling" is no article.
      const isArticle = printed(best.from) === lexicon.pack.article.charAt(0);
      return wordOf(best, isArticle ? lexicon.foldedArticle : "", folded);
    }
    if (token.kind !== "WORD") return plain(token.kind, at, asPrinted(token));
    const beginning = parted(token, others, lexicon) ?? definite(token, printed, lexicon);
    return plain("UNKNOWN", at, beginning ?? asPrinted(token));
  });
}

/** The stored letter at a folded offset. */
type Printed = (from: number) => string;

/** The reading that leads; null where no hit's class is one that leads. */
function bestOf(hits: readonly Hit[], isBlocked: boolean, printed: Printed): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) {
    if (!RANK.has(hit.kind)) continue;
    if (isBlocked && !(isHitOf(hit, "FUNCTION") && hit.term.word === "BLOCK")) continue;
    if (best === null || isBetter(hit, best, printed)) best = hit;
  }
  return best;
}

/** Longer phrases first, then fewer particles cut off, then the more telling class. */
function isBetter(hit: Hit, than: Hit, printed: Printed): boolean {
  if (hit.last !== than.last) return hit.last > than.last;
  // "His counterpart" and "the counterpart" of a woman fold alike: the last letter as printed tells them apart.
  if (isHitOf(hit, "HEAD") && isHitOf(than, "HEAD") && hit.enclitic !== than.enclitic) {
    const bare = hit.enclitic === null ? hit : than;
    const last = printed(bare.to - 1);
    if (!bare.term.forms.some((form) => form.endsWith(last))) return bare !== hit;
  }
  const cut = attachedLength(hit) - attachedLength(than);
  if (cut !== 0) return cut < 0;
  return rankOf(hit) < rankOf(than);
}

/** The article is part of an ordinary noun, so cutting it off is no sign of a wrong reading. */
function attachedLength(hit: Hit): number {
  const { proclitic, enclitic } = hit;
  return (
    (proclitic.conjunction ? 1 : 0) +
    (proclitic.preposition === null ? 0 : 1) +
    (enclitic === null ? 0 : 1)
  );
}

const RANK: ReadonlyMap<TermKind, number> = new Map([
  ["FUNCTION", 0],
  ["COMPLEMENTIZER", 0],
  ["CUE_PREPOSITION", 0],
  ["DISTANCE_TAIL", 0],
  ["NAME", 1],
  ["HEAD", 2],
  ["MEDIUM", 2],
  ["TIME", 2],
  ["CUE_VERB", 3],
  ["CUE_PARTICIPLE", 3],
  ["NISBA", 3],
  ["RUMOUR", 3],
  ["CUE_NOUN", 4],
  ["MASDAR", 5],
  ["NOUN", 5],
  ["COUNTED", 6],
  ["VERB", 6],
  ["GIVEN_NAME", 7],
  ["BOILERPLATE", 8],
]);

function rankOf(hit: Hit): number {
  return RANK.get(hit.kind) ?? Number.POSITIVE_INFINITY;
}

/** Classes whose form may hold the article itself ("the defence" for its ministry). */
const NOMINAL: ReadonlySet<TermKind> = new Set(["HEAD", "NOUN", "MEDIUM", "MASDAR"]);

function wordOf(hit: Hit, article: string, folded: string): Word {
  const { kind, proclitic } = hit;
  const holdsArticle = article !== "" && NOMINAL.has(kind) && folded.startsWith(article, hit.from);
  return {
    // What may be counted is a noun, whatever else it is.
    kind: kind === "COUNTED" ? "NOUN" : kind,
    hit,
    last: hit.last,
    article: proclitic.article || holdsArticle,
    conjunction: proclitic.conjunction,
    preposition: proclitic.preposition,
    from: nameStart(hit),
    pronoun: hit.enclitic !== null,
  };
}

/** The article belongs to the name; conjunction and preposition do not. Where the article has melted into the preposition, the form alone is left. */
export function nameStart(hit: Hit): number {
  const { proclitic, from } = hit;
  if (!proclitic.article || proclitic.articleLength === 0) return from;
  return from - proclitic.articleLength;
}

function plain(kind: WordKind, at: number, beginning: Beginning): Word {
  const { from, article, conjunction, preposition } = beginning;
  return { kind, hit: null, last: at, article, conjunction, preposition, from, pronoun: false };
}

function asPrinted({ from }: Token): Beginning {
  return { from, article: false, conjunction: false, preposition: null };
}
