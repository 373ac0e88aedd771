import type { CueMeaning } from "../../languages/attribution-terms.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { formAt, type View } from "../reading/view.ts";
import type { FoundHop } from "../relays/found-hop.ts";
import { type FoundMedium, readMedium } from "../relays/medium.ts";
import { opensMedium } from "../relays/opens-medium.ts";
import { readAddressee } from "../relays/told-outlet.ts";
import type { Recognizer } from "./attribution.ts";
import { canSpeak } from "./subject-before.ts";

/**
 * "Speaker: words" in a headline or subhead: "wazir al-naql: al-jisr maftuh".
 * Not: a rubric ("Watch:"), a clock time, more than six words before the colon, a verb before it.
 */
export const headlineColon: Recognizer = {
  id: "attribution/headline-colon",
  summary: "Speaker, colon, words: the form of headlines.",
  recognize(view, sentence, at, limit) {
    if (sentence.placement === "BODY" || formAt(view, at) !== ":" || at + 1 >= limit) return null;
    const first = clauseStart(view, sentence.first, at);
    if (at - first > LONGEST_SPEAKER) return null;
    const phrase = readPhrase(view, first, at, { stopAt: (token) => opensMedium(view, token) });
    if (phrase === null || !(canSpeak(phrase) || phrase.personName !== null)) return null;
    const way = readWay(view, phrase.last, at);
    if (way === null) return null;
    if (phrase.medium !== null && phrase.head === null && phrase.medium.term.medium !== "STATEMENT")
      return null;
    return {
      ruleId: headlineColon.id,
      sentence,
      cue: [{ first: at, last: at + 1 }],
      meaning: MEANING,
      speaker: phrase,
      implicit: null,
      further: null,
      coSpeakers: [],
      gender: null,
      number: null,
      hops: way.hops,
      medium: way.medium,
      issuer: null,
      start: first,
      complement: "COLON",
      contentFirst: at + 1,
      contentFrom: view.tokens[at + 1]?.from ?? 0,
      contentLast: null,
      isTrailing: false,
      outer: null,
    };
  },
};

interface Way {
  readonly hops: readonly FoundHop[];
  readonly medium: FoundMedium | null;
}

/** "An official to the agency:", "the minister on Telegram:": who was told and where, up to the colon. Null where anything else stands there. */
function readWay(view: View, first: number, colon: number): Way | null {
  if (first === colon) return { hops: [], medium: null };
  const addressee = readAddressee(view, first, colon);
  if (addressee !== null && addressee.next === colon)
    return { hops: addressee.hop === null ? [] : [addressee.hop], medium: null };
  const medium = readMedium(view, first, colon);
  return medium !== null && medium.next === colon ? { hops: medium.hops, medium } : null;
}

const LONGEST_SPEAKER = 12;

const MEANING: CueMeaning = {
  lemma: "colon",
  cueClass: "SAY",
  act: "STATE",
  stance: "ASSERTS",
  certainty: "CERTAIN",
  outletDistance: "NEUTRAL",
  governs: ["QUOTE"],
};

function clauseStart(view: View, first: number, at: number): number {
  for (let back = at - 1; back >= first; back--) {
    if (HEADLINE_MARKS.has(formAt(view, back))) return back + 1;
  }
  return first;
}

const HEADLINE_MARKS = new Set(["..", "...", "|", ";", "\u061b", "!", "?", "\u061f"]);
