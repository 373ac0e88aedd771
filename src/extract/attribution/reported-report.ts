import { fromVerb } from "./build.ts";
import { canSpeak } from "./subject-before.ts";
import type { VerbRecognizer } from "./verb-recognizer.ts";

/**
 * Inside somebody's words another is said to have said something: "qala Zayd inna al-wazir akkada anna" (Zayd said that the minister confirmed that).
 * The outer speaker vouches.
 * Not: any other clause inside the words.
 */
export const reportedReport: VerbRecognizer = {
  id: "attribution/reported-report",
  summary: 'Inside reported words a second speaker is reported, behind "that".',
  recognize(reading) {
    const { before, clause, hit, negated } = reading;
    if (
      before?.opener !== "THAT" ||
      negated ||
      hit.term.voice === "PASSIVE" ||
      !canSpeak(before.phrase)
    )
      return null;
    const kind = clause.complement?.kind;
    if (
      clause.complement === null ||
      (kind !== "THAT" && !(kind === "BY" && hit.term.cueClass === "SAY"))
    )
      return null;
    return fromVerb(reportedReport.id, reading, clause.complement, before.phrase);
  },
};
