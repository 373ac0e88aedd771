import type { CueClass } from "../../languages/attribution-terms.ts";
import { isObjectNoun } from "../reading/object-noun.ts";
import { hitAt, type View } from "../reading/view.ts";
import { fromVerb, hasObject } from "./build.ts";
import { canSpeak } from "./subject-before.ts";
import type { VerbRecognizer } from "./verb-recognizer.ts";

/**
 * Reporting verb, speaker, then the words as a bare noun phrase, a verbal noun as a rule, a comma allowed between.
 * "a'lana al-jaysh, tadmir jisrayn" (the army announced the destruction of two bridges) -> content "tadmir jisrayn".
 * Not: "declared X a Y", which is an act; a verb that takes no noun phrase.
 */
export const nounComplement: VerbRecognizer = {
  id: "attribution/noun-complement",
  summary: "A reporting verb and its speaker, then the words as a bare noun phrase.",
  recognize(reading) {
    const { clause, hit } = reading;
    if (
      reading.negated ||
      hasObject(reading) ||
      hit.term.voice === "PASSIVE" ||
      clause.complement?.kind !== "NP" ||
      clause.subject === null
    )
      return null;
    if (!canSpeak(clause.subject) || clause.quoted !== null) return null;
    if (isAct(reading.view, reading.hit.term.cueClass, clause.complement.first)) return null;
    return fromVerb(nounComplement.id, reading, clause.complement, clause.subject);
  },
};

/** "Declared the rouble a currency": behind a verb of saying, a definite thing that is no event is what something is done to. */
function isAct(view: View, cueClass: CueClass, first: number): boolean {
  if (cueClass !== "SAY" && cueClass !== "EXPLAIN" && cueClass !== "CONTINUE") return false;
  const word = view.words[first];
  if (word === undefined) return true;
  // "Declared a holiday", "declared a truce": saying so makes it so.
  if (isObjectNoun(view, first, "DECLARED")) return true;
  // "Explained the causes of": what is told about, and nothing of what is told.
  if (isObjectNoun(view, first, "TOPIC")) return true;
  const isEvent =
    hitAt(view, first, "MASDAR") !== undefined || hitAt(view, first, "CUE_NOUN") !== undefined;
  // "Declared its leader a candidate".
  const isSomebody = word.kind === "HEAD" && word.pronoun;
  return (word.article || word.kind === "NAME" || isSomebody) && !isEvent;
}
