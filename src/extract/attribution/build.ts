import type { TokenRange } from "../../text/sentences.ts";
import type { Complement } from "../reading/clause.ts";
import type { Phrase } from "../reading/phrase.ts";
import type { Attribution } from "./attribution.ts";
import type { VerbReading } from "./verb-reading.ts";

/** The attribution that a verb's reading amounts to, for a construction that has judged it. */
export function fromVerb(
  ruleId: string,
  reading: VerbReading,
  complement: Complement,
  speaker: Phrase | null,
  changes: Partial<Attribution> = {},
): Attribution {
  const { hit, clause, sentence, start } = reading;
  const cue: TokenRange[] = [{ first: reading.at, last: hit.last + 1 }];
  return {
    ruleId,
    sentence,
    cue,
    meaning: hit.term,
    speaker,
    implicit: null,
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
