import type { View } from "../view.ts";
import { finish } from "./finish.ts";
import { canBegin, takeFirst } from "./first-word.ts";
import { takeNext } from "./next-word.ts";
import type { Phrase, PhraseOptions } from "./phrase.ts";
import { openPhraseState } from "./phrase-state.ts";
import { isTitleAdjective } from "./title-adjective.ts";

/** Reads the longest noun phrase at `at` before `limit`; null where none begins. Bounded: never more than 28 tokens. */
export function readPhrase(
  view: View,
  at: number,
  limit: number,
  options: PhraseOptions,
): Phrase | null {
  const start = view.words[at];
  const end = Math.min(limit, at + LONGEST_PHRASE);
  const state = openPhraseState(view, end, options, (inner, innerOptions) =>
    readPhrase(view, inner, end, innerOptions),
  );
  if (start === undefined || !canBegin(state, start, at)) return null;
  let next = takeFirst(state, start, at);
  while (next < state.limit && (isTitleAdjective(state, next) || !options.stopAt(next))) {
    const after = takeNext(state, next, at);
    if (after === next) break;
    next = after;
  }
  return finish(state, at, next, start);
}

const LONGEST_PHRASE = 28;
