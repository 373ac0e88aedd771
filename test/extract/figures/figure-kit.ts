import { expect, test } from "vitest";
import { findFigures } from "../../../src/extract/figures/find-figures.ts";
import type { FoundFigure } from "../../../src/extract/figures/found-figure.ts";
import { compileLexicon } from "../../../src/extract/reading/lexicon.ts";
import { readArticle } from "../../../src/extract/reading/view.ts";
import { arabic } from "../../../src/languages/ar/index.ts";
import { createArticle } from "../../../src/model/article.ts";

export const lexicon = compileLexicon(arabic);

/** All figures of a text, sentence after sentence. */
export function figuresOf(text: string, publishedAt: string | null = null): readonly FoundFigure[] {
  const fields = { url: null, outlet: null, title: null, language: "ar", publishedAt } as const;
  const view = readArticle(createArticle({ ...fields, text }), lexicon);
  return view.sentences.flatMap((sentence) => findFigures(view, sentence));
}

/** What a figure says, short: "ABOUT 1000", "BETWEEN 8..10", "VAGUE", "30 PERCENT". */
export function brief({ value, min, max, qualifier, unit }: FoundFigure): string {
  const number = value ?? (min === null ? null : `${min}..${max}`);
  const parts = [qualifier === "EXACT" ? null : qualifier, number, unit === "COUNT" ? null : unit];
  return parts.filter((part) => part !== null).join(" ");
}

/** One test for each text: it holds these figures and no other. */
export function examples(expected: readonly string[], texts: readonly string[]): void {
  test.each(texts)(`${expected.join(", ") || "no figure"}: %s`, (text) => {
    expect(figuresOf(text).map(brief)).toEqual(expected);
  });
}

export function noFigures(texts: readonly string[]): void {
  examples([], texts);
}
