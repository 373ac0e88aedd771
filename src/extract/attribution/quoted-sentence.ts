import type { CueMeaning } from "../../languages/attribution-terms.ts";
import { formAt, type View } from "../reading/view.ts";
import { PLAIN, type Recognizer } from "./attribution.ts";

/**
 * A sentence that is one quotation, without a cue: whoever spoke in the sentence before goes on.
 * Not: a title or a few words in marks, a quotation in which a sentence goes on; a quotation behind a sentence that cites nobody is left
 * out later (refine/draft-claims).
 */
export const quotedSentence: Recognizer = {
  id: "attribution/quoted-sentence",
  summary: "A sentence that is one quotation goes on with the speaker of the sentence before.",
  recognize(view, sentence, at) {
    if (sentence.placement !== "BODY" || at !== sentence.first) return null;
    const quote = view.quoteOpening.get(at);
    if (quote === undefined || quote.repaired) return null;
    const first = quote.open + 1;
    if (quote.close - first < FEWEST_WORDS || !isAllBehind(view, quote.close + 1, sentence.last))
      return null;
    return {
      ...PLAIN,
      ruleId: quotedSentence.id,
      sentence,
      cue: [],
      meaning: MEANING,
      speaker: null,
      start: at,
      complement: "QUOTE",
      contentFirst: at,
      contentFrom: view.tokens[at]?.from ?? 0,
    };
  },
};

const FEWEST_WORDS = 4;

function isAllBehind(view: View, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (!STOPS.has(formAt(view, at))) return false;
  return true;
}

const STOPS = new Set([".", "!", "?", "\u061f"]);

const MEANING: CueMeaning = {
  lemma: "quotation",
  cueClass: "CONTINUE",
  act: "STATE",
  stance: "ASSERTS",
  certainty: "CERTAIN",
  outletDistance: "NEUTRAL",
  governs: ["QUOTE"],
};
