import terms from "./comparison-terms.json" with { type: "json" };

/** Names are equal when these keys are: spelling, marks and words such as "agency" or "newspaper" do not count. */
export function nameKey(text: string): string {
  const words = normalise(text).match(WORD) ?? [];
  const kept = words.filter((word) => !CLASS_WORDS.has(word));
  return (kept.length > 0 ? kept : words).join(" ");
}

/** Half-open range of UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** Every word of `text` by its place. */
export function wordRanges(text: string): readonly Range[] {
  return [...text.matchAll(WORD)].map((found) => [found.index, found.index + found[0].length]);
}

/** Indexes of the words that at least one of the ranges touches. */
export function wordsWithin(words: readonly Range[], ranges: readonly Range[]): Set<number> {
  const within = new Set<number>();
  for (const [start, end] of ranges) {
    for (const [index, [from, to]] of words.entries())
      if (from < end && to > start) within.add(index);
  }
  return within;
}

const WORD = /[\p{L}\p{N}_]+/gu;
const DROPPED = /[\u0640\u064B-\u065F\u0670\u200C-\u200F\u202A-\u202E\u2066-\u2069\u061C\uFEFF]/gu;
const FOLDS = new Map(Object.entries(terms.folds));
const CLASS_WORDS = new Set(terms.classWords);

function normalise(text: string): string {
  const plain = text.normalize("NFKC").replaceAll(DROPPED, "").toLowerCase();
  return Array.from(plain, (character) => FOLDS.get(character) ?? character).join("");
}
