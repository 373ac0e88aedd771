import type { OutletDistance } from "../../model/claim.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { isComma } from "../reading/comma.ts";
import { formAt, type View } from "../reading/view.ts";
import { closeQuoted } from "./close/quoted.ts";
import { scanEnd } from "./close/scan-end.ts";
import { distanceBehind } from "./close/tail.ts";
import { trimEnd } from "./close/trim-end.ts";
import type { Content } from "./content.ts";

/**
 * Where the reported words end: at `limit` (the next attribution or the end of the sentence) unless a tail, a gloss of the outlet,
 * a contrast or the end of the quotation comes first. Null where nothing is left.
 */
export function closeContent(view: View, attribution: Attribution, limit: number): Content | null {
  const first = skipLeading(view, attribution);
  const ceiling = attribution.contentLast ?? limit;
  const quote = view.quoteOpening.get(first);
  const tail = tailAt(view, attribution, ceiling);
  if (quote !== undefined && !attribution.isTrailing) {
    const whole = closeQuoted(view, attribution, first, quote.close, quote.repaired, ceiling);
    if (whole !== null)
      return {
        ...whole,
        tail: distanceBehind(view, whole.last + 1, attribution.sentence.last) ?? tail,
      };
  }
  const isWholeQuote =
    quote !== undefined &&
    attribution.isTrailing &&
    trimEnd(view, first, ceiling) === quote.close + 1;
  if (isWholeQuote && !quote.repaired) {
    const inside = closeQuoted(view, attribution, first, quote.close, false, quote.close + 1);
    if (inside !== null) return { ...inside, tail };
  }
  const found =
    attribution.contentLast === null ? scanEnd(view, attribution, first, ceiling) : ceiling;
  const last = trimEnd(view, first, found);
  if (last <= first) return null;
  const from =
    first === attribution.contentFirst ? attribution.contentFrom : (view.tokens[first]?.from ?? 0);
  const mode = isDirect(attribution)
    ? "DIRECT"
    : hasSpeechQuote(view, first, last)
      ? "MIXED"
      : "INDIRECT";
  return {
    first,
    last,
    from,
    to: view.tokens[last - 1]?.to ?? from,
    mode,
    further: furtherPiece(view, attribution, limit),
    repaired: false,
    tail: distanceBehind(view, found, attribution.sentence.last) ?? tail,
  };
}

/** First-person words behind a colon, and quoted words that stand before their cue. */
function isDirect({ complement, isTrailing }: Attribution): boolean {
  return isTrailing ? complement === "QUOTE" : complement === "COLON";
}

/** The words behind the cue that interrupts them; `limit` is where another attribution begins. Null where they are in one piece. */
export function furtherPiece(
  view: View,
  attribution: Attribution,
  limit: number,
): Content["further"] {
  const first = attribution.further;
  if (first === null || first >= limit) return null;
  const quote = attribution.complement === "QUOTE" ? view.quoteOpening.get(first) : undefined;
  if (quote !== undefined) return pieceOf(view, quote.open + 1, quote.close);
  return pieceOf(view, first, scanEnd(view, attribution, first, limit));
}

function pieceOf(view: View, first: number, end: number): Content["further"] {
  const last = trimEnd(view, first, end);
  if (last <= first) return null;
  return { first, last, from: view.tokens[first]?.from ?? 0, to: view.tokens[last - 1]?.to ?? 0 };
}

/** Commas and a colon between the cue and the words. */
function skipLeading(view: View, attribution: Attribution): number {
  let first = attribution.contentFirst;
  while (isComma(formAt(view, first)) || formAt(view, first) === ":") first++;
  return first;
}

function tailAt(view: View, attribution: Attribution, at: number): OutletDistance | null {
  return at < attribution.sentence.last
    ? distanceBehind(view, at, attribution.sentence.last)
    : null;
}

function hasSpeechQuote(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const quote = view.quoteOpening.get(at);
    if (quote !== undefined && quote.depth === 0 && quote.close <= last) return true;
  }
  return false;
}
