import type { TermKind } from "../../languages/pack.ts";
import { hitsAt } from "../reading/hits.ts";
import { readNounQuantity } from "./noun-quantity.ts";
import { type NumberReading, readNumberAt } from "./number-at.ts";
import { emptyQuantity, type Quantity } from "./quantity.ts";
import { readLinkedRange, readRangeFrom } from "./range-at.ts";
import { readShare } from "./share-at.ts";
import { hasTerm, isBare, printedFrom, termAt, type Words } from "./term-at.ts";

/** Reads the quantity that begins at the token, number words, fractions, duals and vague words included; null where none begins. */
export function readQuantity(words: Words, at: number, end: number): Quantity | null {
  const opening = openingOf(words, at);
  if (opening === 0) return null;
  const number = (opening & NUMBER) === 0 ? null : readNumberAt(words, at, end);
  return (
    ((opening & LINK) === 0 ? null : readLinkedRange(words, at, end)) ??
    (number === null ? null : readRangeFrom(words, number, end)) ??
    (number === null ? null : readMultiple(words, number, end)) ??
    ((opening & FRACTION) === 0 ? null : readShare(words, at, end)) ??
    ((opening & VAGUE) === 0 ? null : readVague(words, at, end)) ??
    (number === null ? null : quantityOf(number, "figure/number")) ??
    ((opening & NOUN) === 0 ? null : readNounQuantity(words, at, end))
  );
}

const NUMBER = 1;
const LINK = 2;
const FRACTION = 4;
const VAGUE = 8;
const NOUN = 16;

/** Numbers that may stand behind the noun they count. */
const BEHIND_NOUN: ReadonlySet<TermKind> = new Set(["ONE", "NUMERAL"]);

const OPENING: ReadonlyMap<TermKind, number> = new Map([
  ["NUMERAL", NUMBER],
  ["FIGURE_LINK", LINK],
  ["FRACTION", FRACTION],
  ["VAGUE_QUANTITY", VAGUE],
  ["COUNTED", NOUN],
]);

/** What may begin at the token, as flags; 0 for most tokens, which are then passed over at once. */
function openingOf(words: Words, at: number): number {
  let opening = 0;
  for (const { kind } of hitsAt(words.hits, at)) opening |= OPENING.get(kind) ?? 0;
  if (hasTerm(words, at + 1, BEHIND_NOUN)) opening |= NOUN;
  const isDigits = words.tokens[at]?.kind === "NUMBER" || words.tokens[at + 1]?.kind === "NUMBER";
  return isDigits ? opening | NUMBER : opening;
}

/** A quantity that is one number. */
export function quantityOf(number: NumberReading, ruleId: string): Quantity {
  const { proclitic } = number.opening;
  return {
    first: number.first,
    next: number.next,
    from: number.from,
    value: number.value,
    min: null,
    max: null,
    qualifier: "EXACT",
    unit: null,
    noun: null,
    isPlainDigits: number.isPlainDigits,
    isDefinite: proclitic.article,
    isConjoined: proclitic.conjunction,
    isComplete: false,
    ruleId,
  };
}

/** "Three times": a number before a word for multiples. */
function readMultiple(words: Words, number: NumberReading, end: number): Quantity | null {
  const times = termAt(words, number.next, "FRACTION", (hit) => {
    return hit.term.stands === "AFTER_NUMBER" && isBare(hit) && !hit.proclitic.article;
  });
  if (times === null || times.last >= end) return null;
  return { ...quantityOf(number, "figure/multiple"), next: times.last + 1, unit: "TIMES" };
}

function readVague(words: Words, at: number, end: number): Quantity | null {
  const hit = termAt(words, at, "VAGUE_QUANTITY", ({ last }) => last < end);
  if (hit === null) return null;
  return {
    ...emptyQuantity(at, printedFrom(words, hit), hit.proclitic.conjunction),
    next: hit.last + 1,
    qualifier: "VAGUE",
    ruleId: "figure/vague",
  };
}
