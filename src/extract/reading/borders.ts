import type { Enclitic } from "../../languages/pack.ts";
import type { FoldedText } from "../../text/fold.ts";
import type { Token } from "../../text/tokens.ts";
import type { FoldedEnclitic, ProcliticTree } from "./clitics.ts";
import type { Lexicon } from "./lexicon.ts";

/** Where in a folded text a form may begin and end, by word borders and by what is written together: asked once a word, not once an occurrence. */
export interface Borders {
  /** The token of each folded unit; -1 for blanks. */
  readonly tokenAt: Int32Array;
  /** For each folded offset, which particles stand before it in its word: the place in the index's lists; 0 where no form begins. */
  readonly mayBegin: Uint16Array;
  /** For each folded offset: 0 where no form ends, WORD_END where a word does, above it where only a pronoun stands between. */
  readonly mayEnd: Uint8Array;
  /** The pronoun behind an offset that holds more than WORD_END; null elsewhere. */
  readonly pronounAt: (to: number) => Enclitic | null;
}

const WORD_END = 1;

/** One pass over the tokens. */
export function findBorders(
  stored: string,
  { text, origin }: FoldedText,
  tokens: readonly Token[],
  { enclitics, procliticIndex }: Lexicon,
): Borders {
  const tokenAt = new Int32Array(text.length).fill(-1);
  const mayBegin = new Uint16Array(text.length);
  const mayEnd = new Uint8Array(text.length + 1);
  const pronouns: Enclitic[] = [];
  for (let token = 0; token < tokens.length; token++) {
    const { from = 0, to = 0 } = tokens[token] ?? {};
    for (let at = from; at < to; at++) tokenAt[at] = token;
    let before: ProcliticTree | undefined = procliticIndex.tree;
    for (let at = from; at < to && before !== undefined; at++) {
      mayBegin[at] = before.index;
      before = before.next.get(text.charCodeAt(at));
    }
    mayEnd[to] = WORD_END;
    for (const { form, enclitic } of enclitics.get(text.charCodeAt(to - 1)) ?? NO_ENCLITICS) {
      const end = to - form.length;
      if (end <= from || !text.startsWith(form, end)) continue;
      // Letters that fold alike are told apart as printed: a final teh marbuta is no pronoun.
      if (stored[origin[end] ?? 0] !== enclitic.form[0]) continue;
      const known = pronouns.indexOf(enclitic);
      mayEnd[end] = WORD_END + 1 + (known >= 0 ? known : pronouns.push(enclitic) - 1);
    }
  }
  return {
    tokenAt,
    mayBegin,
    mayEnd,
    pronounAt: (to) => pronouns[(mayEnd[to] ?? 0) - WORD_END - 1] ?? null,
  };
}

const NO_ENCLITICS: readonly FoldedEnclitic[] = [];
