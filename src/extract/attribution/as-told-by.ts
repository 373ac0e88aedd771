import type { Phrase } from "../reading/phrase/phrase.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { skipTime } from "../reading/time.ts";
import { formAt, functionAt, hitAt, type View } from "../reading/view.ts";
import type { FoundHop } from "../relays/found-hop.ts";
import { type FoundMedium, readMedium } from "../relays/medium.ts";
import { readAddressee } from "../relays/told-outlet.ts";
import { contentBefore } from "./according-to.ts";
import type { Recognizer } from "./attribution.ts";
import { goesOnBehind } from "./goes-on-behind.ts";
import { canSpeak } from "./subject-before.ts";

/**
 * "C, as the agency said", "C, according to what the minister announced": a clause after the words tells who said them.
 * "... hasabama dhakarat wakalat al-Sahl" -> the agency; a carrier where the words have a speaker already.
 * Not: "as he also said that", which has words of its own.
 */
export const asToldBy: Recognizer = {
  id: "attribution/as-told-by",
  summary: 'A clause after the words ("as the agency said") tells who said or carried them.',
  recognize(view, sentence, at, limit) {
    const cue = readAsTold(view, at, limit);
    if (cue === null) return null;
    const further = goesOnBehind(view, at, cue.next, limit);
    const content = contentBefore(view, sentence, at, further);
    if (content === null) return null;
    const verb = hitAt(view, cue.verbAt, "CUE_VERB");
    if (verb === undefined) return null;
    return {
      ruleId: asToldBy.id,
      sentence,
      cue: [{ first: at, last: verb.last + 1 }],
      meaning: verb.term,
      speaker: cue.phrase,
      implicit: null,
      further,
      coSpeakers: [],
      gender: null,
      number: null,
      hops: cue.hops,
      medium: cue.medium,
      issuer: null,
      start: at,
      complement: "THAT",
      contentFirst: content.first,
      contentFrom: content.from,
      contentLast: content.last,
      isTrailing: true,
      outer: null,
    };
  },
};

export interface AsTold {
  readonly verbAt: number;
  readonly phrase: Phrase;
  readonly hops: readonly FoundHop[];
  readonly medium: FoundMedium | null;
  readonly next: number;
}

/** Reads "as", "according to what" with verb and speaker, and no words of their own behind; null otherwise. */
export function readAsTold(view: View, at: number, limit: number): AsTold | null {
  const clausal = hitAt(view, at, "CUE_PREPOSITION");
  const additive = functionAt(view, at, "ADDITIVE");
  const verbAt =
    clausal?.term.clausal === true
      ? clausal.last + 1
      : additive === undefined
        ? -1
        : additive.last + 1;
  const verb = verbAt < 0 ? undefined : hitAt(view, verbAt, "CUE_VERB");
  if (verb === undefined || verb.proclitic.conjunction) return null;
  const stopAt = (token: number) =>
    hitAt(view, token, "COMPLEMENTIZER") !== undefined || readMedium(view, token, limit) !== null;
  const phrase = readPhrase(view, verb.last + 1, limit, { stopAt });
  if (phrase === null || !canSpeak(phrase)) return null;
  let next = phrase.last;
  const addressee = readAddressee(view, next, limit);
  if (addressee !== null) next = addressee.next;
  const medium = readMedium(view, next, limit);
  if (medium !== null) next = medium.next;
  if (
    hitAt(view, next, "COMPLEMENTIZER") !== undefined ||
    formAt(view, next) === ":" ||
    view.quoteOpening.has(next)
  )
    return null;
  next = skipTime(view, next, limit);
  if (next < limit && !ENDS.has(formAt(view, next))) return null;
  const hops = [...(addressee?.hop == null ? [] : [addressee.hop]), ...(medium?.hops ?? [])];
  return { verbAt, phrase, hops, medium, next };
}

const ENDS = new Set([".", ",", "\u060c", "\u061b", "!", "?", "\u061f", ")", "-"]);
