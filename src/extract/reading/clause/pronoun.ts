import { prepositionAt } from "../relations.ts";
import type { ClauseState } from "./clause-state.ts";

/** "From him": the principal of the office that is speaking is quoted. Other pronouns behind prepositions say nothing here. */
export function stepPronoun(state: ClauseState, at: number, next: number): number {
  const principal = state.subject?.inner ?? null;
  if (
    state.options.quotesFrom &&
    state.quoted === null &&
    principal !== null &&
    prepositionAt(state.view, at) === null
  )
    state.quoted = principal;
  return next;
}
