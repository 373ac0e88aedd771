import { isComma } from "../reading/comma.ts";
import { formAt, type View } from "../reading/view.ts";
import { fromVerb } from "./build.ts";
import type { VerbRecognizer } from "./verb-recognizer.ts";

/**
 * The quoted words first, then verb and speaker: "al-jisr maftuh", qala Zayd.
 * Quoted words that follow the speaker are the same claim's second piece.
 * Not: a quotation that belongs to an attribution before it.
 */
export const quoteBeforeCue: VerbRecognizer = {
  id: "attribution/quote-before-cue",
  summary:
    "Quoted words at the beginning of the sentence, then the reporting verb and its speaker.",
  recognize(reading) {
    const { view, sentence, clause, hit, at, negated } = reading;
    const quote = leadingQuote(view, sentence.first, at);
    if (
      negated ||
      quote === null ||
      clause.subject === null ||
      hit.proclitic.conjunction ||
      !hit.term.governs.includes("QUOTE")
    )
      return null;
    const further = clause.complement?.kind === "QUOTE" ? clause.complement.first : null;
    return fromVerb(
      quoteBeforeCue.id,
      reading,
      { kind: "QUOTE", first: quote.first, from: view.tokens[quote.first]?.from ?? 0 },
      clause.subject,
      {
        start: at,
        contentLast: quote.last,
        isTrailing: true,
        further,
      },
    );
  },
};

/** The inside of a quotation that opens the sentence and ends right before the verb, a comma between. */
function leadingQuote(
  view: View,
  first: number,
  at: number,
): { first: number; last: number } | null {
  const quote = view.quoteOpening.get(first);
  if (quote === undefined) return null;
  const form = formAt(view, quote.close + 1);
  const verbAt = isComma(form) ? quote.close + 2 : quote.close + 1;
  return verbAt === at ? { first: quote.open + 1, last: quote.close } : null;
}
