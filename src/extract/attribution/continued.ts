import { hitAt, type View } from "../reading/view.ts";
import { announcesWords } from "./announces-words.ts";
import { fromVerb, hasObject } from "./build.ts";
import { isPredicate } from "./is-predicate.ts";
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
      hasObject(reading) ||
      before !== null ||
      clause.complement === null ||
      hit.term.voice === "PASSIVE" ||
      clause.quoted !== null
    )
      return null;
    if (clause.subject !== null || isPredicate(reading)) return null;
    const isWords = announcesWords(hit.term, clause.complement);
    const isOpened = hit.proclitic.conjunction || reading.start < reading.at;
    const mayTakeNoun =
      isOpened &&
      (clause.complement.kind !== "NP" || isEvent(reading.view, clause.complement.first));
    if (!isWords && !mayTakeNoun) return null;
    return fromVerb(continued.id, reading, clause.complement, null);
  },
};

/** A bare noun that tells of something happening; any other may be the verb's own subject. */
function isEvent(view: View, first: number): boolean {
  return (
    hitAt(view, first, "MASDAR") !== undefined ||
    hitAt(view, first, "CUE_NOUN") !== undefined ||
    view.words[first]?.kind === "FUNCTION" ||
    view.words[first]?.kind === "NUMBER"
  );
}
