import { hitAt } from "../reading/view.ts";
import { announcesWords } from "./announces-words.ts";
import { fromVerb } from "./build.ts";
import { isPersonPhrase } from "./subject-before.ts";
import type { VerbRecognizer } from "./verb-recognizer.ts";

/**
 * The speaker stands before the verb: in headlines, after "had" and "as for", in the second half of a sentence.
 * "kana al-wazir qad qala inna" (the minister had said that) -> speaker "al-wazir".
 * Not: a noun before the verb that belongs to another clause, or does not agree with it.
 */
export const speakerBeforeCue: VerbRecognizer = {
  id: "attribution/speaker-before-cue",
  summary: "The speaker stands before the reporting verb, as in headlines and after an auxiliary.",
  recognize(reading) {
    const { before, clause, hit, negated } = reading;
    if (
      before === null ||
      negated ||
      hit.term.voice === "PASSIVE" ||
      clause.complement === null ||
      clause.quoted !== null
    )
      return null;
    if (before.opener === "THAT") return null;
    const { kind } = clause.complement;
    const isWords = announcesWords(hit.term, clause.complement);
    const isLoose =
      before.opener === "START" || before.opener === "AND" || before.opener === "MARK";
    if (!isWords && isLoose && reading.sentence.placement === "BODY" && !tellsEvent(reading))
      return null;
    if (kind === "OBJECT" && isLoose && reading.sentence.placement === "BODY") return null;
    if (disagrees(reading)) return null;
    const { document } = before;
    return fromVerb(speakerBeforeCue.id, reading, clause.complement, before.phrase, {
      hops: [...(document?.hops ?? []), ...clause.hops],
      issuer: clause.issuer ?? document?.issuer ?? null,
      medium: clause.medium ?? document,
    });
  },
};

/**
 * "The ministry announced the damage of the crops": a body that opens the sentence, its verb in agreement, and what happened as a verbal noun
 * right behind. Any other noun behind the verb may be what was done.
 */
function tellsEvent({
  view,
  before,
  clause,
  hit,
}: Parameters<VerbRecognizer["recognize"]>[0]): boolean {
  const { complement } = clause;
  if (before?.opener !== "START" || complement === null) return false;
  const isNoun = complement.kind === "NP" || complement.kind === "BY";
  const { kind, gender } = before.phrase;
  const isBody = kind === "ORGANIZATION" || kind === "STATE";
  const agrees = gender === null || hit.term.gender === null || gender === hit.term.gender;
  const isEvent =
    hitAt(view, complement.first, "MASDAR") !== undefined ||
    (complement.kind === "BY" && view.words[complement.first]?.kind === "UNKNOWN");
  return isNoun && isBody && agrees && isEvent && view.words[complement.first]?.article === false;
}

/** After its subject the verb agrees in gender, where both show it. */
function disagrees({ before, hit }: Parameters<VerbRecognizer["recognize"]>[0]): boolean {
  if (before === null || hit.term.gender === null || !isPersonPhrase(before.phrase)) return false;
  return before.phrase.gender !== null && before.phrase.gender !== hit.term.gender;
}
