import { readsAsAdjective } from "./adjectives.ts";
import type { PhraseState } from "./phrase-state.ts";

/** "The former", "the general" right behind a title or its adjective: elsewhere they tell the time ("the year", "last"). */
export function isTitleAdjective(state: PhraseState, at: number): boolean {
  const { words, tokens } = state.view;
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (word?.kind !== "TIME" || word.last !== at || !startsWithArticle(state, at)) return false;
  if (state.head === null || before === undefined || before.kind === "TIME") return false;
  const isBehindTitle = before.article || state.closed;
  const isDated = after?.kind === "TIME" || tokens[at + 1]?.kind === "NUMBER";
  return isBehindTitle && !isDated && before.kind !== "MARK" && readsAsAdjective(state, at);
}

function startsWithArticle(state: PhraseState, at: number): boolean {
  return state.view.tokens[at]?.form.startsWith(state.view.lexicon.foldedArticle) === true;
}
