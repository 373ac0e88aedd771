import { daysApart } from "../days.ts";
import { figureVerdict } from "../figure-verdict.ts";
import type { RivalFigure } from "../rival-figure.ts";
import { spokenNumber } from "../spoken.ts";
import type { ComparedClaim } from "./compared-claim.ts";
import { contentConflict } from "./content-conflict.ts";
import type { ContentWords } from "./content-words.ts";
import { type WordOverlap, wordOverlap } from "./word-overlap.ts";

/**
 * EQUAL_WORDS the same words, NEAR_WORDS nearly the same, EQUAL_FIGURE the same number of the same thing, in any language,
 * RETOLD told in other words, where the speaker, a carrier or a number ties the two, JUDGED a person has said so.
 */
export type SamenessKind = "EQUAL_WORDS" | "NEAR_WORDS" | "EQUAL_FIGURE" | "RETOLD" | "JUDGED";

/** Why two claims say the same, or one the opposite of the other. */
export interface Sameness {
  readonly kind: SamenessKind;
  /** Whether both say that it is so, or both that it is not. */
  readonly isSamePolarity: boolean;
  /** Share of the shorter one's telling words that the other holds, 0 to 1. */
  readonly score: number;
  /** Telling words that both hold, in the order of the first; empty across languages. */
  readonly sharedWords: readonly string[];
  /** A short sentence in English. */
  readonly reason: string;
}

/** Pairs of claims that a person has judged to say different things. */
export type IsUndone = (oneId: string, otherId: string) => boolean;
export const NOTHING_UNDONE: IsUndone = () => false;

/** Contents of other words but for a sixth of a sentence are found by these; measured on all pairs of the dev articles. */
const NEAR = { words: 0.7, pairs: 0.5, sharedWords: 6 } as const;
/** Enough only where something else ties the two. */
const RETOLD = { words: 0.5, pairs: 0.25, sharedWords: 5, sharedPairs: 2 } as const;
/** A week's or a month's formula is no repetition: what is said again after this is said anew. */
export const MOST_DAYS_OF_WORDS = 14;
/** A total that stands still is counted anew each day. */
export const MOST_DAYS_OF_FIGURES = 3;

/** The sameness of two claims that a person has judged to say one thing. */
export const JUDGED_SAME: Sameness = {
  kind: "JUDGED",
  isSamePolarity: true,
  score: 1,
  sharedWords: [],
  reason: "A judgement says that they say one thing.",
};

/** Whether two claims say the same (or one the opposite of the other), and why. Null where nothing shows it. */
export function sameContent(
  a: ComparedClaim,
  b: ComparedClaim,
  isUndone: IsUndone = NOTHING_UNDONE,
): Sameness | null {
  if (a.id === b.id || isUndone(a.id, b.id)) return null;
  if (a.quotes.includes(b.id) || b.quotes.includes(a.id)) return null;
  return byWords(a, b) ?? byFigure(a, b);
}

/** Whether words alone could make two contents the same: a quick test before anything else is read of them. */
export function couldBeRetold(a: ContentWords, b: ContentWords): boolean {
  return isAtLeast(wordOverlap(a.words, b.words), RETOLD);
}

function byWords(a: ComparedClaim, b: ComparedClaim): Sameness | null {
  const apart = daysApart(a.publishedAt, b.publishedAt) ?? 0;
  if (a.language !== b.language || apart > MOST_DAYS_OF_WORDS) return null;
  const overlap = wordOverlap(a.words.words, b.words.words);
  const isTurned = isTurnedRound(a, b, overlap);
  const found = (kind: SamenessKind, reason: string): Sameness => ({
    kind,
    isSamePolarity: (a.isDenial !== b.isDenial) === isTurned,
    score: overlap.words,
    sharedWords: overlap.shared,
    reason,
  });
  if (isEqual(a, b)) return found("EQUAL_WORDS", "They say it in the same words.");
  if (!isAtLeast(overlap, RETOLD) || overlap.sharedPairs < RETOLD.sharedPairs) return null;
  if (contentConflict(a, b) !== null) return null;
  const share = `${overlap.shared.length} telling words, ${percent(overlap.words)} of the shorter one's`;
  if (isAtLeast(overlap, NEAR)) return found("NEAR_WORDS", `They share ${share}.`);
  const tie = tieBetween(a, b);
  return tie === null ? null : found("RETOLD", `They share ${share}, and ${tie}.`);
}

