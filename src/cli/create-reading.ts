import type { Extractor } from "../extract/extractor.ts";
import { createExtractor } from "../extract/pipeline.ts";
import { detectLanguage, packFor } from "../languages/registry.ts";
import type { LanguageCode } from "../model/article.ts";
import type { Reading } from "./reading.ts";

/** Reading with the packs of the registry. An extractor is built at the first article in its language: tables take a moment. */
export function createReading(): Reading {
  const extractors = new Map<LanguageCode, Extractor>();
  const extractorFor = (language: LanguageCode): Extractor => {
    const known = extractors.get(language);
    if (known !== undefined) return known;
    const pack = packFor(language);
    // Intake refuses such an article by name before it comes here.
    if (pack === null) throw new Error(`There is no language pack for "${language}"`);
    const extractor = createExtractor(pack);
    extractors.set(language, extractor);
    return extractor;
  };
  return {
    detectLanguage,
    canRead: (language) => packFor(language) !== null,
    extract: (article) => extractorFor(article.language)(article),
  };
}
