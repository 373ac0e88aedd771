import type { TermKind } from "../../languages/pack.ts";
import type { FoldedText } from "../../text/fold.ts";
import type { Token } from "../../text/tokens.ts";
import type { Hit, HitTable } from "./hits.ts";
import type { Lexicon } from "./lexicon.ts";

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
  const articles = articleForms(lexicon);
  const article = lexicon.foldedArticle;
  const folded = text.folded.text;
  const printed = (from: number) => text.stored[text.folded.origin[from] ?? 0] ?? "";
  const forms = new Set(tokens.map((token) => token.form));
  return tokens.map((token, at) => {
    if (token.kind !== "WORD") return plain(token.kind, at, token.from);
    let best: Hit | null = null;
    for (const hit of hits[at] ?? []) {
      if (RANK[hit.term.kind] === undefined) continue;
      if (blocked[at] === 1 && !(hit.term.kind === "FUNCTION" && hit.term.word === "BLOCK"))
        continue;
      if (best === null || isBetter(hit, best)) best = hit;
    }
    if (best !== null) return wordOf(best, article !== "" && folded.startsWith(article, best.from));
    return (
      parted(token, at, forms, lexicon) ??
      unknown(folded, token, at, articles, (from) => printed(from) === lexicon.pack.article[0])
    );
  });
}

const SHORTEST_NAME = 4;

/** An unknown word that begins with a particle and stands without it elsewhere in the article: "and Stoltenberg". */
function parted(
  token: Token,
  at: number,
  forms: ReadonlySet<string>,
  lexicon: Lexicon,
): Word | null {
  for (const [form, { conjunction, preposition }] of lexicon.proclitics.NAME) {
    if (form === "" || token.form.length < form.length + SHORTEST_NAME) continue;
    if (!token.form.startsWith(form) || !forms.has(token.form.slice(form.length))) continue;
    return { ...plain("UNKNOWN", at, token.from + form.length), conjunction, preposition };
  }
  return null;
}

/** Longer phrases first, then fewer particles cut off, then the more telling class. */
function isBetter(hit: Hit, than: Hit): boolean {
  if (hit.last !== than.last) return hit.last > than.last;
  const cut = attachedLength(hit) - attachedLength(than);
  if (cut !== 0) return cut < 0;
  return (RANK[hit.term.kind] ?? 99) < (RANK[than.term.kind] ?? 99);
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

const RANK: Partial<Record<TermKind, number>> = {
  FUNCTION: 0,
  COMPLEMENTIZER: 0,
  CUE_PREPOSITION: 0,
  DISTANCE_TAIL: 0,
  NAME: 1,
  HEAD: 2,
  MEDIUM: 2,
  TIME: 2,
  CUE_VERB: 3,
  CUE_PARTICIPLE: 3,
  NISBA: 3,
  RUMOUR: 3,
  CUE_NOUN: 4,
  MASDAR: 5,
  NOUN: 5,
  COUNTED: 6,
  VERB: 6,
  GIVEN_NAME: 7,
  BOILERPLATE: 8,
};

/** `isDefinite`: the form itself holds the article ("the defence" for its ministry). */
const NOMINAL: ReadonlySet<TermKind> = new Set(["HEAD", "NOUN", "MEDIUM", "MASDAR"]);

function wordOf(hit: Hit, isDefinite: boolean): Word {
  return {
    // What may be counted is a noun, whatever else it is.
    kind: hit.term.kind === "COUNTED" ? "NOUN" : hit.term.kind,
    hit,
    last: hit.last,
    article: hit.proclitic.article || (isDefinite && NOMINAL.has(hit.term.kind)),
    conjunction: hit.proclitic.conjunction,
    preposition: hit.proclitic.preposition,
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

function plain(kind: WordKind, at: number, from: number): Word {
  return {
    kind,
    hit: null,
    last: at,
    article: false,
    conjunction: false,
    preposition: null,
    from,
    pronoun: false,
  };
}

interface ArticleForm {
  readonly form: string;
  /** Where in the form the article stands whole; -1 where it has melted into the preposition. */
  readonly articleAt: number;
  readonly conjunction: boolean;
  readonly preposition: string | null;
}

function articleForms(lexicon: Lexicon): readonly ArticleForm[] {
  const known = articleFormsOf.get(lexicon);
  if (known !== undefined) return known;
  const forms = [...lexicon.proclitics.NOUN]
    .filter(([, proclitic]) => proclitic.article)
    .map(([form, { conjunction, preposition, articleLength }]) => ({
      form,
      conjunction,
      preposition,
      articleAt: articleLength > 0 ? form.length - articleLength : -1,
    }))
    .sort((a, b) => b.form.length - a.form.length);
  articleFormsOf.set(lexicon, forms);
  return forms;
}

const articleFormsOf = new WeakMap<Lexicon, readonly ArticleForm[]>();

const SHORTEST_STEM = 3;

/** An unknown word that begins like the article is taken to be definite. */
function unknown(
  folded: string,
  token: Token,
  at: number,
  articles: readonly ArticleForm[],
  isArticle: (from: number) => boolean,
): Word {
  const bare = plain("UNKNOWN", at, token.from);
  for (const { form, conjunction, preposition, articleAt } of articles) {
    if (token.to - token.from < form.length + SHORTEST_STEM || !folded.startsWith(form, token.from))
      continue;
    // Letters that fold alike are told apart as printed: a name's first letter with its sign is no article.
    if (articleAt >= 0 && !isArticle(token.from + articleAt)) continue;
    return {
      ...bare,
      article: true,
      conjunction,
      preposition,
      from: token.from + (articleAt >= 0 ? articleAt : form.length),
    };
  }
  return bare;
}
