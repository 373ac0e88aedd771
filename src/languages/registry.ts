import type { LanguageCode } from "../model/article.ts";
import { arabic } from "./ar/index.ts";
import type { LanguagePack } from "./pack.ts";

const packs: Partial<Record<LanguageCode, LanguagePack>> = { ar: arabic };

/** The pack that reads a language; null where there is none yet. */
export function packFor(language: LanguageCode): LanguagePack | null {
  return packs[language] ?? null;
}

/** The languages that can be read. */
export function readableLanguages(): readonly LanguageCode[] {
  return Object.keys(packs) as LanguageCode[];
}

const SAMPLE_LENGTH = 20_000;
const SMALLEST_SHARE = 0.5;

/** The language of a text by script and tell-tale letters; null where no script leads or the letters tell of another language. */
export function detectLanguage(text: string): LanguageCode | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const arabicLetters = count(sample, /[\u0621-\u064a]/g);
  const foreignArabic = count(sample, /[\u067e\u0686\u0698\u06af\u06cc\u06a9\u06d2\u0679]/g);
  const cyrillic = count(sample, /[\u0400-\u04ff]/g);
  const latin = count(sample, /[a-z]/gi);
  const all = arabicLetters + foreignArabic + cyrillic + latin;
  if (all === 0) return null;
  if (arabicLetters + foreignArabic > all * SMALLEST_SHARE)
    return foreignArabic > arabicLetters * 0.02 ? null : "ar";
  if (cyrillic > all * SMALLEST_SHARE) {
    const ukrainian = count(sample, /[\u0456\u0457\u0454\u0491]/gi);
    const russian = count(sample, /[\u044b\u044d\u0451\u044a]/gi);
    if (ukrainian === russian) return null;
    return ukrainian > russian ? "uk" : "ru";
  }
  return count(sample, /\b(?:the|and|of|that|to)\b/gi) > latin * 0.01 ? "en" : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
