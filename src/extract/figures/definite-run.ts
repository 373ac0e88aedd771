import type { View } from "../reading/view.ts";

/** Past a run of definite words: "the war", "the special military operation". */
export function pastDefinite(view: View, from: number, end: number): number {
  let at = from;
  while (at < end && at < from + MOST_WORDS && isDefinite(view, at)) at++;
  return at;
}

const MOST_WORDS = 4;

function isDefinite(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token?.kind !== "WORD") return false;
  for (const [form, { article, conjunction, preposition }] of view.lexicon.proclitics.NOUN) {
    if (!article || conjunction || preposition !== null) continue;
    if (token.form.length > form.length + 1 && token.form.startsWith(form)) return true;
  }
  return false;
}
