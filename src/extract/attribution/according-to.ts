import type {
  CueMeaning,
  CuePrepositionTerm,
  Government,
} from "../../languages/attribution-terms.ts";
import { isComma } from "../reading/comma.ts";
import type { Hit } from "../reading/hits.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { prepositionAt } from "../reading/relations.ts";
import {
  formAt,
  functionAt,
  hitAt,
  passageAt,
  type SentenceRange,
  type View,
} from "../reading/view.ts";
import type { FoundMedium } from "../relays/medium.ts";
import { readBareMedium, readMedium } from "../relays/medium.ts";
import { type Attribution, PLAIN, type Recognizer } from "./attribution.ts";
import { goesOnBehind, goesOnUnmarked } from "./goes-on-behind.ts";
import { canSpeak } from "./subject-before.ts";

/**
 * "According to the ministry, C" and "C, according to the ministry".
 * "bi-hasab al-bayan, dummirat ..." (according to the statement, ... were destroyed) -> speaker "al-bayan".
 * Not: "according to the plan", "according to what was agreed": no speaker.
 */
export const accordingTo: Recognizer = {
  id: "attribution/according-to",
  summary: '"According to" and a speaker, before the words or after them.',
  recognize(view, sentence, at, limit) {
    const cue = readAccording(view, at, limit);
    if (cue === null) return null;
    if (isInsideReport(view, sentence, cue)) return null;
    const further =
      goesOnBehind(view, at, cue.next, limit) ??
      (cue.next === cue.phrase.last ? goesOnUnmarked(view, at, cue.phrase, limit) : null);
    // "It emerged that, according to the police, ...": nothing has been told yet.
    const before = isBehindThat(view, at) ? null : contentBefore(view, sentence, at, further);
    return before === null
      ? leading(view, sentence, cue, limit)
      : { ...trailing(view, sentence, cue, before), further };
  },
};

/**
 * "Said the mayor, according to the agency, that", "said the mayor that according to the figures": right before or behind the "that" of a
 * reporting verb no words end.
 */
function isInsideReport(view: View, { first }: SentenceRange, cue: AccordingCue): boolean {
  const next = isComma(formAt(view, cue.next)) ? cue.next + 1 : cue.next;
  const that = hitAt(view, next, "COMPLEMENTIZER");
  const isAhead = that !== undefined && !that.proclitic.conjunction;
  if (!isAhead && !isBehindThat(view, cue.at)) return false;
  for (let at = first; at < cue.at; at++)
    if (hitAt(view, at, "CUE_VERB")?.term.governs.some(isThat) === true) return true;
  return false;
}

function isBehindThat(view: View, at: number): boolean {
  const before = isComma(formAt(view, at - 1)) ? at - 2 : at - 1;
  // Also at the end of a fixed phrase ("it emerged that").
  return (view.hits[before] ?? []).some(({ kind }) => kind === "COMPLEMENTIZER");
}

function isThat(kind: Government): boolean {
  return kind === "THAT" || kind === "BY_THAT";
}

/** The preposition with its speaker. */
export interface AccordingCue {
  readonly at: number;
  readonly hit: Hit<CuePrepositionTerm>;
  readonly phrase: Phrase;
  readonly medium: FoundMedium | null;
  readonly next: number;
}

/** Reads "according to" with somebody who can speak; null where no speaker follows. */
export function readAccording(view: View, at: number, limit: number): AccordingCue | null {
  const hit = hitAt(view, at, "CUE_PREPOSITION");
  if (hit === undefined || hit.term.clausal || hitAt(view, at, "DISTANCE_TAIL") !== undefined)
    return null;
  return readSource(view, hit, limit);
}

function readSource(view: View, hit: Hit<CuePrepositionTerm>, limit: number): AccordingCue | null {
  let next = hit.last + 1;
  if (hit.term.linkedBy !== null && prepositionAt(view, next) !== null)
    next = prepositionAt(view, next)?.next ?? next;
  const phrase = readPhrase(view, next, limit, {
    stopAt: (token) =>
      readMedium(view, token, limit) !== null || hitAt(view, token, "COMPLEMENTIZER") !== undefined,
  });
  if (phrase === null || !canSpeak(phrase)) return null;
  if (phrase.medium !== null && phrase.medium.term.medium !== "STATEMENT" && phrase.head === null)
    return null;
  const last = pastQuotedWord(view, phrase.last);
  const medium = readIssued(view, phrase, limit) ?? readMedium(view, last, limit);
  return { at: hit.first, hit, phrase, medium, next: medium?.next ?? last };
}

