import type { Mode, OutletDistance } from "../../model/claim.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { isHitOf } from "../reading/hits.ts";
import { readPhrase } from "../reading/phrase.ts";
import { formAt, functionAt, hitAt, type View } from "../reading/view.ts";

/** The reported words, closed: folded offsets and what was learned while closing. */
export interface Content {
  /** Tokens, `last` excluded. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly mode: Mode;
  /** Folded offsets of a second piece of quoted words behind the speaker. Null where the words are in one piece. */
  readonly further: { readonly from: number; readonly to: number } | null;
  readonly repaired: boolean;
  /** A tail such as "as he put it" stands behind. */
  readonly tail: OutletDistance | null;
}

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
    further: furtherPiece(view, attribution),
    repaired: false,
    tail: distanceBehind(view, found, attribution.sentence.last) ?? tail,
  };
}

/** First-person words behind a colon, and quoted words that stand before their cue. */
function isDirect({ complement, isTrailing }: Attribution): boolean {
  return isTrailing ? complement === "QUOTE" : complement === "COLON";
}

function furtherPiece(view: View, { further }: Attribution): Content["further"] {
  const quote = further === null ? undefined : view.quoteOpening.get(further);
  if (quote === undefined) return null;
  const last = trimEnd(view, quote.open + 1, quote.close);
  return { from: view.tokens[quote.open + 1]?.from ?? 0, to: view.tokens[last - 1]?.to ?? 0 };
}

/** Commas and a colon between the cue and the words. */
function skipLeading(view: View, attribution: Attribution): number {
  let first = attribution.contentFirst;
  while (isComma(formAt(view, first)) || formAt(view, first) === ":") first++;
  return first;
}

/** Words that are one quotation: inside its marks. Null where words outside the marks go on. */
function closeQuoted(
  view: View,
  attribution: Attribution,
  open: number,
  close: number,
  repaired: boolean,
  ceiling: number,
): Omit<Content, "tail"> | null {
  const after = repaired ? close : close + 1;
  const goesOn = after < ceiling && !endsQuoted(view, after);
  if (goesOn && !repaired) return null;
  const first = open + 1;
  const last = trimEnd(view, first, Math.min(close, attribution.sentence.last));
  if (last <= first) return null;
  return {
    first,
    last,
    from: view.tokens[first]?.from ?? 0,
    to: view.tokens[last - 1]?.to ?? 0,
    mode: "DIRECT",
    further: null,
    repaired,
  };
}

function endsQuoted(view: View, at: number): boolean {
  const form = formAt(view, at);
  if (
    form === "." ||
    isComma(form) ||
    form === "!" ||
    form === "?" ||
    form === "\u061f" ||
    form === "\u061b" ||
    form === "-"
  )
    return true;
  return (
    hitAt(view, at, "DISTANCE_TAIL") !== undefined ||
    hitAt(view, at, "CUE_PREPOSITION") !== undefined ||
    view.words[at]?.conjunction === true
  );
}

function scanEnd(view: View, attribution: Attribution, first: number, limit: number): number {
  for (let at = first + 1; at < limit; at++) {
    const quote = view.quoteOpening.get(at);
    if (quote !== undefined && quote.close < limit) {
      at = quote.close;
      continue;
    }
    if (endsAt(view, attribution, at, limit)) return at;
  }
  return limit;
}

function endsAt(view: View, attribution: Attribution, at: number, limit: number): boolean {
  const tail = hitAt(view, at, "DISTANCE_TAIL");
  if (tail !== undefined && !tail.term.inside) return true;
  if (functionAt(view, at, "GLOSS", "VERIFICATION", "NO_EVIDENCE") !== undefined) return true;
  if (attribution.sentence.placement !== "BODY" && opensHeadlineClause(view, at, limit))
    return true;
  if (!isComma(formAt(view, at))) return false;
  const next = view.words[at + 1];
  if (next === undefined || at + 1 >= limit) return false;
  const hit = next.hit;
  if (functionAt(view, at + 1, "WHILE", "AT_THE_TIME") !== undefined)
    return isVerbal(view, next.last + 1);
  if (
    next.conjunction &&
    hit !== null &&
    isHitOf(hit, "FUNCTION") &&
    hit.term.word === "RELATIVE" &&
    hit.term.gender !== null
  )
    return true;
  if (
    attribution.ruleId === "attribution/reporting-noun" &&
    next.conjunction &&
    hitAt(view, at + 1, "CUE_NOUN") !== undefined
  )
    return true;
  if (isClausal(attribution)) return false;
  if (
    functionAt(view, at + 1, "ANAPHOR") !== undefined &&
    functionAt(view, next.last + 1, "RELATIVE") !== undefined
  )
    return true;
  if (functionAt(view, at + 1, "BUT") !== undefined) return true;
  return isVerbal(view, at + 1);
}

/** In headlines "and" with a party and a verb in the imperfect begins another piece of news. */
function opensHeadlineClause(view: View, at: number, limit: number): boolean {
  const word = view.words[at];
  if (word === undefined || !word.conjunction || (word.kind !== "NAME" && word.kind !== "HEAD"))
    return false;
  const phrase = readPhrase(view, at, limit, { stopAt: () => false });
  if (phrase === null) return false;
  const verb = hitAt(view, phrase.last, "VERB") ?? hitAt(view, phrase.last, "CUE_VERB");
  return verb?.term.tense === "IMPERFECT";
}

/** A complement clause may hold further clauses; a noun phrase ends where a finite clause begins. */
function isClausal({ complement }: Attribution): boolean {
  return complement === "THAT" || complement === "COLON" || complement === "QUOTE";
}

function isVerbal(view: View, at: number): boolean {
  if (view.words[at]?.article === true) return false;
  return (
    hitAt(view, at, "VERB") !== undefined ||
    hitAt(view, at, "CUE_VERB") !== undefined ||
    functionAt(view, at, "AUXILIARY") !== undefined
  );
}

function tailAt(view: View, attribution: Attribution, at: number): OutletDistance | null {
  return at < attribution.sentence.last
    ? distanceBehind(view, at, attribution.sentence.last)
    : null;
}

/** The distance that a tail right behind the words marks. */
function distanceBehind(view: View, at: number, limit: number): OutletDistance | null {
  let next = at;
  while (
    next < limit &&
    (isComma(formAt(view, next)) || view.words[next]?.kind === "MARK") &&
    next < at + 3
  )
    next++;
  const tail = hitAt(view, next, "DISTANCE_TAIL");
  return tail === undefined || tail.term.inside ? null : tail.term.outletDistance;
}

/** Final punctuation and commas are no part of the words; a closing bracket or mark that was opened inside is. */
function trimEnd(view: View, first: number, last: number): number {
  let end = last;
  while (end > first) {
    const form = formAt(view, end - 1);
    if (!TRIMMED.has(form)) break;
    end--;
  }
  return end;
}

const TRIMMED = new Set([
  ".",
  ",",
  "\u060c",
  "\u061b",
  ";",
  ":",
  "-",
  "\u2013",
  "\u2014",
  "..",
  "...",
  "|",
]);

function hasSpeechQuote(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const quote = view.quoteOpening.get(at);
    if (quote !== undefined && quote.depth === 0 && quote.close <= last) return true;
  }
  return false;
}

function isComma(form: string): boolean {
  return form === "\u060c" || form === ",";
}
