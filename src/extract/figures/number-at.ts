import { type NumberElement, readElement } from "./number-element.ts";
import { readOnce } from "./read-once.ts";
import { isBare, termAt, type Words } from "./term-at.ts";

/** A number of one or more pieces. */
export interface NumberReading {
  readonly first: number;
  /** Token after it. */
  readonly next: number;
  readonly from: number;
  readonly value: number;
  readonly opening: NumberElement;
  /** Everything multiplied and added comes from digits alone. */
  readonly isPlainDigits: boolean;
  /** The thousand or million that the last piece multiplied; 1 where none did. */
  readonly closingScale: number;
  /** What stood before each "and" that was read as addition, for "between X and Y". */
  readonly cuts: readonly { readonly at: number; readonly value: number }[];
}

/** How the piece being built ends: what may follow depends on it. */
type Ending = "UNIT" | "TEN" | "HUNDRED" | "DIGITS" | "SCALE";

interface Progress {
  total: number;
  /** The part below the next scale word. */
  group: number;
  /** Smallest scale word so far: what is added must be smaller. */
  scale: number;
  ending: Ending;
}

/**
 * Reads the number that begins at the token: number = term ("and" term)*, term = (digits | word under 1000) scale*. "And" adds only behind a scale
 * word or hundred, or between unit and ten, and only something smaller. Null where no number begins, or where the word alone counts nothing.
 */
export const readNumberAt = readOnce((words, at, end): NumberReading | null => {
  const opening = readElement(words, at, end);
  if (opening === null || opening.role === "SCALE_PLURAL") return null;
  const progress = begin(opening);
  const cuts: { at: number; value: number }[] = [];
  let next = opening.next;
  let last = opening;
  let closingScale = opening.role === "DIGITS" || opening.value < 1000 ? 1 : progress.scale;
  for (
    let piece = readElement(words, next, end);
    piece !== null && next - at < LONGEST;
    piece = readElement(words, next, end)
  ) {
    const before = progress.total + progress.group;
    if (piece.proclitic.conjunction) {
      if (!add(progress, piece)) break;
      cuts.push({ at: next, value: before });
      closingScale = 1;
    } else {
      if (piece.proclitic.preposition !== null || !multiply(progress, piece, last)) break;
      if (piece.value >= 1000) closingScale = piece.value;
    }
    last = piece;
    next = piece.next;
  }
  const isAlone = next === opening.next;
  if (isAlone && !countsAlone(words, opening)) return null;
  let value = progress.total + progress.group;
  if (isAlone && opening.role === "SCALE_OR_DUAL" && isBeforeNoun(words, next, end)) value *= 2;
  const half = progress.ending === "SCALE" ? readHalf(words, next, end, progress.scale) : null;
  if (half !== null) {
    value += half.value;
    next = half.next;
  }
  return {
    first: at,
    next,
    from: opening.from,
    value,
    opening,
    isPlainDigits: opening.role === "DIGITS" && isAlone && half === null,
    closingScale,
    cuts,
  };
});

/** Tokens; the longest true number has fewer. */
const LONGEST = 48;

/** "One" and "none" count only with a noun of their own; "two" with the article is a weekday. */
function countsAlone(words: Words, { role, value, proclitic, next }: NumberElement): boolean {
  if (role !== "PLAIN") return true;
  if (value < 2) return false;
  return value > 2 || !proclitic.article || isBeforeNoun(words, next, next + 1);
}

function begin({ role, value }: NumberElement): Progress {
  const isScale = value >= 1000 && role !== "DIGITS" && role !== "PLAIN";
  if (!isScale)
    return {
      total: 0,
      group: value,
      scale: Number.POSITIVE_INFINITY,
      ending: endingOf(role, value),
    };
  return {
    total: value,
    group: 0,
    scale: role === "DUAL_SCALE" ? value / 2 : value,
    ending: "SCALE",
  };
}

function endingOf(role: NumberElement["role"], value: number): Ending {
  if (role === "DIGITS") return "DIGITS";
  if (value >= 100) return "HUNDRED";
  return value < 10 ? "UNIT" : "TEN";
}

function multiply(
  progress: Progress,
  { role, value, proclitic }: NumberElement,
  last: NumberElement,
): boolean {
  const isScale = role === "SCALE" || role === "SCALE_PLURAL" || role === "SCALE_OR_DUAL";
  if (!isScale || (proclitic.article && !last.proclitic.article)) return false;
  if (value === 100) {
    if (progress.ending !== "UNIT" || progress.group < 3 || progress.group > 9) return false;
    progress.group *= 100;
    progress.ending = "HUNDRED";
    return true;
  }
  if (progress.ending === "SCALE") return raise(progress, value);
  if (value >= progress.scale) return false;
  const isThousandths = last.isGroupOrDecimal && value >= 1e6;
  progress.total += (isThousandths ? progress.group / 1000 : progress.group) * value;
  progress.total = withoutNoise(progress.total);
  progress.group = 0;
  progress.scale = value;
  progress.ending = "SCALE";
  return true;
}

/** "Five thousand billion": a larger scale behind a scale, before anything was added. */
function raise(progress: Progress, value: number): boolean {
  if (value <= progress.scale || progress.total >= progress.scale * 1000) return false;
  progress.total *= value;
  progress.scale = value;
  return true;
}

function add(progress: Progress, { role, value }: NumberElement): boolean {
  if (role === "SCALE_PLURAL" || !Number.isInteger(value)) return false;
  if (progress.ending === "SCALE") {
    if (value >= progress.scale) return false;
    if (value >= 1000 && role !== "DIGITS") {
      progress.total += value;
      progress.scale = role === "DUAL_SCALE" ? value / 2 : value;
      return true;
    }
    progress.group = value;
    progress.ending = endingOf(role, value);
    return true;
  }
  const isBelowHundred = progress.ending === "HUNDRED" && value < 100;
  const isUnitAndTen = progress.ending === "UNIT" && role === "PLAIN" && value >= 20 && value < 100;
  if (!isBelowHundred && !isUnitAndTen) return false;
  progress.group += value;
  progress.ending = endingOf(role, value);
  return true;
}

/** "A million and a half", with or without the scale word behind it once more. */
function readHalf(
  words: Words,
  at: number,
  end: number,
  scale: number,
): { readonly value: number; readonly next: number } | null {
  const hit = termAt(words, at, "FRACTION", ({ term, proclitic, last }) => {
    return term.unit === "SHARE" && proclitic.conjunction && !proclitic.article && last < end;
  });
  if (hit === null) return null;
  const value = hit.term.value * scale;
  const repeated = termAt(words, hit.last + 1, "NUMERAL", ({ term }) => term.value === scale);
  if (repeated !== null && isBare(repeated)) return { value, next: repeated.last + 1 };
  const isShareOfThing = termAt(
    words,
    hit.last + 1,
    "COUNTED",
    ({ proclitic }) => proclitic.article,
  );
  return isShareOfThing === null ? { value, next: hit.last + 1 } : null;
}

function isBeforeNoun(words: Words, at: number, end: number): boolean {
  if (at > end) return false;
  return termAt(words, at, "COUNTED", (hit) => isBare(hit) && !hit.proclitic.article) !== null;
}

/** 1.7 times a million is 1700000, not 1699999.9999999998. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}
