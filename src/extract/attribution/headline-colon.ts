import type { CueMeaning } from "../../languages/attribution-terms.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { readQuotedName } from "../reading/quoted-name.ts";
import { prepositionAt } from "../reading/relations.ts";
import { formAt, type View } from "../reading/view.ts";
import type { FoundHop } from "../relays/found-hop.ts";
import { type FoundMedium, readMedium } from "../relays/medium.ts";
import { opensMedium } from "../relays/opens-medium.ts";
import { readAddressee } from "../relays/told-outlet.ts";
import { PLAIN, type Recognizer } from "./attribution.ts";
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
    const isInMarks = view.quoteOpening.get(first)?.close === at - 1;
    const phrase = isInMarks
      ? readQuotedName(view, first)
      : readPhrase(view, first, at, { stopAt: (token) => opensMedium(view, token) });
    if (phrase === null || !(isInMarks || canSpeak(phrase) || phrase.personName !== null))
      return null;
    const way = readWay(view, phrase, isInMarks ? at : phrase.last, at);
    if (way === null) return null;
    if (phrase.medium !== null && phrase.head === null && phrase.medium.term.medium !== "STATEMENT")
      return null;
    return {
      ...PLAIN,
      ruleId: headlineColon.id,
      sentence,
      cue: [{ first: at, last: at + 1 }],
      meaning: MEANING,
      speaker: phrase,
      hops: way.hops,
      medium: way.medium,
      start: first,
      complement: "COLON",
      contentFirst: at + 1,
      contentFrom: view.tokens[at + 1]?.from ?? 0,
    };
  },
};

interface Way {
  readonly hops: readonly FoundHop[];
  readonly medium: FoundMedium | null;
}

/** "An official to the agency:", "the minister on Telegram:": who was told and where, up to the colon. Null where anything else stands there. */
function readWay(view: View, speaker: Phrase, first: number, colon: number): Way | null {
  if (first === colon) return { hops: [], medium: null };
  const addressee = readAddressee(view, first, colon);
  if (addressee !== null && addressee.next === colon)
    return { hops: addressee.hop === null ? [] : [addressee.hop], medium: null };
  const medium = readMedium(view, first, colon);
  if (medium !== null && medium.next === colon) return { hops: medium.hops, medium };
  return isOccasion(view, speaker, first, colon) ? { hops: [], medium: null } : null;
}

/** "The coach after the match:": when somebody spoke whom the article knows by office or name. */
function isOccasion(view: View, speaker: Phrase, first: number, colon: number): boolean {
  const isKnown =
    speaker.head?.term.head === "ROLE" ||
    speaker.gazetteer !== null ||
    view.families.has(formAt(view, speaker.last - 1));
  const preposition = prepositionAt(view, first);
  if (!isKnown || preposition?.isAttached !== false || preposition.relation !== "OTHER")
    return false;
  const occasion = readPhrase(view, preposition.next, colon, {
    stopAt: () => false,
    anyNoun: true,
  });
  return occasion?.last === colon;
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
