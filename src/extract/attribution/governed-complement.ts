import type { Act } from "../../model/claim.ts";
import { isObjectNoun } from "../reading/object-noun.ts";
import type { View } from "../reading/view.ts";
import { fromVerb, hasObject } from "./build.ts";
import { canSpeak } from "./subject-before.ts";
import type { VerbRecognizer } from "./verb-recognizer.ts";

/**
 * Reporting verb, speaker, then the words as a noun phrase behind the preposition that the verb governs.
 * "tahaddatha al-taqrir an halat firar" (the report spoke of cases of flight) -> content "halat firar".
 * Not: a preposition that says where or when.
 */
export const governedComplement: VerbRecognizer = {
  id: "attribution/governed-complement",
  summary:
    "A reporting verb and its speaker, then a noun phrase behind the preposition that the verb governs.",
  recognize(reading) {
    const { clause, hit } = reading;
    const { complement, subject } = clause;
    if (
      reading.negated ||
      hasObject(reading) ||
      hit.term.voice === "PASSIVE" ||
      complement === null ||
      subject === null ||
      clause.quoted !== null
    )
      return null;
    if (!RELATIONS.has(complement.kind) || !canSpeak(subject)) return null;
    if (isRecognition(reading.view, hit.term.act, complement.first)) return null;
    return fromVerb(governedComplement.id, reading, complement, subject);
  },
};

/** "Recognized the republic": admitting a body or state is an act, admitting a deed is speech. */
function isRecognition(view: View, act: Act, first: number): boolean {
  if (act !== "ADMIT") return false;
  if (isObjectNoun(view, first, "STATUS")) return true;
  const kind = view.words[first]?.kind;
  return (
    kind === "NAME" ||
    kind === "HEAD" ||
    (kind === "NOUN" && view.words[first]?.article === true) ||
    kind === "NISBA"
  );
}

const RELATIONS: ReadonlySet<string> = new Set(["ABOUT", "BY", "FROM", "ON", "TO", "IN"]);
