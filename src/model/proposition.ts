import type { LanguageCode } from "./article.ts";
import { contentId } from "./content-id.ts";
import type { Figure, FigureUnit } from "./figure.ts";

/** What is asserted, without the speaker: the words of one language, or a number of something. */
export type Proposition = WordsProposition | FigureProposition;

/** Equal folded words of one language. */
export interface WordsProposition {
  readonly kind: "WORDS";
  readonly id: string;
  readonly language: LanguageCode;
  /** Folded content, words parted by one space. */
  readonly words: string;
}

/** The same number of the same thing of the same subject, in whatever language and however exactly it is meant. */
export interface FigureProposition {
  readonly kind: "FIGURE";
  readonly id: string;
  readonly metric: string;
  /** Null when the text does not say whose. */
  readonly subjectId: string | null;
  readonly unit: FigureUnit;
  /** Null for a range. */
  readonly value: number | null;
  /** Ends of a range, else null. */
  readonly min: number | null;
  readonly max: number | null;
}

/** Fewer words ("a ceasefire", "that") are said of many things. */
const FEWEST_WORDS = 5;
/** Too many things come in fives and dozens: a smaller number says nothing by itself. */
const SMALLEST_NUMBER = 100;
/** Digits before the closing zeros that a number needs where its subject is unknown: 1,070 has three, 3,000 one. */
const FEWEST_DIGITS = 3;

/** What content says, by its words. `folded` holds words parted by one space. Null where they are too few to tell anything apart. */
export function wordsProposition(language: LanguageCode, folded: string): WordsProposition | null {
  if (folded.split(" ").length < FEWEST_WORDS) return null;
  const id = contentId(["proposition", "words", language, folded]);
  return { kind: "WORDS", id, language, words: folded };
}

/**
 * What a figure says. Null where no metric or number is known, or where the number is too common to tell anything apart.
 * Place and period are left to the comparison: one text gives them and the next does not.
 */
export function figureProposition(figure: Figure): FigureProposition | null {
  const { metric, subjectId, unit, value, min, max } = figure;
  const numbers = [value, min, max].filter((number) => number !== null);
  if (metric === null || numbers.length === 0) return null;
  if (!numbers.every((number) => isTelling(number, subjectId !== null))) return null;
  const id = contentId(["proposition", "figure", metric, subjectId, unit, value, min, max]);
  return { kind: "FIGURE", id, metric, subjectId, unit, value, min, max };
}

function isTelling(number: number, hasSubject: boolean): boolean {
  if (number < SMALLEST_NUMBER) return false;
  return hasSubject || digitsBeforeZeros(number) >= FEWEST_DIGITS;
}

function digitsBeforeZeros(number: number): number {
  return String(number).replace(/\D/g, "").replace(/0+$/, "").length;
}
