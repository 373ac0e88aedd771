import { expect, it } from "vitest";
import { tellingWords } from "../../src/api/relations/telling-words.ts";

it("takes numbers first, then the longest words, each once and 16 at most", () => {
  expect(tellingWords("the bridge of 1151 men is the harbour 70 of it")).toEqual([
    "1151",
    "70",
    "harbour",
    "bridge",
    "men",
    "the",
  ]);
  const many = Array.from({ length: 40 }, (_, at) => `word${String.fromCharCode(97 + at)}`);
  expect(tellingWords(many.join(" "))).toHaveLength(16);
  expect(tellingWords("")).toEqual([]);
});
