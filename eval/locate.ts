import type { ClaimLine } from "../src/model/claim-line.ts";
import type { GoldRow } from "./gold.ts";
import { nameKey, type Range, wordRanges, wordsWithin } from "./words.ts";

/** A gold row or a claim with the places of its content. */
export interface Located<T> {
  readonly item: T;
  readonly ranges: readonly Range[];
  readonly words: ReadonlySet<number>;
}

export interface LocatedArticle {
  readonly gold: readonly Located<GoldRow>[];
  readonly claims: readonly Located<ClaimLine>[];
  /** Rows whose sentence or content does not stand in the text. */
  readonly unlocatable: number;
}

export function locateAll(
  text: string,
  rows: readonly GoldRow[],
  claims: readonly ClaimLine[],
): LocatedArticle {
  const words = wordRanges(text);
  const withWords = <T>(item: T, ranges: readonly Range[]): Located<T> => ({
    item,
    ranges,
    words: wordsWithin(words, ranges),
  });
  const gold = rows
    .map((row) => withWords(row, goldRanges(row, text)))
    .filter(({ ranges }) => ranges.length > 0);
  return {
    gold,
    claims: claims.map((claim) =>
      withWords(
        claim,
        claim.content.map(({ start, end }): Range => [start, end]),
      ),
    ),
    unlocatable: rows.length - gold.length,
  };
}

/** Where the row's content stands: inside its sentence, else anywhere in the text. */
function goldRanges(row: GoldRow, text: string): readonly Range[] {
  const sentenceStart = text.indexOf(row.sentence);
  if (sentenceStart < 0) return [];
  return [row.content, ...(row.content_more ?? [])]
    .filter((piece) => piece !== "")
    .flatMap((piece): Range[] => {
      const inside = row.sentence.indexOf(piece);
      const start = inside >= 0 ? sentenceStart + inside : text.indexOf(piece);
      return start < 0 ? [] : [[start, start + piece.length]];
    });
}

export interface Pair {
  readonly claimIndex: number;
  /** F1 of the words of both contents, by place: 0.5 to 1. */
  readonly overlap: number;
}

/** Pairs rows with claims one to one, best overlap first; a claim with the right speaker wins a tie. By row index. */
export function pairUp({ gold, claims }: LocatedArticle): ReadonlyMap<number, Pair> {
  const candidates = gold.flatMap((row, rowIndex) =>
    claims.flatMap((claim, claimIndex) => {
      const overlap = overlapOf(row.words, claim.words);
      if (overlap < LEAST_OVERLAP) return [];
      const bonus = namesTheSpeaker(claim.item, row.item) ? SPEAKER_BONUS : 0;
      return [{ rank: overlap + bonus, overlap, rowIndex, claimIndex }];
    }),
  );
  candidates.sort(
    (a, b) =>
      b.rank - a.rank ||
      b.overlap - a.overlap ||
      b.rowIndex - a.rowIndex ||
      b.claimIndex - a.claimIndex,
  );
  const pairs = new Map<number, Pair>();
  const taken = new Set<number>();
  for (const { rowIndex, claimIndex, overlap } of candidates) {
    if (pairs.has(rowIndex) || taken.has(claimIndex)) continue;
    taken.add(claimIndex);
    pairs.set(rowIndex, { claimIndex, overlap });
  }
  return pairs;
}

const LEAST_OVERLAP = 0.5;
const SPEAKER_BONUS = 0.001;

function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  return (2 * a.intersection(b).size) / (a.size + b.size);
}

function namesTheSpeaker({ speaker }: ClaimLine, row: GoldRow): boolean {
  const wanted = nameKey(row.speaker);
  return wanted === nameKey(speaker?.name ?? "") || wanted === nameKey(speaker?.text ?? "");
}
