import { readPhrase } from "../phrase/read-phrase.ts";
import { passageAt } from "../view.ts";
import type { ClauseState } from "./clause-state.ts";

/** "A witness called Mahmoud Issa": the name behind is the speaker's. Returns the token behind it, or `at`. */
export function takeCalled(state: ClauseState, at: number): number {
  const { view, subject } = state;
  if (subject === null || subject.personName !== null) return at;
  if (!view.lexicon.called.has(passageAt(view, at, at + 1).text)) return at;
  const named = readPhrase(view, at + 1, state.limit, { stopAt: () => false });
  if (named === null || named.personName?.first !== at + 1) return at;
  state.subject = named;
  return named.last;
}
