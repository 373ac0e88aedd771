import type { NounTerm } from "../../../languages/attribution-terms.ts";
import { type Hit, isHitOf } from "../hits.ts";
import type { PhraseState } from "./phrase-state.ts";

/** Whether one of the word's readings is an adjective ("economic" is an economist too). */
export function readsAsAdjective(state: PhraseState, at: number): boolean {
  return (state.view.hits[at] ?? []).some(
    (hit) =>
      hit.last === at &&
      (isHitOf(hit, "NISBA") ||
        (isHitOf(hit, "NOUN") && (hit.term.adjective || isRanking(hit))) ||
        isRelational(hit)),
  );
}

/** "The supreme", "the first": with the article they say which, without it how many or how much. */
function isRanking({ term, proclitic }: Hit<NounTerm>): boolean {
  return term.ranking && proclitic.article;
}

/** No pronoun stands at a word with the article: what looks like the first person's is the ending of an adjective ("the transitional"). */
function isRelational({ kind, proclitic, enclitic }: Hit): boolean {
  return kind === "MASDAR" && proclitic.article && enclitic?.person === 1;
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
