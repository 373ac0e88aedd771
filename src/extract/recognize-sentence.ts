import type { Attribution } from "./attribution/attribution.ts";
import { actorBefore, mayGoOn } from "./attribution/earlier-actor.ts";
import { readVerbs, type VerbReading } from "./attribution/verb-reading.ts";
import type { VerbRecognizer } from "./attribution/verb-recognizer.ts";
import { mergeCarriers } from "./merge-carriers.ts";
import { prepositionAt } from "./reading/relations.ts";
import { functionAt, hitAt, type SentenceRange, type View } from "./reading/view.ts";
import {
  INNER_OPENING,
  innerRecognizers,
  innerVerbRecognizers,
  OPENING,
  recognizers,
  verbRecognizers,
} from "./recognizers.ts";
import { isClausal } from "./refine/is-clausal.ts";
import { leadingMedium } from "./relays/leading-medium.ts";

/** Everything the constructions find in one sentence, in text order; what stands inside quotation marks is read apart. */
export function recognizeSentence(view: View, sentence: SentenceRange): readonly Attribution[] {
  const found: Attribution[] = [];
  let at = sentence.first;
  // Where a cue takes a noun its words begin with one, though the form be a verb as well.
  let nounAt = -1;
  while (at < sentence.last) {
    const attribution = isQuoted(view, at) ? null : recognizeAt(view, sentence, at, at === nounAt);
    if (attribution === null) {
      at++;
      continue;
    }
    const isSubjectless = attribution.speaker === null && found.length === 0;
    const implicit = isSubjectless ? actorBefore(view, sentence, at) : null;
    found.push(
      implicit !== null && mayGoOn(attribution, implicit.subject)
        ? {
            ...attribution,
            implicit: implicit.subject,
            hops: [...implicit.hops, ...attribution.hops],
          }
        : attribution,
    );
    nounAt = attribution.isTrailing || isClausal(attribution) ? -1 : attribution.contentFirst;
    at = attribution.isTrailing ? at + 1 : Math.max(at + 1, attribution.contentFirst);
  }
  return mergeCarriers(view, found).map((attribution, index) =>
    index === 0 ? withLeadingMedium(view, sentence, attribution) : attribution,
  );
}

function withLeadingMedium(
  view: View,
  sentence: SentenceRange,
  attribution: Attribution,
): Attribution {
  if (attribution.isTrailing || attribution.medium !== null) return attribution;
  const medium = leadingMedium(view, sentence, attribution.start);
  if (medium === null) return attribution;
  return {
    ...attribution,
    medium,
    issuer: attribution.issuer ?? medium.issuer,
    hops: [...attribution.hops, ...medium.hops],
  };
}

/** The claims that stand inside the words of `outer`: a speaker quoted by name, a message told of, a report reported. */
export function recognizeInner(
  view: View,
  outer: Attribution,
  first: number,
  last: number,
): readonly Attribution[] {
  const found: Attribution[] = [];
  for (let at = first; at < last; at++) {
    const attribution = recognizeInnerAt(view, outer.sentence, at, last);
    if (attribution === null || attribution.contentFirst >= last) continue;
    found.push({ ...attribution, contentLast: attribution.contentLast ?? last });
    at = attribution.contentFirst;
  }
  return found;
}

function recognizeInnerAt(
  view: View,
  sentence: SentenceRange,
  at: number,
  limit: number,
): Attribution | null {
  if (((view.kinds[at] ?? 0) & INNER_OPENING) === 0) return null;
  for (const recognizer of innerRecognizers) {
    const attribution = recognizer.recognize(view, sentence, at, limit);
    if (attribution !== null) return attribution;
  }
  if (isQuoted(view, at) || hitAt(view, at, "CUE_VERB") === undefined) return null;
  return judge(readVerbs(view, sentence, at, limit), innerVerbRecognizers);
}

/** The first construction that accepts a reading, the likeliest reading first. */
function judge(
  readings: readonly VerbReading[],
  among: readonly VerbRecognizer[],
): Attribution | null {
  for (const reading of readings)
    for (const recognizer of among) {
      const attribution = recognizer.recognize(reading);
      if (attribution !== null) return attribution;
    }
  return null;
}

function isQuoted(view: View, at: number): boolean {
  return (view.outerQuote[at] ?? -1) >= 0;
}

function recognizeAt(
  view: View,
  sentence: SentenceRange,
  at: number,
  isNoun: boolean,
): Attribution | null {
  if (((view.kinds[at] ?? 0) & OPENING) === 0 && view.tokens[at]?.kind !== "MARK") return null;
  if (view.blocked[at] === 1 || functionAt(view, at, "OUTLET_OWN") !== undefined) return null;
  if (hitAt(view, at, "CUE_VERB") === undefined) return recognizeOther(view, sentence, at);
  // Behind a preposition a form that is verb and noun is the noun; elsewhere the verb is tried first.
  const isBehindPreposition = prepositionAt(view, at - 1)?.isAttached === false;
  if (isBehindPreposition || isNoun)
    return recognizeOther(view, sentence, at) ?? recognizeVerb(view, sentence, at);
  return recognizeVerb(view, sentence, at) ?? recognizeOther(view, sentence, at);
}

function recognizeOther(view: View, sentence: SentenceRange, at: number): Attribution | null {
  for (const recognizer of recognizers) {
    const attribution = recognizer.recognize(view, sentence, at, sentence.last);
    if (attribution !== null) return attribution;
  }
  return null;
}

function recognizeVerb(view: View, sentence: SentenceRange, at: number): Attribution | null {
  return judge(readVerbs(view, sentence, at, sentence.last), verbRecognizers);
}
