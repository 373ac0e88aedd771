import { expect, it } from "vitest";
import {
  type LikeEntity,
  type Likeness,
  likenessNote,
  likenessScore,
  mayBeOne,
} from "../../src/compare/likeness-score.ts";

const entity = (over: Partial<LikeEntity> = {}): LikeEntity => ({
  ...{ id: "a", kind: "PERSON", key: null, country: null },
  ...over,
});
const alike = (consonants: string): Likeness => ({
  ...{ reason: "SAME_CONSONANTS", ours: "Held", theirs: "Hald", consonants },
});

it("weighs more consonants more, one country for it and two against it", () => {
  const score = (consonants: string, a: string | null = null, b: string | null = null) =>
    likenessScore(entity({ country: a }), entity({ id: "b", country: b }), alike(consonants));
  expect(score("HLDN")).toBe(0.5);
  expect(score("HLDNRS")).toBe(0.6);
  expect(score("HLDNRSTKLMNB")).toBe(0.8);
  expect(score("HLDN", "UA", "UA")).toBe(0.6);
  expect(score("HLDN", "UA", "RU")).toBe(0.2);
  expect(score("HLDN", "UA", null)).toBe(0.5);
});

it("never proposes two of the gazetteer, two kinds, or one with itself", () => {
  const b = entity({ id: "b" });
  expect(mayBeOne(entity(), b)).toBe(true);
  expect(mayBeOne(entity({ key: "person/held" }), b)).toBe(true);
  expect(mayBeOne(entity({ key: "person/held" }), entity({ id: "b", key: "person/hald" }))).toBe(
    false,
  );
  expect(mayBeOne(entity(), entity({ id: "b", kind: "STATE" }))).toBe(false);
  expect(mayBeOne(b, b)).toBe(false);
});

it("says why in a sentence", () => {
  expect(likenessNote(alike("HLDN"))).toBe('"Held" and "Hald" have the same consonants, HLDN.');
  expect(likenessNote({ ...alike(""), reason: "SAME_NAME" })).toBe('Both are named "Hald".');
  expect(likenessNote({ ...alike(""), reason: "CALLED_SO" })).toBe(
    'An article calls the one "Held", and the other is named "Hald".',
  );
});
