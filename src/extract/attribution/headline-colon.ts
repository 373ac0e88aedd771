import type { CueMeaning } from "../../languages/attribution-terms.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { formAt } from "../reading/view.ts";
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
    const phrase = readPhrase(view, first, at, { stopAt: () => false });
    if (phrase === null || phrase.last !== at || !(canSpeak(phrase) || phrase.personName !== null))
      return null;
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
      hops: [],
      medium: null,
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

function clauseStart(view: Parameters<typeof formAt>[0], first: number, at: number): number {
  for (let back = at - 1; back >= first; back--) {
    if (HEADLINE_MARKS.has(formAt(view, back))) return back + 1;
  }
  return first;
}

const HEADLINE_MARKS = new Set(["..", "...", "|", ";", "\u061b", "!", "?", "\u061f"]);
