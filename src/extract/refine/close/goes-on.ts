import { isHitOf } from "../../reading/hits.ts";
import { prepositionAt } from "../../reading/relations.ts";
import { hitAt, type View } from "../../reading/view.ts";

/**
 * "3,000 children learn in tents, while 50 teachers work unpaid": whether the clause whose verb stands at `at` counts on what the words from
 * `first` on have counted: a state with a number for its subject, or "others". An event that is over is the outlet's next piece of news.
 */
export function countsOn(view: View, first: number, at: number): boolean {
  const verb = hitAt(view, at, "VERB") ?? hitAt(view, at, "CUE_VERB");
  if (verb === undefined || !holdsNumber(view, first, at)) return false;
  const subject = verb.last + 1;
  if (isOthers(view, subject) || (isNumber(view, subject) && isOthers(view, subject + 1)))
    return true;
  return verb.term.tense === "IMPERFECT" && holdsNumber(view, subject, subject + NEAREST);
}

/** A number may have two words before it: "in which about 50". */
const NEAREST = 3;

/** ", and resulted in the loss of", ", led to": a verb of outcome with no subject of its own is told of what the noun told of. */
export function isOutcome(view: View, at: number): boolean {
  const verb = hitAt(view, at, "VERB");
  return verb?.term.isOutcome === true && prepositionAt(view, verb.last + 1) !== null;
}

function holdsNumber(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isNumber(view, at)) return true;
  return false;
}

function isNumber(view: View, at: number): boolean {
  const word = view.words[at];
  if (word === undefined || word.conjunction) return false;
  return word.kind === "NUMBER" || (view.hits[at] ?? []).some(({ kind }) => kind === "NUMERAL");
}

function isOthers(view: View, at: number): boolean {
  return (view.hits[at] ?? []).some(
    (hit) => isHitOf(hit, "FIGURE_LINK") && hit.term.link === "OTHERS",
  );
}
