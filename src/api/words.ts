import type { WordForms } from "../graph/read/lucene-query.ts";
import { ApiError } from "./api-error.ts";
import type { ApiParts } from "./parts.ts";

const LONGEST_TEXT = 1_000;
const MOST_WORDS = 32;
const MOST_FORMS = 32;

/** The folded words of `text`, at most 32. Throws BAD_USER_INPUT where it has none or is too long; `field` names it. */
export function wordsOf(
  text: string,
  field: string,
  searchKey: ApiParts["searchKey"],
): readonly string[] {
  if (text.length > LONGEST_TEXT) {
    throw new ApiError(
      "BAD_USER_INPUT",
      `\`${field}\` is longer than 1,000 characters. Shorten it.`,
    );
  }
  const words = searchKey(text)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length > 0) return words.slice(0, MOST_WORDS);
  throw new ApiError(
    "BAD_USER_INPUT",
    `\`${field}\` holds no letter or digit. Give a word, a name or a number.`,
  );
}

export function formsOf(
  words: readonly string[],
  wordForms: ApiParts["wordForms"],
): readonly WordForms[] {
  return words.map((word) => [...new Set([word, ...wordForms(word)])].slice(0, MOST_FORMS));
}