/** The same proposition of words; one of figures is left to `byFigure`. */
function isEqual(a: ComparedClaim, b: ComparedClaim): boolean {
  const [ours, theirs] = [a.words.words, b.words.words];
  const isSame = ours.length === theirs.length && ours.every((word, at) => word === theirs[at]);
  return isSame && ours.length > 0 && sharesProposition(a, b);
}

function sharesProposition(a: ComparedClaim, b: ComparedClaim): boolean {
  return a.propositionIds.some((id) => b.propositionIds.includes(id));
}

function isAtLeast(
  overlap: WordOverlap,
  least: { readonly words: number; readonly pairs: number; readonly sharedWords: number },
): boolean {
  return (
    overlap.words >= least.words &&
    overlap.pairs >= least.pairs &&
    overlap.shared.length >= least.sharedWords
  );
}

/** A word that both hold stands behind a negation in one of them only. */
function isTurnedRound(a: ComparedClaim, b: ComparedClaim, { shared }: WordOverlap): boolean {
  const isMarked = a.isNegated !== b.isNegated;
  return isMarked || shared.some((word) => a.words.negated.has(word) !== b.words.negated.has(word));
}

function tieBetween(a: ComparedClaim, b: ComparedClaim): string | null {
  // An agency speaks of everything: that it speaks twice ties nothing.
  const isOneSpeaker = a.speakerId !== null && a.speakerId === b.speakerId;
  if (isOneSpeaker && a.speakerKind !== "OUTLET") return "one speaker says both";
  if (hasCarried(a.speakerId, b) || hasCarried(b.speakerId, a)) {
    return "the speaker of one carried the other";
  }
  return equalFigures(a, b) === null ? null : "they give one number of one thing";
}

function hasCarried(speakerId: string | null, { hops }: ComparedClaim): boolean {
  return speakerId !== null && hops.some(({ entityId }) => entityId === speakerId);
}

function byFigure(a: ComparedClaim, b: ComparedClaim): Sameness | null {
  if (!sharesProposition(a, b) || contentConflict(a, b) !== null) return null;
  const [figure] = equalFigures(a, b) ?? [];
  if (figure === undefined) return null;
  const apart = daysApart(figure[0].asOf ?? a.publishedAt, figure[1].asOf ?? b.publishedAt) ?? 0;
  if (apart > MOST_DAYS_OF_FIGURES) return null;
  const sharedWords = a.language === b.language ? wordOverlap(a.words.words, b.words.words) : null;
  return {
    kind: "EQUAL_FIGURE",
    isSamePolarity: a.isDenial === b.isDenial && a.isNegated === b.isNegated,
    score: sharedWords?.words ?? 0,
    sharedWords: sharedWords?.shared ?? [],
    reason: `Both give ${spoken(figure[0])} of one thing.`,
  };
}

/** Figures of one number of one thing that nothing holds apart. Null where there is none. */
function equalFigures(
  a: ComparedClaim,
  b: ComparedClaim,
): readonly (readonly [RivalFigure, RivalFigure])[] | null {
  const pairs = a.figures.flatMap((one) =>
    b.figures.flatMap((other) => (isSameNumber(one, other) ? [[one, other] as const] : [])),
  );
  return pairs.length > 0 ? pairs : null;
}

function isSameNumber(one: RivalFigure, other: RivalFigure): boolean {
  const { kind } = figureVerdict(one, other);
  return kind === "EQUAL" || kind === "COPY";
}

function spoken({ value, min, max }: RivalFigure): string {
  return value === null ? `${min} to ${max}` : spokenNumber(value);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
