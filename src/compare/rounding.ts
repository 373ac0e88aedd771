import { intervalOf, pointOf } from "./figure-interval.ts";
import { isSameVoice, type RivalFigure } from "./rival-figure.ts";
import { spokenNumber } from "./spoken.ts";

/** More than this, as a share of the exact number, is no rounding any more. */
const MOST_ROUNDED = 0.05;

/** The sentence that says which of two figures rounds the other. Null where neither does. */
export function roundingOf(a: RivalFigure, b: RivalFigure): string | null {
  if (!isToldTogether(a, b)) return null;
  const [left, right] = [a.value, b.value];
  if (left === null || right === null || left === right) return null;
  const [round, exact] = grainOf(left) > grainOf(right) ? [a, b] : [b, a];
  const [rounded, number] = [round.value ?? 0, pointOf(exact)];
  if (number === null || !isRoundedTo(rounded, number) || !mayHold(round, number)) return null;
  return `${spokenNumber(rounded)} is ${spokenNumber(number)} rounded.`;
}

/** One voice on one day, or the outlet of one article beside those it cites, such as its headline over the body. */
function isToldTogether(a: RivalFigure, b: RivalFigure): boolean {
  if (a.articleId === b.articleId) {
    return a.speakerId === null || b.speakerId === null || isSameVoice(a, b);
  }
  return a.asOf !== null && a.asOf === b.asOf && isSameVoice(a, b);
}

/** The largest power of ten that divides it: 1,000 for 1,151,000; 1 for 970.5 and 0. */
export function grainOf(value: number): number {
  if (!Number.isSafeInteger(value) || value === 0) return 1;
  let grain = 1;
  while (value % (grain * 10) === 0) grain *= 10;
  return grain;
}

function isRoundedTo(rounded: number, number: number): boolean {
  const grain = grainOf(rounded);
  const off = Math.abs(rounded - number);
  return grain >= 10 && off < grain && off <= number * MOST_ROUNDED;
}

/** "More than a thousand" rounds down only, "up to a thousand" up only. */
function mayHold(round: RivalFigure, number: number): boolean {
  const interval = intervalOf(round);
  if (interval === null) return false;
  return pointOf(round) !== null || (interval.low <= number && number <= interval.high);
}
