import { contentId, sha256 } from "./content-id.ts";

/** Languages the project knows of; which of them it can read is the registry's business. */
export type LanguageCode = "ar" | "en" | "ru" | "uk";

/** One stored text with what its publisher said about it. */
export interface Article {
  /** Hash of `url` and `text`: the same text at the same address is the same article. */
  readonly id: string;
  /** SHA-256 of `text` in UTF-8, 64 hex digits. */
  readonly sha256: string;
  /** Canonical address. Null when the text came without one. */
  readonly url: string | null;
  /** Name of the publisher, as given. Null when unknown. */
  readonly outlet: string | null;
  /** Headline as given beside the text. Null when the text alone was given (its first line may still be one). */
  readonly title: string | null;
  readonly language: LanguageCode;
  /** ISO 8601 date or date-time in UTC, as given. Null when unknown: nothing guesses it. */
  readonly publishedAt: string | null;
  /** The text as it came, well-formed UTF-16; every span of every claim points into it. Never altered. */
  readonly text: string;
}

export type ArticleFields = Omit<Article, "id" | "sha256">;

/** An article with its ids. The text must be well-formed (no lone surrogates), else the ids would not survive UTF-8. */
export function createArticle(fields: ArticleFields): Article {
  return {
    ...fields,
    id: contentId(["article", fields.url, fields.text]),
    sha256: sha256(fields.text),
  };
}
