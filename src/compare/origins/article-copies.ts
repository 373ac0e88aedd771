import { compareText } from "../compare-text.ts";
/** An article as its copies are told by. */
export interface CopiedArticle {
  readonly id: string;
  /** ISO date-time. Null when unknown. */
  readonly publishedAt: string | null;
  /** Folded, words parted by one space: the text or its first part. */
  readonly folded: string;
}

/** The article that another repeats, and how much of it. */
export interface ArticleCopy {
  readonly originalId: string;
  /** Share of the shorter text's runs of words that the other holds, 0 to 1. */
  readonly share: number;
}

/** Words in a run: long enough that two writers do not meet in it by chance. */
const RUN = 4;
/** Editors cut, shorten and put a line in front; two reports of one event share a tenth. */
const SMALLEST_SHARE = 0.6;
/** Runs kept of each text, by smallest hash: the same ones are kept of the same text, so their overlap tells that of all. */
const MOST_RUNS = 256;
const FEWEST_RUNS = 8;

/**
 * For each article that is nearly the text of an earlier one, the earliest that it repeats; unknown dates come last, then
 * the id decides. Bounded: a fixed number of runs is compared for each pair.
 */
export function articleCopies(
  articles: readonly CopiedArticle[],
): ReadonlyMap<string, ArticleCopy> {
  const sketches = articles
    .toSorted(
      (a, b) => compareText(a.publishedAt ?? "~", b.publishedAt ?? "~") || compareText(a.id, b.id),
    )
    .map(({ id, folded }) => ({ id, runs: sketchOf(folded) }));
  const copies = new Map<string, ArticleCopy>();
  for (const [at, { id, runs }] of sketches.entries()) {
    for (const earlier of sketches.slice(0, at)) {
      const share = shareOf(runs, earlier.runs);
      if (share < SMALLEST_SHARE || copies.has(earlier.id)) continue;
      copies.set(id, { originalId: earlier.id, share });
      break;
    }
  }
  return copies;
}

/** Hashes of the runs of words, sorted, at most MOST_RUNS. */
function sketchOf(folded: string): readonly number[] {
  const words = folded.split(" ");
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    hashes.add(hashOf(words.slice(at, at + RUN).join(" ")));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, MOST_RUNS);
}

/** Of what both could hold: hashes up to the smaller of the two largest ones kept. */
function shareOf(a: readonly number[], b: readonly number[]): number {
  const limit = Math.min(lastOf(a), lastOf(b));
  const ours = new Set(a.filter((hash) => hash <= limit));
  const theirs = new Set(b.filter((hash) => hash <= limit));
  const fewer = Math.min(ours.size, theirs.size);
  return fewer < FEWEST_RUNS ? 0 : ours.intersection(theirs).size / fewer;
}

function lastOf(sorted: readonly number[]): number {
  return sorted.at(-1) ?? 0;
}

/** FNV-1a over UTF-16 units, 32 bits: quick, spread well enough, the same everywhere. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
