import { formAt, type View } from "../../reading/view.ts";

/** Final punctuation and commas are no part of the words; a closing bracket or mark that was opened inside is. */
export function trimEnd(view: View, first: number, last: number): number {
  let end = last;
  while (end > first) {
    const form = formAt(view, end - 1);
    if (!TRIMMED.has(form)) break;
    end--;
  }
  return end;
}

/** The first token from `first` on that no such mark is. */
export function trimStart(view: View, first: number, last: number): number {
  let start = first;
  while (start < last && TRIMMED.has(formAt(view, start))) start++;
  return start;
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
