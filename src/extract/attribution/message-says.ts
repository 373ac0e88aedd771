import type { CueVerbTerm } from "../../languages/attribution-terms.ts";
import type { Hit } from "../reading/hits.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { hitAt, type SentenceRange, type View } from "../reading/view.ts";
import { PLAIN, type Recognizer } from "./attribution.ts";
import { canSpeak, subjectBefore } from "./subject-before.ts";

/**
 * Inside somebody's words a message speaks: "ba'athat al-wizara bi-risala tufid bi-anna" (the ministry sent a message saying that).
 * The sender speaks; whoever tells of the message carries or vouches.
 * Not: a message whose sender is not named before it.
 */
export const messageSays: Recognizer = {
  id: "attribution/message-says",
  summary: "A message, told of in somebody's words, says something: its sender speaks.",
  recognize(view, sentence, at, limit) {
    const medium = hitAt(view, at, "MEDIUM");
    if (medium === undefined || !MESSAGES.has(medium.term.medium)) return null;
    const verb = verbBehind(view, medium.last + 1, limit);
    if (verb === null) return null;
    const complementizer = hitAt(view, verb.last + 1, "COMPLEMENTIZER");
    if (complementizer === undefined || complementizer.last + 1 >= limit) return null;
    const sender = senderBefore(view, sentence, at);
    if (sender === null) return null;
    const first = complementizer.last + 1;
    return {
      ...PLAIN,
      ruleId: messageSays.id,
      sentence,
      cue: [{ first: verb.first, last: verb.last + 1 }],
      meaning: { ...verb.term, act: "STATE", stance: "ASSERTS" },
      speaker: sender,
      start: at,
      complement: "THAT",
      contentFirst: first,
      contentFrom: view.tokens[first]?.from ?? 0,
    };
  },
};

const FURTHEST_VERB = 5;

/** "A message to the agency saying": whom it was sent to may stand before the verb. */
function verbBehind(view: View, from: number, limit: number): Hit<CueVerbTerm> | null {
  for (let at = from; at < Math.min(limit, from + FURTHEST_VERB); at++) {
    const kind = view.words[at]?.kind;
    if (kind === "MARK" || kind === "VERB" || kind === "COMPLEMENTIZER") return null;
    const verb = hitAt(view, at, "CUE_VERB");
    if (verb === undefined) continue;
    return verb.term.tense === "IMPERFECT" && !verb.proclitic.conjunction ? verb : null;
  }
  return null;
}

const FURTHEST_SENDER = 12;

/** The subject of the sending: the phrase that ends right before the message. */
function senderBefore(view: View, sentence: SentenceRange, at: number) {
  for (let start = at - 1; start >= Math.max(sentence.first, at - FURTHEST_SENDER); start--) {
    const verb = view.words[start]?.kind;
    if (verb !== "VERB" && verb !== "CUE_VERB") continue;
    const phrase = readPhrase(view, start + 1, at, { stopAt: () => false });
    if (phrase !== null && phrase.last === at && canSpeak(phrase)) return phrase;
    // "The embassy sent a message": the sender before the verb.
    return start === at - 1 ? (subjectBefore(view, sentence, start)?.phrase ?? null) : null;
  }
  return null;
}

const MESSAGES: ReadonlySet<string> = new Set(["STATEMENT", "POST", "RECORDING"]);
