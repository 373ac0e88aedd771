import { endsInPronoun } from "../reading/relations.ts";
import { hitAt } from "../reading/view.ts";
import { fromVerb } from "./build.ts";
import { canSpeak } from "./subject-before.ts";
import type { VerbReading } from "./verb-reading.ts";
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
    if (clause.complement === null) return null;
    const isNoun = kind === "NP" && isSpokenNoun(reading, clause.complement.first);
    if (kind !== "THAT" && !(kind === "BY" && hit.term.cueClass === "SAY") && !isNoun) return null;
    return fromVerb(reportedReport.id, reading, clause.complement, before.phrase);
  },
};

/** "Confirmed his resolve to", "announced the closing of": what people say as a bare verbal noun, or as a noun of their own. */
function isSpokenNoun({ view, hit, before }: VerbReading, first: number): boolean {
  const { kind } = before?.phrase ?? {};
  if (!SPOKEN.has(hit.term.cueClass) || kind === "DOCUMENT" || kind === undefined) return false;
  const word = view.words[first];
  if (word === undefined || word.article) return false;
  return hitAt(view, first, "MASDAR") !== undefined || endsInPronoun(view, first);
}

const SPOKEN: ReadonlySet<string> = new Set(["SAY", "EXPLAIN"]);
