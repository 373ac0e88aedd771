import type { Word } from "../words.ts";
import { leadsToEvent } from "./event-ahead.ts";
import type { PhraseState } from "./phrase-state.ts";

/** After a finished designation a definite noun that is no adjective is somebody or something else, where the cue takes an object. */
export function isObject(state: PhraseState, at: number, isAdjective: boolean): boolean {
  if (state.options.isObjectNear !== true || !state.closed || isAdjective) return false;
  return !leadsToEvent(state, at);
}

/** The title stands after the name, and may go on. */
export function isTitleLast(state: PhraseState): boolean {
  return (
    state.personName !== null && state.head !== null && state.head.first >= state.personName.last
  );
}

/** A longer head whose last word holds the article: "the minister of the interior" in two words. */
export function endsDefinite(state: PhraseState, word: Word): boolean {
  const last = state.view.tokens[word.last];
  const article = state.view.lexicon.foldedArticle;
  return (
    word.kind === "HEAD" &&
    word.hit !== null &&
    word.last > word.hit.first &&
    article !== "" &&
    last?.form.startsWith(article) === true
  );
}
