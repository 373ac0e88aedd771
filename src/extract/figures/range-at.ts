import { type NumberReading, readNumberAt } from "./number-at.ts";
import type { Quantity } from "./quantity.ts";
import { termAt, touches, type Words } from "./term-at.ts";

/** Reads "between X and Y", "from X to Y": two numbers behind a linking word that bound one quantity. */
export function readLinkedRange(words: Words, at: number, end: number): Quantity | null {
  const between = termAt(words, at, "FIGURE_LINK", ({ term }) => term.link === "BETWEEN");
  if (between !== null) {
    const range = readBetween(words, between.last + 1, end);
    const isConjoined = between.proclitic.conjunction;
    return range === null ? null : { ...range, first: at, from: between.from, isConjoined };
  }
  const from = termAt(words, at, "FIGURE_LINK", ({ term }) => term.link === "FROM");
  const left = from === null ? null : readNumberAt(words, from.last + 1, end);
  const range = left === null ? null : readTo(words, left, end);
  return from === null || range === null ? null : { ...range, first: at, from: from.from };
}

/** Reads "X-Y", "X to Y" with the first number read already. */
export function readRangeFrom(words: Words, left: NumberReading, end: number): Quantity | null {
  return readTo(words, left, end) ?? readDash(words, left, end);
}

function readBetween(words: Words, at: number, end: number): Quantity | null {
  const left = readNumberAt(words, at, end);
  if (left === null) return null;
  const right = readNumberAt(words, left.next, end);
  if (right?.opening.proclitic.conjunction)
    return rangeOf(left, left.value, right, "figure/between");
  const cut = left.cuts.at(-1);
  if (cut !== undefined) {
    const tail = readNumberAt(words, cut.at, end);
    return tail === null ? null : rangeOf(left, cut.value, tail, "figure/between");
  }
  return readTo(words, left, end) ?? readDash(words, left, end);
}

function readTo(words: Words, left: NumberReading, end: number): Quantity | null {
  const to = termAt(words, left.next, "FIGURE_LINK", ({ term, last }) => {
    return (term.link === "TO" || term.link === "OR") && last + 1 < end;
  });
  if (to === null) return null;
  const right = readNumberAt(words, to.last + 1, end);
  if (right === null || right.opening.proclitic.conjunction) return null;
  return rangeOf(left, left.value, right, "figure/range");
}

const DASHES = new Set(["-", "\u2013", "\u2014", "\u2011", "\u2212"]);

/** Digits on both sides of one dash, and no third number: else it is a date, a score or a code. */
function readDash(words: Words, left: NumberReading, end: number): Quantity | null {
  const dash = words.tokens[left.next];
  if (dash === undefined || left.next + 1 >= end || !DASHES.has(dash.form)) return null;
  const isTight = touches(words, left.next) && touches(words, left.next + 1);
  const right = readNumberAt(words, left.next + 1, end);
  if (right === null || right.opening.role !== "DIGITS" || right.opening.proclitic.form !== "")
    return null;
  const after = words.tokens[right.next];
  if (!isTight || (after !== undefined && DASHES.has(after.form) && touches(words, right.next)))
    return null;
  return rangeOf(left, left.value, right, "figure/range");
}

function rangeOf(
  left: NumberReading,
  leftValue: number,
  right: NumberReading,
  ruleId: string,
): Quantity | null {
  const min = sharesScale(left, leftValue, right) ? leftValue * right.closingScale : leftValue;
  if (min >= right.value) return null;
  return {
    first: left.first,
    next: right.next,
    from: left.from,
    value: null,
    min,
    max: right.value,
    qualifier: "BETWEEN",
    unit: null,
    noun: null,
    isPlainDigits: left.isPlainDigits && right.isPlainDigits,
    isDefinite: false,
    isConjoined: left.opening.proclitic.conjunction,
    isComplete: false,
    ruleId,
  };
}

/** "3 to 4 thousand" is 3000 to 4000; "500 to a thousand" is what it says. */
function sharesScale(left: NumberReading, leftValue: number, right: NumberReading): boolean {
  if (right.closingScale === 1 || left.closingScale > 1) return false;
  const multiplier = right.value / right.closingScale;
  return multiplier > 1 && leftValue < multiplier;
}