/** "According to "trusted" sources, C": a word in marks before the comma says who the source is. */
function pastQuotedWord(view: View, at: number): number {
  const quote = view.quoteOpening.get(at);
  if (quote === undefined || quote.close - at > LONGEST_QUOTED_WORD) return at;
  return isComma(formAt(view, quote.close + 1)) ? quote.close + 1 : at;
}

const LONGEST_QUOTED_WORD = 2;

/** "A statement that the ministry issued": the document itself says who issued and who carried it. */
function readIssued(view: View, phrase: Phrase, limit: number): FoundMedium | null {
  if (phrase.medium === null) return null;
  const medium = readBareMedium(view, phrase.first, limit, phrase.first);
  return medium !== null && medium.next > phrase.last ? medium : null;
}

const MEANING: CueMeaning = {
  lemma: "according-to",
  cueClass: "SAY",
  act: "STATE",
  stance: "ASSERTS",
  certainty: "CERTAIN",
  outletDistance: "NEUTRAL",
  governs: ["THAT"],
};

/** "According to the estimates of the bank": the noun says what kind of saying it is. */
function whatIsSaid(
  view: View,
  { first }: Phrase,
): Partial<Pick<CueMeaning, "cueClass" | "act" | "stance" | "certainty">> {
  const noun = hitAt(view, first, "CUE_NOUN")?.term;
  if (noun === undefined || noun.cueClass !== "ESTIMATE") return {};
  const { cueClass, act, stance, certainty } = noun;
  return { cueClass, act, stance, certainty };
}

function base(
  view: View,
  sentence: SentenceRange,
  cue: AccordingCue,
): Omit<Attribution, "contentFirst" | "contentFrom" | "contentLast" | "isTrailing"> {
  return {
    ...PLAIN,
    ruleId: accordingTo.id,
    sentence,
    cue: [{ first: cue.at, last: cue.hit.last + 1 }],
    meaning: {
      ...MEANING,
      outletDistance: cue.hit.term.outletDistance,
      ...whatIsSaid(view, cue.phrase),
    },
    speaker: cue.phrase,
    hops: cue.medium?.hops ?? [],
    medium: cue.medium,
    issuer: cue.medium?.issuer ?? null,
    start: cue.at,
    complement: "THAT",
  };
}

function leading(
  view: View,
  sentence: SentenceRange,
  cue: AccordingCue,
  limit: number,
): Attribution | null {
  let first = cue.next;
  const form = formAt(view, first);
  if (isComma(form) || form === ":") first++;
  const complementizer = hitAt(view, first, "COMPLEMENTIZER");
  if (complementizer !== undefined) first = complementizer.last + 1;
  if (first >= limit) return null;
  return {
    ...base(view, sentence, cue),
    contentFirst: first,
    contentFrom: afterParticle(view, first, cue.next),
    contentLast: null,
    isTrailing: false,
  };
}

/** Where the words begin: behind a comma the conjunction on their first word only joins them to the cue ("according to Zayd, so the plan"). */
function afterParticle(view: View, first: number, cueEnd: number): number {
  const word = view.words[first];
  const isJoined = first > cueEnd && word?.conjunction === true && word.preposition === null;
  const from = view.tokens[first]?.from ?? 0;
  return isJoined ? Math.max(word.from, from) : from;
}

function trailing(
  view: View,
  sentence: SentenceRange,
  cue: AccordingCue,
  content: { first: number; last: number; from: number },
): Attribution {
  return {
    ...base(view, sentence, cue),
    contentFirst: content.first,
    contentFrom: content.from,
    contentLast: content.last,
    isTrailing: true,
  };
}

const SHORTEST_CONTENT = 2;

/** The words of the sentence before a trailing cue; null where the cue opens its clause. One word is enough where they go on behind, at `further`. */
export function contentBefore(
  view: View,
  sentence: SentenceRange,
  at: number,
  further: number | null,
): { first: number; last: number; from: number } | null {
  let last = at;
  while (last > sentence.first && isPause(formAt(view, last - 1))) last--;
  let first = sentence.first;
  while (
    first < last &&
    functionAt(view, first, "OPENER", "IN_BEGINNING", "WHILE", "BUT") !== undefined
  ) {
    first = (view.words[first]?.last ?? first) + 1;
    if (isPause(formAt(view, first))) first++;
  }
  const isBroken = further !== null && last > first && hitAt(view, first, "CUE_VERB") === undefined;
  if (last - first < SHORTEST_CONTENT && !isBroken) return null;
  const isParted = last < at || passageAt(view, first, last).text.length > 0;
  if (!isParted) return null;
  return { first, last, from: view.tokens[first]?.from ?? 0 };
}

function isPause(form: string): boolean {
  return isComma(form) || form === "-" || form === "\u2013";
}
