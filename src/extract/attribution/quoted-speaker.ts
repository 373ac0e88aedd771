import { isComma } from "../reading/comma.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { formAt, functionAt, hitAt } from "../reading/view.ts";
import { PLAIN, type Recognizer } from "./attribution.ts";

/**
 * Inside somebody's quoted words another speaks: "wa-qala (Zayd): ..." and "kama qala Zayd, ...".
 * The outer speaker vouches for the inner words and stands in their chain.
 * Not: any other reporting verb inside a quotation, which is part of what is said.
 */
export const quotedSpeaker: Recognizer = {
  id: "attribution/quoted-speaker",
  summary: "Inside quoted words another speaker is quoted by name.",
  recognize(view, sentence, at, limit) {
    const verb = hitAt(view, at, "CUE_VERB");
    if (verb === undefined || verb.term.cueClass !== "SAY") return null;
    const isAs = functionAt(view, at - 1, "ADDITIVE") !== undefined;
    const isBracket = formAt(view, verb.last + 1) === "(";
    if (!isAs && !isBracket) return null;
    const phrase = readPhrase(view, isBracket ? verb.last + 2 : verb.last + 1, limit, {
      stopAt: () => false,
    });
    if (phrase === null) return null;
    let first = phrase.last;
    if (isBracket && formAt(view, first) === ")") first++;
    first = pastRelative(view, first, limit);
    const mark = formAt(view, first);
    if (mark !== ":" && !isComma(mark)) return null;
    first++;
    if (first >= limit) return null;
    return {
      ...PLAIN,
      ruleId: quotedSpeaker.id,
      sentence,
      cue: [{ first: at, last: verb.last + 1 }],
      meaning: verb.term,
      speaker: phrase,
      gender: verb.term.gender,
      number: verb.term.number,
      start: isAs ? at - 1 : at,
      complement: "COLON",
      contentFirst: first,
      contentFrom: view.tokens[first]?.from ?? 0,
      contentLast: limit,
    };
  },
};

const LONGEST_RELATIVE = 20;

/** "..., who was then president, ...": the words begin after the second comma. */
function pastRelative(view: Parameters<typeof formAt>[0], at: number, limit: number): number {
  const form = formAt(view, at);
  if (!isComma(form) || functionAt(view, at + 1, "RELATIVE") === undefined) return at;
  for (let next = at + 2; next < Math.min(limit, at + LONGEST_RELATIVE); next++) {
    const mark = formAt(view, next);
    if (isComma(mark)) return next;
  }
  return at;
}
