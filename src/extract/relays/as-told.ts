import type { CueClass, CueVerbTerm } from "../../languages/attribution-terms.ts";
import { canSpeak } from "../attribution/subject-before.ts";
import type { Hit } from "../reading/hits.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { prepositionAt } from "../reading/relations.ts";
import { skipTime } from "../reading/time.ts";
import { formAt, functionAt, hitAt, type View } from "../reading/view.ts";
import { carrierRole, type FoundHop, hopOf } from "./found-hop.ts";
import { type FoundMedium, readMedium } from "./medium.ts";
import { readAddressee } from "./told-outlet.ts";

/** A clause that tells who said or carried the words beside it. */
export interface AsTold {
  readonly verbAt: number;
  /** Who said them; where a carrier is told to quote somebody, the one quoted. */
  readonly phrase: Phrase;
  readonly hops: readonly FoundHop[];
  readonly medium: FoundMedium | null;
  readonly next: number;
}

/** Reads "as", "according to what" with verb and speaker, and no words of their own behind; null otherwise. */
export function readAsTold(view: View, at: number, limit: number): AsTold | null {
  const verb = tellingVerb(view, at);
  return verb === null ? null : readTold(view, verb, limit);
}

/** The verb of telling behind "as" or "according to what" at the token. */
function tellingVerb(view: View, at: number): Hit<CueVerbTerm> | null {
  const clausal = hitAt(view, at, "CUE_PREPOSITION");
  const opener = clausal?.term.clausal === true ? clausal : functionAt(view, at, "ADDITIVE");
  const verb = opener === undefined ? undefined : hitAt(view, opener.last + 1, "CUE_VERB");
  if (verb === undefined || verb.proclitic.conjunction) return null;
  return TELLING.has(verb.term.cueClass) ? verb : null;
}

function readTold(view: View, verb: Hit<CueVerbTerm>, limit: number): AsTold | null {
  const isRelay = verb.term.cueClass === "RELAY";
  const stopAt = (token: number) =>
    hitAt(view, token, "COMPLEMENTIZER") !== undefined ||
    readMedium(view, token, limit) !== null ||
    (isRelay && isFrom(view, token));
  const subject = readPhrase(view, pastPronoun(view, verb.last + 1), limit, { stopAt });
  if (subject === null || !canSpeak(subject)) return null;
  const quoted = isRelay ? readQuoted(view, subject.last, limit) : null;
  const phrase = quoted ?? subject;
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
  const hops = [
    ...(addressee?.hop == null ? [] : [addressee.hop]),
    ...(medium?.hops ?? []),
    ...(quoted === null
      ? []
      : [hopOf(subject, carrierRole(view, subject) ?? "OUTLET", AS_TOLD, "NONE")]),
  ];
  return { verbAt: verb.first, phrase, hops, medium, next };
}

/** Verbs that only tell of words; those of asking, accusing and promising have something of their own to say ("as he also asked X for Y"). */
const TELLING: ReadonlySet<CueClass> = new Set([
  "SAY",
  "CONTINUE",
  "EXPLAIN",
  "REVEAL",
  "DOUBT",
  "ESTIMATE",
  "HOLD",
  "WARN",
  "RELAY",
  "SHOW",
]);

const AS_TOLD = "attribution/as-told-by";

/** "What it carried of him": the speaker as a pronoun between the verb and the carrier. */
function pastPronoun(view: View, at: number): number {
  const word = view.words[at];
  const isPronoun = word?.pronoun === true && functionAt(view, at, "PREPOSITION") !== undefined;
  return isPronoun ? word.last + 1 : at;
}

function isFrom(view: View, at: number): boolean {
  const preposition = prepositionAt(view, at);
  return preposition?.relation === "ABOUT" && !preposition.isAttached;
}

function readQuoted(view: View, at: number, limit: number): Phrase | null {
  const preposition = isFrom(view, at) ? prepositionAt(view, at) : null;
  if (preposition === null) return null;
  const phrase = readPhrase(view, preposition.next, limit, { stopAt: () => false });
  return phrase !== null && canSpeak(phrase) ? phrase : null;
}

const ENDS = new Set([".", ",", "\u060c", "\u061b", "!", "?", "\u061f", ")", "-"]);
