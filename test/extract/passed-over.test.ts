import { describe, expect, test } from "vitest";
import { withFamilies } from "../../src/extract/entities/people.ts";
import { draftFigures } from "../../src/extract/figures/draft-figures.ts";
import { mayHoldFigures } from "../../src/extract/figures/may-hold-figures.ts";
import { findPeriods } from "../../src/extract/figures/periods.ts";
import { compileLexicon } from "../../src/extract/reading/lexicon.ts";
import { readArticle, type SentenceRange, type View } from "../../src/extract/reading/view.ts";
import {
  INNER_OPENING,
  innerRecognizers,
  OPENING,
  recognizers,
} from "../../src/extract/recognizers.ts";
import { arabic } from "../../src/languages/ar/index.ts";
import { createArticle } from "../../src/model/article.ts";
import { paragraphTexts, sampleTexts } from "../eval/own-gold.ts";

const lexicon = compileLexicon(arabic);
const fields = { url: null, outlet: null, title: null, language: "ar", publishedAt: null } as const;
const views = [...sampleTexts, ...paragraphTexts].map(([, text]) =>
  withFamilies(readArticle(createArticle({ ...fields, text }), lexicon)),
);

interface Place {
  readonly view: View;
  readonly sentence: SentenceRange;
  readonly at: number;
}

const places: readonly Place[] = views.flatMap((view) =>
  view.sentences.flatMap((sentence) =>
    Array.from({ length: sentence.last - sentence.first }, (_, index) => {
      return { view, sentence, at: sentence.first + index };
    }),
  ),
);

/** Those at which nothing of the given kinds begins. */
function without(kinds: number): readonly Place[] {
  return places.filter(({ view, at }) => ((view.kinds[at] ?? 0) & kinds) === 0);
}

describe("what is passed over at a glance would have yielded nothing", () => {
  test.each(recognizers)("$id", (recognizer) => {
    const passed = without(OPENING).filter(({ view, at }) => view.tokens[at]?.kind !== "MARK");
    expect(passed.length).toBeGreaterThan(1000);
    for (const { view, sentence, at } of passed)
      expect(recognizer.recognize(view, sentence, at, sentence.last)).toBeNull();
  });

  test.each(innerRecognizers)("inside reported words: $id", (recognizer) => {
    for (const { view, sentence, at } of without(INNER_OPENING))
      expect(recognizer.recognize(view, sentence, at, sentence.last)).toBeNull();
  });

  test("figures", () => {
    const passed = views.flatMap((view) =>
      view.sentences
        .filter((sentence) => !mayHoldFigures(view, sentence))
        .map((sentence) => draftFigures(view, sentence, findPeriods(view, sentence))),
    );
    expect(passed.length).toBeGreaterThan(100);
    expect(passed.flat()).toEqual([]);
  });
});
