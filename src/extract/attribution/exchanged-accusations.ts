import type { Complement } from "../reading/clause/clause.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { attachedNoun, guessAttached, prepositionAt } from "../reading/relations.ts";
import { hitAt, type View } from "../reading/view.ts";
import { fromVerb } from "./build.ts";
import { canSpeak } from "./subject-before.ts";
import type { VerbRecognizer } from "./verb-recognizer.ts";

/**
 * Two parties accuse each other: "tabadala al-tarafan al-ittihamat bi-" (the two traded accusations of).
 * The first speaks, the second is its co-speaker.
 * Not: an exchange of anything else (prisoners, fire).
 */
export const exchangedAccusations: VerbRecognizer = {
  id: "attribution/exchanged-accusations",
  summary: "Two parties trade accusations of something: one claim, both speak.",
  recognize(reading) {
    const { view, clause, hit, limit, negated } = reading;
    if (
      negated ||
      !hit.term.id.startsWith(EXCHANGE) ||
      clause.subject === null ||
      !canSpeak(clause.subject)
    )
      return null;
    for (let at = hit.last + 1; at < Math.min(limit, hit.last + FURTHEST_NOUN); at++) {
      const noun = hitAt(view, at, "CUE_NOUN");
      if (noun === undefined || noun.term.act !== "ACCUSE") continue;
      const complement = accusedOf(view, noun.last + 1);
      if (complement === null) return null;
      return fromVerb(exchangedAccusations.id, reading, complement, clause.subject, {
        coSpeakers: clause.coSubjects
          .map(({ first, last }) =>
            readPhrase(view, first, Math.min(last, at), { stopAt: () => false }),
          )
          .filter((phrase) => phrase !== null),
        cue: [
          { first: reading.at, last: hit.last + 1 },
          { first: at, last: noun.last + 1 },
        ],
        meaning: { ...hit.term, act: "ACCUSE", stance: "ASSERTS" },
      });
    }
    return null;
  },
};

/** What stands behind "of". */
function accusedOf(view: View, at: number): Complement | null {
  const preposition = prepositionAt(view, at);
  if (preposition?.relation === "BY")
    return { kind: "BY", first: preposition.next, from: preposition.from };
  const from = preposition === null ? guessAttached(view, at, "BY") : attachedNoun(view, at, "BY");
  return from === null ? null : { kind: "BY", first: at, from };
}

const FURTHEST_NOUN = 16;
/** Ids of the forms of "trade, exchange". */
const EXCHANGE = "exchange/";
