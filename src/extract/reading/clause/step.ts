import { isHitOf } from "../hits.ts";
import { prepositionAt } from "../relations.ts";
import { skipTime } from "../time.ts";
import { functionAt, hitAt } from "../view.ts";
import { skipAccording } from "./according.ts";
import { skipAdverbial } from "./adverbial.ts";
import { stepAnaphor } from "./anaphor.ts";
import { hasWordsAhead, skipAmong, skipApposition, skipAside } from "./aside.ts";
import { takeCalled } from "./called.ts";
import { skipCircumstance } from "./circumstance.ts";
import { afterComplementizer, type ClauseState, end, governs } from "./clause-state.ts";
import { stepContent } from "./content.ts";
import { stepMark } from "./marks.ts";
import { stepPreposition } from "./prepositions.ts";
import { stepPronoun } from "./pronoun.ts";
import { skipRelative } from "./relative.ts";
import { sayingAt } from "./saying.ts";
import { isNamed, mayBeSubject, stepJoined, stepSubject } from "./subject.ts";
import { skipTold } from "./told.ts";

/** Takes one part of the clause. Returns the token behind it, or `at` where the clause ends. */
export function step(state: ClauseState, at: number): number {
  const word = state.view.words[at];
  if (word === undefined) return at;
  if (word.kind === "MARK") return stepMark(state, at);
  if (mayBeSubject(state) && isNamed(state, at)) {
    const after = stepSubject(state, at);
    if (after > at) return after;
  }
  if (hitAt(state.view, at, "COMPLEMENTIZER") !== undefined)
    return end(state, "THAT", afterComplementizer(state, at));
  const time = skipTime(state.view, at, state.limit);
  if (time > at) return time;
  // "..., and she is a lawyer from the capital, that".
  if (word.conjunction && functionAt(state.view, at, "PRONOUN") !== undefined) {
    const aside = skipAside(state, at);
    if (aside > at) return aside;
  }
  const saying = sayingAt(state, at);
  if (saying > at) return saying;
  const called = takeCalled(state, at);
  if (called > at) return called;
  const circumstance = skipCircumstance(state, at);
  if (circumstance > at) return circumstance;
  if (
    functionAt(
      state.view,
      at,
      "ALSO",
      "ASPECT",
      "OPENER",
      "IN_BEGINNING",
      "SAME",
      "PRONOUN",
      "NO_EVIDENCE",
      "GLOSS",
    ) !== undefined
  )
    return word.last + 1;
  const relative = functionAt(state.view, at, "RELATIVE");
  if (
    relative !== undefined &&
    relative.term.gender === null &&
    (state.options.subjectKnown || state.subject !== null) &&
    governs(state, "NP")
  )
    return end(state, "NP", at);
  if (relative !== undefined) return skipRelative(state, at);
  if (functionAt(state.view, at, "ANAPHOR", "DEMONSTRATIVE") !== undefined)
    return stepAnaphor(state, at);
  const among = skipAmong(state, at);
  if (among > at) return among;
  if (word.pronoun && functionAt(state.view, at, "PREPOSITION") !== undefined)
    return stepPronoun(state, at, word.last + 1);
  const preposition = prepositionAt(state.view, at);
  if (preposition !== null)
    return stepPreposition(state, at, preposition.relation, preposition.next, preposition.from);
  if (word.kind === "CUE_PREPOSITION") return skipAccording(state, at);
  if (word.kind === "DISTANCE_TAIL" && state.subject !== null && governs(state, "NP"))
    return end(state, "NP", at);
  const fixed = functionAt(state.view, at, "BLOCK");
  if (fixed !== undefined && state.subject !== null && hasWordsAhead(state, fixed.last + 1))
    return Math.max(fixed.last + 1, behindFixed(state, fixed.last));
  if (word.kind === "FUNCTION" || word.kind === "DISTANCE_TAIL") return skipAside(state, at);
  if (word.conjunction) return stepJoined(state, at);
  if (state.subject === null && !state.options.subjectKnown && state.quoted === null) {
    const after = stepSubject(state, at);
    if (after > at) return after;
  }
  const told = skipTold(state, at);
  if (told > at) return told;
  const apposition = skipApposition(state, at);
  if (apposition > at) return apposition;
  const content = stepContent(state, at);
  return content > at || state.complement !== null ? content : skipAside(state, at);
}

/** "In his answer to the deputies": what the preposition at the end of a fixed phrase governs. */
function behindFixed(state: ClauseState, last: number): number {
  const isOpen = (state.view.hits[last] ?? []).some(
    (hit) => isHitOf(hit, "FUNCTION") && hit.term.word === "PREPOSITION" && hit.enclitic === null,
  );
  return isOpen ? skipAdverbial(state, last, last + 1) : last;
}
