import { hasGivenName, isLookalike } from "../reading/phrase/name-part.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { prepositionAt } from "../reading/relations.ts";
import { formAt, functionAt, hitAt, type SentenceRange, type View } from "../reading/view.ts";
import type { Word } from "../reading/words.ts";
import type { FoundHop } from "../relays/found-hop.ts";
import { readMedium } from "../relays/medium.ts";
import type { Attribution } from "./attribution.ts";
import { canSpeak } from "./subject-before.ts";

/** Who does something before a cue without subject ("visited the plant, stressing that"), and where they published ("published pictures that it said"). */
export interface Actor {
  readonly subject: Phrase;
  readonly hops: readonly FoundHop[];
}

/** The subject of the nearest verb before the token that reports nothing itself, or whoever opens the sentence; null where nobody acts. */
export function actorBefore(view: View, sentence: SentenceRange, at: number): Actor | null {
  for (let back = at - 1; back >= sentence.first; back--) {
    const actor = actorOfVerb(view, sentence, back);
    if (actor !== null) return actor;
  }
  return openingActor(view, sentence, at);
}

/** Whether a cue's form may have the actor for its subject. */
export function mayGoOn({ gender, number }: Attribution, subject: Phrase): boolean {
  if (subject.gender === null || gender === null) return number !== "PL";
  return subject.gender === gender;
}

function actorOfVerb(view: View, sentence: SentenceRange, at: number): Actor | null {
  const verb = hitAt(view, at, "CUE_VERB") ?? hitAt(view, at, "VERB");
  if (verb === undefined || (view.outerQuote[at] ?? -1) >= 0) return null;
  const phrase = actorAt(view, verb.last + 1, sentence.last);
  if (phrase === null) return null;
  const isSure =
    verb.term.kind === "CUE_VERB" || (at <= sentence.first + 1 && phrase.first === verb.last + 1);
  return isSure ? actorOf(view, sentence, phrase) : null;
}

/**
 * "The manager had visited the plant", and a first word that no list holds, which in news is the verb: with somebody named behind it,
 * or with a body and what can only be a verb's object behind that.
 */
function openingActor(view: View, sentence: SentenceRange, at: number): Actor | null {
  const { first } = sentence;
  const word = view.words[first];
  if (word === undefined || word.article || word.preposition !== null) return null;
  const phrase = actorAt(view, word.last + 1, at);
  if (phrase === null || phrase.first !== word.last + 1) return null;
  if (functionAt(view, first, "AUXILIARY") !== undefined)
    return functionAt(view, phrase.last, "ASPECT") !== undefined || isVerb(view, phrase.last)
      ? actorOf(view, sentence, phrase)
      : null;
  if (word.pronoun || holdsVerb(view, phrase.last, at)) return null;
  const isActing =
    word.kind === "UNKNOWN"
      ? phrase.personName !== null || isObject(view, phrase.last)
      : word.kind === "MASDAR" && isDone(view, phrase.last);
  return isActing ? actorOf(view, sentence, phrase) : null;
}

/** "Ordered the closing of": a verbal noun behind "by". A first word that folds like a verbal noun is a verb before it. */
function isDone(view: View, at: number): boolean {
  return view.words[at]?.kind === "MASDAR" && isBy(view, at);
}

function actorAt(view: View, first: number, limit: number): Phrase | null {
  const phrase = readPhrase(view, first, limit, { stopAt: (token) => endsActor(view, token) });
  if (phrase === null || !canSpeak(phrase) || phrase.kind === "STATE" || phrase.kind === "DOCUMENT")
    return null;
  return phrase.personName === null && phrase.gazetteer === null && phrase.head === null
    ? null
    : phrase;
}

/** "The minister arrived at the site", "received three doctors": where to and how many are no part of who. */
function endsActor(view: View, at: number): boolean {
  if (isNumber(view, at) || isBehindName(view, at)) return true;
  if (prepositionAt(view, at)?.isAttached !== false) return false;
  // A name that folds like a preposition is told from it by print.
  return !isLookalike(view, at);
}

/** "Ali Nasir the market": a plain definite noun behind two words of a name is what something is done to. */
function isBehindName(view: View, at: number): boolean {
  const word = view.words[at];
  return (
    word?.kind === "NOUN" &&
    word.article &&
    hasGivenName(view, at - 1) &&
    (hasGivenName(view, at - 2) || isLookalike(view, at - 2))
  );
}

function actorOf(view: View, sentence: SentenceRange, subject: Phrase): Actor {
  const medium = readMedium(view, subject.last, sentence.last);
  return { subject, hops: (medium?.hops ?? []).map((hop) => ({ ...hop, reach: "NONE" })) };
}

/** An indefinite noun in the accusative, a number, or "by" written together with its noun. */
function isObject(view: View, at: number): boolean {
  const word = view.words[at];
  if (word === undefined || word.article || word.conjunction) return false;
  if (isNumber(view, at)) return true;
  if (word.preposition !== null) return isBy(view, at);
  return INDEFINITE.has(word.kind) && formAt(view, at).endsWith(ACCUSATIVE);
}

function isBy(view: View, at: number): boolean {
  const preposition = prepositionAt(view, at);
  return preposition?.relation === "BY" && preposition.isAttached;
}

const INDEFINITE: ReadonlySet<Word["kind"]> = new Set(["UNKNOWN", "NOUN", "HEAD", "MASDAR"]);

/** The ending of an indefinite noun that is an object. */
const ACCUSATIVE = "\u0627";

function isNumber(view: View, at: number): boolean {
  const isNumeral = (view.hits[at] ?? []).some(({ kind }) => kind === "NUMERAL");
  return view.words[at]?.kind === "NUMBER" || isNumeral;
}

function holdsVerb(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isVerb(view, at)) return true;
  return false;
}

function isVerb(view: View, at: number): boolean {
  const word = view.words[at];
  return word !== undefined && !word.article && (word.kind === "VERB" || word.kind === "CUE_VERB");
}
