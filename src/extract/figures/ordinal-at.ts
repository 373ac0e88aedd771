import { termAt, type Words } from "./term-at.ts";

/** "Ninth", "ninth and fortieth", "second ten": an ordinal of one or two words. */
export function readOrdinal(
  words: Words,
  at: number,
  end: number,
): { readonly value: number; readonly next: number } | null {
  const unit = termAt(words, at, "ORDINAL");
  if (unit === null || at >= end) return null;
  const next = unit.last + 1;
  const tens =
    next < end ? termAt(words, next, "NUMERAL", ({ term }) => term.role === "PLAIN") : null;
  if (tens !== null && tens.term.value === 10 && !tens.proclitic.conjunction) {
    return { value: unit.term.value + 10, next: tens.last + 1 };
  }
  if (
    tens !== null &&
    tens.term.value >= 20 &&
    tens.term.value < 100 &&
    tens.proclitic.conjunction
  ) {
    return { value: unit.term.value + tens.term.value, next: tens.last + 1 };
  }
  return { value: unit.term.value, next };
}
