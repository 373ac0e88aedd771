import type { Certainty, Stance } from "../model/claim.ts";
import type { Attribution } from "./attribution/attribution.ts";
import { isComma } from "./reading/comma.ts";
import { formAt, functionAt, hitAt, type View } from "./reading/view.ts";
import type { Content } from "./refine/content.ts";
import { opensRumour } from "./refine/denials.ts";

/** The speaker's stance and certainty: the cue's, unless the words themselves speculate. */
export function stanceOf(
  view: View,
  attribution: Attribution,
  content: Content,
): { stance: Stance; certainty: Certainty } {
  const { meaning } = attribution;
  if (
    meaning.cueClass === "RULE_OUT" &&
    meaning.stance === "DENIES" &&
    isAboutFuture(view, attribution, content)
  )
    return { stance: "SPECULATES", certainty: "PROBABLE" };
  if (meaning.stance !== "ASSERTS") return { stance: meaning.stance, certainty: meaning.certainty };
  if (rejectsTalk(view, content)) return { stance: "DENIES", certainty: meaning.certainty };
  if (opensWithDoubt(view, content)) return { stance: "SPECULATES", certainty: "POSSIBLE" };
  return { stance: "ASSERTS", certainty: meaning.certainty };
}

/**
 * "The reports about X are untrue", "there is no truth in ...": words that say of other words that they do not hold. Of anything but talk
 * ("the calculation is not right") they only judge it.
 */
function rejectsTalk(view: View, { first, last }: Content): boolean {
  const end = Math.min(last, first + FURTHEST_VERDICT);
  for (let at = first; at < end; at++) {
    if (functionAt(view, at, "UNTRUE") === undefined) continue;
    return at === first || isTalk(view, first);
  }
  return false;
}

const FURTHEST_VERDICT = 14;

function isTalk(view: View, at: number): boolean {
  return (
    opensRumour(view, at) ||
    hitAt(view, at, "CUE_NOUN") !== undefined ||
    functionAt(view, at, "DEMONSTRATIVE", "ANAPHOR") !== undefined
  );
}

/** Ruling out an event named by its verbal noun, or told in the imperfect, looks ahead; told in the perfect it answers an allegation. */
function isAboutFuture(view: View, { complement }: Attribution, { first }: Content): boolean {
  if (complement !== "THAT") return true;
  return isImperfect(view, first);
}

const FURTHEST_MODAL = 14;

/** "Perhaps", "if", "may": at the beginning of the words, where they govern all of them. */
function opensWithDoubt(view: View, content: Content): boolean {
  for (let at = content.first; at < Math.min(content.last, content.first + FURTHEST_MODAL); at++) {
    const form = formAt(view, at);
    if (isComma(form) || form === ".") return false;
    if (functionAt(view, at, "PERHAPS") !== undefined) return true;
    if (at === content.first && functionAt(view, at, "IF") !== undefined) return true;
    const aspect = functionAt(view, at, "ASPECT");
    if (aspect?.term.id === MODAL_ASPECT && isVerbAhead(view, aspect.last + 1)) return true;
  }
  return false;
}

/** The aspect word that with an imperfect says "may". */
const MODAL_ASPECT = "may";

/** Behind that word only a verb can stand, be it one that no entry holds. */
function isVerbAhead(view: View, at: number): boolean {
  if (view.words[at]?.kind !== "UNKNOWN") return isImperfect(view, at);
  return view.lexicon.pack.isImperfectVerb(formAt(view, at));
}

function isImperfect(view: View, at: number): boolean {
  const term = view.words[at]?.hit?.term;
  return (
    term !== undefined &&
    (term.kind === "VERB" || term.kind === "CUE_VERB") &&
    term.tense === "IMPERFECT"
  );
}
