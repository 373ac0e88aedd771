import { expect, test } from "vitest";
import { createAsking } from "../../src/cli/create-asking.ts";
import { contentWords } from "../../src/compare/content/content-words.ts";
import { searchKey } from "../../src/text/search-key.ts";

const { readWordOf } = createAsking();
const wordsOf = (text: string) => contentWords(searchKey(text), readWordOf("ar"));

test.each([
  ["مدينة", "بمدينة"],
  ["المنطقة", "والمنطقة"],
  ["القوات", "قواتها"],
  ["محطة", "بالمحطة"],
  ["الطاقة", "للطاقة"],
  ["وزارة", "الوزارة"],
])("%s and %s are one word", (one, other) => {
  expect(wordsOf(one).words).toEqual(wordsOf(other).words);
  expect(wordsOf(one).words).toHaveLength(1);
});

test.each([
  ["جسر", "جسد"],
  ["حرب", "حزب"],
])("%s and %s are two", (one, other) => {
  expect(wordsOf(one).words).not.toEqual(wordsOf(other).words);
});

test("closed classes say nothing, numbers are their digits", () => {
  expect(wordsOf("التي في ذلك")).toEqual({ words: [], negated: new Set() });
  expect(wordsOf("و151 ألفا").words[0]).toBe("151");
});

test("what stands behind a negation is marked", () => {
  const { words, negated } = wordsOf("البلدية غير مستعدة للبناء");
  expect(words).toHaveLength(3);
  expect([...negated]).toEqual(wordsOf("مستعدة").words);
});

test("a language without a pack is read word by word", () => {
  const { words } = contentWords("the bridge is open", readWordOf("uk"));
  expect(words).toEqual(["the", "bridge", "is", "open"]);
});
