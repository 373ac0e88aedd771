import { fromVerb } from "./build.ts";
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
      hit.term.voice === "PASSIVE" ||
      clause.complement?.kind !== "NP" ||
      clause.subject === null
    )
      return null;
    if (!canSpeak(clause.subject) || clause.quoted !== null) return null;
    return fromVerb(nounComplement.id, reading, clause.complement, clause.subject);
  },
};
