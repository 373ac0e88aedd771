import type { ReadWord } from "../compare/content/content-words.ts";
import { readNumber } from "../extract/figures/read-number.ts";
import { compileLexicon, type Lexicon } from "../extract/reading/lexicon.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { packFor, readableLanguages } from "../languages/registry.ts";
import type { LanguageCode } from "../model/article.ts";
import { wordFormsIn } from "./word-forms.ts";
import { readPlainWord, wordReadingsIn } from "./word-readings.ts";

/** How a question's words are understood: by every language that can be read. */
export interface Asking {
  /** The folded word as content may hold it; itself included. */
  readonly wordForms: (word: string) => readonly string[];
  /** How the folded words of a language are read when contents are compared. */
  readonly readWordOf: (language: LanguageCode) => ReadWord;
  /** A number in digits or words. Null where the whole text is none. */
  readonly readNumber: (text: string) => number | null;
}

/** Asking with the packs of the registry. A lexicon is compiled at the first question that needs it. */
export function createAsking(): Asking {
  const packs = readableLanguages().flatMap((language) => packFor(language) ?? []);
  const lexicons = new Map<LanguagePack, Lexicon>();
  const readings = new Map<LanguageCode, ReadWord>();
  const lexiconOf = (pack: LanguagePack): Lexicon => {
    const lexicon = lexicons.get(pack) ?? compileLexicon(pack);
    lexicons.set(pack, lexicon);
    return lexicon;
  };
  return {
    wordForms: (word) => [...new Set(packs.flatMap((pack) => wordFormsIn(pack, word)))],
    readWordOf: (language) => {
      const known = readings.get(language);
      if (known !== undefined) return known;
      const pack = packFor(language);
      const reading = pack === null ? readPlainWord : wordReadingsIn(pack);
      readings.set(language, reading);
      return reading;
    },
    readNumber: (text) => {
      for (const pack of packs) {
        const value = readNumber(text, lexiconOf(pack));
        if (value !== null) return value;
      }
      return null;
    },
  };
}
