import type { CueClass, CueVerbTerm } from "../../languages/attribution-terms.ts";
import type { Clause } from "../reading/clause/clause.ts";
import { isComma } from "../reading/comma.ts";
import type { Hit } from "../reading/hits.ts";
import { skipTime } from "../reading/time.ts";
import { formAt, functionAt, hitAt, type SentenceRange, type View } from "../reading/view.ts";

/**
 * "Announced the closing, before he announced in a second post that": behind "before that" an act is told of as done where the same subject
 * has said something first, in no "that" clause, and a comma, a later time, a medium or the words themselves show that he said it.
 * The token of "before"; null where the act is only awaited.
 */
export function doneBefore(
  view: View,
  sentence: SentenceRange,
  hit: Hit<CueVerbTerm>,
  clause: Clause,
): number | null {
  const start = beforeThat(view, hit.first);
  if (start === null || clause.subject !== null || clause.complement === null) return null;
  const behind = hit.last + 1;
  const isShown =
    isComma(formAt(view, start - 1)) ||
    clause.medium !== null ||
    clause.complement.kind !== "NP" ||
    skipTime(view, behind, sentence.last) > behind;
  return isShown && hasSaid(view, sentence, start, hit.term) ? start : null;
}

function beforeThat(view: View, at: number): number | null {
  for (let back = at - 1; back >= at - LONGEST; back--) {
    const block = functionAt(view, back, "BLOCK");
    if (block?.last === at - 1 && block.term.id === BEFORE_THAT) return back;
  }
  return null;
}

const LONGEST = 3;

/** Id of "before that" among the fixed phrases. */
const BEFORE_THAT = "block/before-that";

/** Whether the sentence opens with a verb that told something, of the same gender, whose words are no clause of "that". */
function hasSaid(view: View, { first }: SentenceRange, last: number, later: CueVerbTerm): boolean {
  const verb = hitAt(view, first, "CUE_VERB")?.term;
  if (verb?.tense !== "PERFECT" || verb.voice !== "ACTIVE" || !TELLING.has(verb.cueClass))
    return false;
  if (verb.gender !== later.gender || verb.number !== later.number) return false;
  for (let at = first; at < last; at++)
    if ((view.outerQuote[at] ?? -1) < 0 && hitAt(view, at, "COMPLEMENTIZER") !== undefined)
      return false;
  return true;
}

const TELLING: ReadonlySet<CueClass> = new Set(["SAY", "CONTINUE", "EXPLAIN", "REVEAL", "DENY"]);
