import { announcesWords } from "./announces-words.ts";
import { fromVerb } from "./build.ts";
import { isPredicate } from "./is-predicate.ts";
import { canSpeak } from "./subject-before.ts";
import type { VerbRecognizer } from "./verb-recognizer.ts";

/**
 * Reporting verb, speaker, then the words behind "that", a colon or quotation marks.
 * "qala wazir al-naql inna al-jisr maftuh" (the transport minister said that the bridge is open) -> speaker "wazir al-naql".
 * Not: a verb that something else is the subject of ("the road leads"), a negated verb ("did not say that").
 */
export const cueBeforeSpeaker: VerbRecognizer = {
  id: "attribution/cue-before-speaker",
  summary:
    "A reporting verb, its speaker, then the words behind a complementizer, a colon or quotation marks.",
  recognize(reading) {
    const { clause } = reading;
    if (isPredicate(reading)) return null;
    if (reading.negated || reading.hit.term.voice === "PASSIVE" || clause.quoted !== null)
      return null;
    if (
      clause.subject === null ||
      clause.complement === null ||
      !announcesWords(reading.hit.term, clause.complement)
    )
      return null;
    // Quoted words show that somebody speaks, be he ever so unknown.
    const isShown = clause.complement.kind === "THAT" || clause.subject.definite;
    if (!isShown && !canSpeak(clause.subject)) return null;
    // "It came in": such a verb's subject is what came, not who spoke.
    if (reading.hit.term.governs.includes("IN")) return null;
    return fromVerb(cueBeforeSpeaker.id, reading, clause.complement, clause.subject);
  },
};
