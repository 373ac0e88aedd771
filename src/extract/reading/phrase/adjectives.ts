import { isHitOf } from "../hits.ts";
import type { PhraseState } from "./phrase-state.ts";

/** Whether one of the word's readings is an adjective ("economic" is an economist too). */
export function readsAsAdjective(state: PhraseState, at: number): boolean {
  return (state.view.hits[at] ?? []).some(
    (hit) =>
      hit.last === at && (isHitOf(hit, "NISBA") || (isHitOf(hit, "NOUN") && hit.term.adjective)),
  );
}

/** Whether an unknown word with the article has the shape of an adjective. */
export function looksAdjectival(state: PhraseState, at: number): boolean {
  const token = state.view.tokens[at];
  const word = state.view.words[at];
  if (token === undefined || word === undefined) return false;
  const bare = token.form.slice(
    Math.max(0, word.from - token.from) + state.view.lexicon.foldedArticle.length,
  );
  return state.view.lexicon.pack.guessShape(bare)?.kind === "NISBA";
}
