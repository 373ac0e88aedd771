import type { CueMeaning } from "../../languages/attribution-terms.ts";
import type { TokenRange } from "../../text/sentences.ts";
import type { Complement } from "../reading/clause/clause.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import { functionAt } from "../reading/view.ts";
import type { Attribution } from "./attribution.ts";
import type { VerbReading } from "./verb-reading.ts";

/** "Which it asks for": a pronoun on the verb is its object already, so a bare noun behind it is none. Words behind "that" may follow all the same. */
export function hasObject({ hit, clause }: VerbReading): boolean {
  return (
    hit.enclitic !== null &&
    clause.complement?.kind !== "THAT" &&
    clause.complement?.kind !== "QUOTE" &&
    clause.complement?.kind !== "COLON"
  );
}

/** "Did not rule out": what is left open, the speaker holds possible. */
function meaningOf({ view, at, hit }: VerbReading): CueMeaning {
  const isLeftOpen =
    hit.term.cueClass === "RULE_OUT" && functionAt(view, at - 1, "NEGATION") !== undefined;
  return isLeftOpen
    ? { ...hit.term, act: "STATE", stance: "SPECULATES", certainty: "POSSIBLE" }
    : hit.term;
}

/** The attribution that a verb's reading amounts to, for a construction that has judged it. */
export function fromVerb(
  ruleId: string,
  reading: VerbReading,
  complement: Complement,
  speaker: Phrase | null,
  changes: Partial<Attribution> = {},
): Attribution {
  const { hit, clause, sentence, start } = reading;
  // "Answered his critics, saying": what the words hang on is the participle.
  const cue: TokenRange[] = [clause.saying ?? { first: reading.at, last: hit.last + 1 }];
  return {
    ruleId,
    sentence,
    cue,
    meaning: meaningOf(reading),
    speaker,
    implicit: null,
    further: null,
    coSpeakers: clause.coSubjects,
    gender: hit.term.gender,
    number: hit.term.number,
    hops: clause.hops,
    medium: clause.medium,
    issuer: clause.issuer,
    start,
    complement: complement.kind,
    contentFirst: complement.first,
    contentFrom: complement.from,
    contentLast: null,
    isTrailing: false,
    outer: null,
    ...changes,
  };
}
