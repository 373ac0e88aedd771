import { isComma } from "../comma.ts";
import { formAt, functionAt, hitAt } from "../view.ts";
import { hasWordsAhead } from "./aside.ts";
import type { ClauseState } from "./clause-state.ts";

/**
 * ", and she is a lawyer who lives there,", "and he pointed to his boat": "and" with a pronoun behind the speaker tells of the speaker,
 * up to the comma or to the words. Returns the token there, or `at`.
 */
export function skipCircumstance(state: ClauseState, at: number): number {
  const { view } = state;
  const isBehindSpeaker = state.subject !== null || state.options.subjectKnown;
  if (!isBehindSpeaker || functionAt(view, at, "PRONOUN")?.proclitic.conjunction !== true)
    return at;
  const isParted = isComma(formAt(view, at - 1));
  for (let next = at + 1; next < Math.min(state.limit, at + LONGEST_CIRCUMSTANCE); next++) {
    const form = formAt(view, next);
    if (isParted && isComma(form)) return hasWordsAhead(state, next) ? next : at;
    if (form === ":" || view.quoteOpening.has(next)) return next;
    const that = hitAt(view, next, "COMPLEMENTIZER");
    const isOwn = hitAt(view, next - 1, "CUE_VERB") !== undefined;
    if (!isParted && that !== undefined && !isOwn) return next;
  }
  return at;
}

const LONGEST_CIRCUMSTANCE = 20;
