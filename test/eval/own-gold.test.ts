import { expect, test } from "vitest";
import type { Gold } from "../../eval/gold.ts";
import { paragraphGold, paragraphTexts, sampleGold, sampleTexts } from "./own-gold.ts";

const sets: readonly (readonly [string, Gold, ReadonlyMap<string, string>])[] = [
  ["samples", sampleGold, sampleTexts],
  ["paragraphs", paragraphGold, paragraphTexts],
];

test.each(sets)("every gold row of the %s stands in its text word for word", (_, gold, texts) => {
  const wrong = gold.rows.flatMap((row) => {
    const text = texts.get(row.article) ?? "";
    const pieces = [row.content, ...(row.content_more ?? []), row.cue, row.speaker_local];
    const figures = (row.figures ?? []).map((figure) => figure.text);
    const names = [row.sentence, row.speaker, ...(row.relayers ?? [])];
    return [
      ...[...pieces, ...figures].filter((piece) => !row.sentence.includes(piece)),
      ...names.filter((name) => !text.includes(name)),
    ].map((piece) => `${row.id}: ${piece}`);
  });
  expect(wrong).toEqual([]);
});

test.each(sets)("every negative of the %s stands in its text", (_, gold, texts) => {
  const absent = gold.negatives.filter(
    ({ article, sentence }) => !texts.get(article)?.includes(sentence),
  );
  expect(absent).toEqual([]);
});

test.each(sets)("every file of the %s has its gold", (_, gold, texts) => {
  const annotated = new Set([...gold.rows, ...gold.negatives].map((row) => row.article));
  expect([...texts.keys()].filter((name) => !annotated.has(name))).toEqual([]);
});

test.each(sets)(
  "ids of the %s are unique and links lead to rows of the same article",
  (_, gold) => {
    const articles = new Map(gold.rows.map((row) => [row.id, row.article]));
    expect(articles.size).toBe(gold.rows.length);
    const stray = gold.rows.flatMap((row) =>
      [...(row.denies ?? []), ...(row.reported_by ? [row.reported_by] : [])].filter(
        (id) => articles.get(id) !== row.article,
      ),
    );
    expect(stray).toEqual([]);
  },
);
