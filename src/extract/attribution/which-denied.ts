import { isComma } from "../reading/comma.ts";
import { isHitOf } from "../reading/hits.ts";
import { isObjectNoun } from "../reading/object-noun.ts";
import { formAt, type View } from "../reading/view.ts";
import { fromVerb } from "./build.ts";
import { canSpeak } from "./subject-before.ts";
import type { VerbRecognizer } from "./verb-recognizer.ts";

/**
 * A denial in a relative clause: "..., wa-huwa ma nafathu Musku" (which Moscow denied), "..., an accusation that Tehran rejects".
 * The words are the relative, or the noun it belongs to; what is denied, the discourse finds.
 * Not: "which the storm caused", a clause that names nobody.
 */
export const whichDenied: VerbRecognizer = {
  id: "attribution/which-denied",
  summary: 'A relative clause ("which the ministry denied") denies the words before it.',
  recognize(reading) {
    const { view, sentence, at, hit, clause, negated } = reading;
    if (negated || hit.enclitic === null || hit.term.cueClass !== "DENY") return null;
    if (hit.term.voice === "PASSIVE" || clause.subject === null || !canSpeak(clause.subject))
      return null;
    const what = whatIsDenied(view, sentence.first, at);
    if (what === null) return null;
    const isNoun = isObjectNoun(view, what, "ALLEGATION");
    if (!isNoun && hit.term.id.startsWith(REJECT)) return null;
    const complement = { kind: "NP" as const, first: what, from: view.tokens[what]?.from ?? 0 };
    return fromVerb(whichDenied.id, reading, complement, clause.subject, {
      start: clauseStart(view, sentence.first, what),
      contentLast: what + 1,
    });
  },
};

/** Ids of the forms of "reject", which says no to wishes too. */
const REJECT = "reject/";

/** "What", "the matter which", "accusations that": the token the verb's pronoun stands for; null where none is there. */
function whatIsDenied(view: View, first: number, verbAt: number): number | null {
  const at = verbAt - 1;
  if (at <= first) return null;
  if (isObjectNoun(view, at, "ALLEGATION")) return at;
  if (!isRelative(view, at)) return null;
  const noun = at - 1;
  if (isObjectNoun(view, noun, "ALLEGATION")) return noun;
  const isMatter = (view.hits[noun] ?? []).some(
    (hit) => isHitOf(hit, "FUNCTION") && hit.term.word === "ANAPHOR" && hit.last === noun,
  );
  if (isMatter) return noun;
  return isOfClause(view, at) ? at : null;
}

/** Such phrases ("the matter which") are fixed, so what begins inside them is asked all the same. */
function isRelative(view: View, at: number): boolean {
  return (view.hits[at] ?? []).some(
    (hit) => isHitOf(hit, "FUNCTION") && hit.term.word === "RELATIVE" && hit.last === at,
  );
}

/** "And that is what": a relative of a whole clause, not of a thing in it. */
function isOfClause(view: View, at: number): boolean {
  return (view.hits[at - 1] ?? []).some(
    (hit) =>
      isHitOf(hit, "FUNCTION") &&
      hit.term.word === "RELATIVE" &&
      hit.term.gender === null &&
      hit.last === at,
  );
}

const LONGEST_OPENING = 4;

/** The clause begins behind the comma before it. */
function clauseStart(view: View, first: number, what: number): number {
  for (let at = what; at > Math.max(first, what - LONGEST_OPENING); at--)
    if (isComma(formAt(view, at - 1))) return at;
  return what;
}
