import { announcesWords } from "./announces-words.ts";
import { fromVerb } from "./build.ts";
import type { VerbRecognizer } from "./verb-recognizer.ts";

/**
 * A reporting verb without a subject goes on with the speaker before: "wa-adafat anna" (and she added that).
 * Who that is, the discourse decides (refine/resolve-speakers).
 * Not: a verb whose subject follows, a passive.
 */
export const continued: VerbRecognizer = {
  id: "attribution/continued",
  summary: "A reporting verb without a subject: the speaker before goes on.",
  recognize(reading) {
    const { clause, hit, before } = reading;
    if (
      reading.negated ||
      before !== null ||
      clause.complement === null ||
      hit.term.voice === "PASSIVE" ||
      clause.quoted !== null
    )
      return null;
    if (clause.subject !== null) return null;
    const isWords = announcesWords(hit.term, clause.complement);
    const mayTakeNoun = hit.proclitic.conjunction;
    if (!isWords && !mayTakeNoun) return null;
    return fromVerb(continued.id, reading, clause.complement, null);
  },
};
