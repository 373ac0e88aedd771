import type { TermKind, TermOf } from "../../languages/pack.ts";
import type { Token } from "../../text/tokens.ts";
import { type Hit, type HitTable, hitsAt, isHitOf } from "../reading/hits.ts";
import type { Lexicon } from "../reading/lexicon.ts";

/** The part of a view that the number grammar needs, so that a number alone can be read too. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly hits: HitTable;
  readonly lexicon: Lexicon;
}

/** The longest term of a kind that begins at the token, with the fewest particles cut off; null where none does. */
export function termAt<K extends TermKind>(
  words: Words,
  at: number,
  kind: K,
  accepts: (hit: Hit<TermOf<K>>) => boolean = acceptAll,
): Hit<TermOf<K>> | null {
  for (const hit of hitsAt(words.hits, at)) {
    if (isHitOf(hit, kind) && accepts(hit)) return hit;
  }
  return null;
}

/** Whether any term of one of the kinds begins at the token. */
export function hasTerm(words: Words, at: number, kinds: ReadonlySet<TermKind>): boolean {
  for (const { kind } of hitsAt(words.hits, at)) if (kinds.has(kind)) return true;
  return false;
}

/** Whether nothing but the article is written together with it, in front. */
export function isBare({ proclitic }: Hit): boolean {
  return !proclitic.conjunction && proclitic.preposition === null;
}

/** Where the word as printed begins: its article stays, conjunction and preposition are left out. */
export function printedFrom({ lexicon, tokens }: Words, { proclitic, from, first }: Hit): number {
  if (!proclitic.article) return from;
  for (const [form, { article, conjunction, preposition }] of lexicon.proclitics.NOUN) {
    if (!article || conjunction || preposition !== null) continue;
    return Math.max(tokens[first]?.from ?? from, from - form.length);
  }
  return from;
}

/** Whether two neighbouring tokens touch. */
export function touches(words: Words, at: number): boolean {
  const before = words.tokens[at - 1];
  return before !== undefined && before.to === words.tokens[at]?.from;
}

function acceptAll(): boolean {
  return true;
}
