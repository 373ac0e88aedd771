import { fromVerb } from "./build.ts";
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
      hit.term.voice === "PASSIVE" ||
      complement === null ||
      subject === null ||
      clause.quoted !== null
    )
      return null;
    if (!RELATIONS.has(complement.kind) || !canSpeak(subject)) return null;
    return fromVerb(governedComplement.id, reading, complement, subject);
  },
};

const RELATIONS: ReadonlySet<string> = new Set(["ABOUT", "BY", "FROM", "ON", "TO", "IN"]);
