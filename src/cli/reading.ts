import type { Extractor } from "../extract/extractor.ts";
import type { LanguageCode } from "../model/article.ts";

/** How articles are told apart by language and read: the registry and the extractor behind one border. */
export interface Reading {
  /** Null where the letters do not tell. */
  readonly detectLanguage: (text: string) => LanguageCode | null;
  readonly canRead: (language: LanguageCode) => boolean;
  readonly extract: Extractor;
}
