import { isObjectNoun } from "../reading/object-noun.ts";
import { guessAttached, prepositionAt } from "../reading/relations.ts";
import { hitAt, type View } from "../reading/view.ts";
import { fromVerb, hasObject } from "./build.ts";
import { canSpeak } from "./subject-before.ts";
import type { VerbRecognizer } from "./verb-recognizer.ts";

/**
 * Verbs that take somebody and something: accused X of Y, urged X to Y, described X as Y. The content is all of it, from X on.
 * "ittahamat al-baladiyya al-sharika bi-l-ihmal" (the municipality accused the company of neglect) -> content "al-sharika bi-l-ihmal".
 * Not: an accusation without its second part ("accused him").
 */
export const twoPlaceVerb: VerbRecognizer = {
  id: "attribution/two-place-verb",
  summary:
    "Accusing, urging, describing: the words are the person or thing and what is said of it.",
  recognize(reading) {
    const { view, clause, hit, limit } = reading;
    const { complement, subject } = clause;
    if (
      reading.negated ||
      hasObject(reading) ||
      hit.term.voice === "PASSIVE" ||
      complement?.kind !== "OBJECT" ||
      subject === null
    )
      return null;
    const isWhole = hit.term.id.startsWith(HOLD_RESPONSIBLE)
      ? hasBlame(view, complement.first, limit)
      : hasSecondPart(view, complement.first, limit);
    if (!canSpeak(subject) || !isWhole) return null;
    return fromVerb(twoPlaceVerb.id, reading, complement, subject);
  },
};

const FURTHEST_SECOND_PART = 16;

/** Ids of the forms of "hold responsible", which are those of "carry" too. */
const HOLD_RESPONSIBLE = "hold-responsible/";

function hasBlame(view: View, first: number, limit: number): boolean {
  for (let at = first + 1; at < Math.min(limit, first + FURTHEST_SECOND_PART); at++)
    if (isObjectNoun(view, at, "BLAME")) return true;
  return false;
}

function hasSecondPart(view: View, first: number, limit: number): boolean {
  for (let at = first + 1; at < Math.min(limit, first + FURTHEST_SECOND_PART); at++) {
    if (hitAt(view, at, "COMPLEMENTIZER") !== undefined) return true;
    const relation = prepositionAt(view, at)?.relation;
    if (relation === "BY" || relation === "ON" || relation === "TO") return true;
    const isUnknown = view.words[at]?.kind === "UNKNOWN";
    if (isUnknown && guessAttached(view, at, "BY") !== null) return true;
  }
  return false;
}
