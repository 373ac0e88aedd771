import type { NumeralRole } from "../../languages/figure-terms.ts";
import type { Proclitic } from "../../languages/pack.ts";
import { readDigits } from "./digits.ts";
import { readOnce } from "./read-once.ts";
import { termAt, touches, type Words } from "./term-at.ts";

/** One piece of a number: digits or one number word, with what is written together with it. */
export interface NumberElement {
  readonly first: number;
  /** Token after it. */
  readonly next: number;
  /** Offset in the folded text, particles left out. */
  readonly from: number;
  readonly value: number;
  readonly role: NumeralRole | "DIGITS";
  readonly proclitic: Proclitic;
  readonly isGroupOrDecimal: boolean;
}

/** Reads the piece that begins at the token. Digits may have their particle before them as a token of its own. */
export const readElement = readOnce((words, at, end): NumberElement | null => {
  const token = words.tokens[at];
  if (token === undefined || at >= end) return null;
  if (token.kind === "NUMBER") return digitsAt(words, at, at, end, NO_PARTICLE);
  if (token.kind !== "WORD") return null;
  if (at + 1 < end && words.tokens[at + 1]?.kind === "NUMBER") {
    const particle = words.lexicon.proclitics.NOUN.get(token.form);
    if (
      particle !== undefined &&
      (touches(words, at + 1) || particle.conjunction || particle.article)
    ) {
      return digitsAt(words, at, at + 1, end, particle);
    }
  }
  const hit = termAt(words, at, "NUMERAL");
  if (hit === null || hit.last >= end) return null;
  return {
    first: at,
    next: hit.last + 1,
    from: hit.from,
    value: hit.term.value,
    role: hit.term.role,
    proclitic: hit.proclitic,
    isGroupOrDecimal: false,
  };
});

const NO_PARTICLE: Proclitic = {
  form: "",
  conjunction: false,
  preposition: null,
  article: false,
};

function digitsAt(
  words: Words,
  first: number,
  at: number,
  end: number,
  proclitic: Proclitic,
): NumberElement | null {
  const token = words.tokens[at];
  if (token === undefined) return null;
  const from = token.from;
  const base = { first, from, role: "DIGITS", proclitic } as const;
  const fractionFirst = readFractionFirst(words, at, end);
  if (fractionFirst !== null) {
    return { ...base, next: at + 3, value: fractionFirst, isGroupOrDecimal: false };
  }
  const next = endOfSpacedGroups(words, at, end);
  let form = token.form;
  for (let group = at + 1; group < next; group++) form += words.tokens[group]?.form ?? "";
  const reading = readDigits(form);
  return reading === null ? null : { ...base, ...reading, next };
}

/** Wire style writes the fraction before the whole, with a letter as mark. */
function readFractionFirst(words: Words, at: number, end: number): number | null {
  const whole = words.tokens[at + 2];
  if (at + 2 >= end || whole?.kind !== "NUMBER") return null;
  if (!touches(words, at + 1) || !touches(words, at + 2)) return null;
  const mark = termAt(words, at + 1, "FIGURE_LINK", ({ term, first, last }) => {
    return term.link === "DECIMAL_FRACTION_FIRST" && first === last;
  });
  const fraction = words.tokens[at]?.form ?? "";
  if (mark === null || !/^\d+$/.test(fraction) || !/^\d+$/.test(whole.form)) return null;
  return Number(`${whole.form}.${fraction}`);
}

/** One more than a number may have: a longer row of digits is none. */
const MOST_GROUPS = 5;

/** Groups of three digits parted by single blanks of any width. */
function endOfSpacedGroups(words: Words, at: number, end: number): number {
  let next = at + 1;
  if (!/^[1-9]\d{0,2}$/.test(words.tokens[at]?.form ?? "")) return next;
  while (
    next < end &&
    next - at <= MOST_GROUPS &&
    /^\d{3}$/.test(words.tokens[next]?.form ?? "") &&
    isOneBlankBefore(words, next)
  ) {
    next++;
  }
  return next;
}

function isOneBlankBefore(words: Words, at: number): boolean {
  return (words.tokens[at]?.from ?? 0) === (words.tokens[at - 1]?.to ?? 0) + 1;
}
