import type { Words } from "./term-at.ts";

/** Past a run of definite words: "the war", "the special military operation". */
export function pastDefinite(words: Words, from: number, end: number): number {
  let at = from;
  while (at < end && at < from + MOST_WORDS && isDefinite(words, at)) at++;
  return at;
}

const MOST_WORDS = 4;

function isDefinite(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== "WORD") return false;
  for (const [form, { article, conjunction, preposition }] of words.lexicon.proclitics.NOUN) {
    if (!article || conjunction || preposition !== null) continue;
    if (token.form.length > form.length + 1 && token.form.startsWith(form)) return true;
  }
  return false;
}
