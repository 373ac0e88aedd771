import type { CountedTerm } from "../../languages/figure-terms.ts";
import type { TermKind } from "../../languages/pack.ts";
import { type Hit, isHitOf } from "../reading/hits.ts";
import { pastDefinite } from "./definite-run.ts";
import { type NumberReading, readNumberAt } from "./number-at.ts";
import { emptyQuantity, type Quantity } from "./quantity.ts";
import { hasTerm, printedFrom, termAt, type Words } from "./term-at.ts";
import { UNKNOWN_NOUN } from "./unknown-noun.ts";

/**
 * Reads "the patients the three": a number with the article behind a definite noun in the plural, or behind what that noun is of. Null where
 * none begins. Not: hours and days, which are periods; "the twentieth century", spelled like a number of centuries.
 */
export function readNumberBehind(words: Words, at: number, end: number): Quantity | null {
  const noun = termAt(words, at, "COUNTED", ({ term, last }) => {
    return term.form === "PLURAL" && COUNTED_SO.has(term.group) && last + 1 < end;
  });
  return noun === null ? behindUnknown(words, at, end) : behindNoun(words, noun, end);
}

const COUNTED_SO: ReadonlySet<string> = new Set([
  "THING",
  "PEOPLE",
  "PERSONNEL",
  "CIVILIANS",
  "PLACE",
]);

function behindNoun(words: Words, noun: Hit<CountedTerm>, end: number): Quantity | null {
  const behind = noun.last + 1;
  const isDefinite = noun.proclitic.article || noun.enclitic !== null;
  const number =
    (isDefinite ? definiteNumber(words, behind, end) : null) ??
    // "The provinces of the country, all twelve".
    (noun.proclitic.article || !isWhole(words, behind)
      ? null
      : definiteNumber(words, behind + 1, end));
  if (number === null) return null;
  return {
    ...emptyQuantity(noun.first, printedFrom(words, noun), noun.proclitic.conjunction),
    next: number.next,
    value: number.value,
    noun: { first: noun.first, last: number.next, term: noun.term },
    ruleId: "figure/number-behind",
  };
}

/** A noun that the lexicon does not hold: the ordinals of the tens and of eleven are spelled like the numbers. */
function behindUnknown(words: Words, at: number, end: number): Quantity | null {
  const token = words.tokens[at];
  if (token === undefined || !isWhole(words, at) || hasTerm(words, at, NO_NOUN)) return null;
  const number = definiteNumber(words, at + 1, end);
  if (number === null || number.value === 11 || number.value >= 20) return null;
  return {
    ...emptyQuantity(at, token.from, false),
    next: number.next,
    value: number.value,
    noun: { first: at, last: number.next, term: UNKNOWN_NOUN },
    ruleId: "figure/number-behind",
  };
}

/** One word with the article, and no person. */
function isWhole(words: Words, at: number): boolean {
  const hits = words.hits[at] ?? [];
  const isPerson = hits.some((hit) => isHitOf(hit, "HEAD") && hit.term.number === "SG");
  return !isPerson && pastDefinite(words, at, at + 1) > at;
}

function definiteNumber(words: Words, at: number, end: number): NumberReading | null {
  if (at >= end || words.tokens[at]?.kind !== "WORD" || hasTerm(words, at, DAYS)) return null;
  const number = readNumberAt(words, at, end);
  if (number === null || number.opening.role !== "PLAIN") return null;
  const { article, conjunction, preposition } = number.opening.proclitic;
  const isNear = article && !conjunction && preposition === null;
  return isNear && number.value > 2 && number.value < 100 ? number : null;
}

const DAYS: ReadonlySet<TermKind> = new Set(["TIME"]);

const NO_NOUN: ReadonlySet<TermKind> = new Set([
  "NAME",
  "GIVEN_NAME",
  "FUNCTION",
  "NUMERAL",
  "ORDINAL",
  "PERIOD",
  "TIME",
  "COUNTED",
  "MEDIUM",
]);
