import type { LanguagePack } from "../languages/pack.ts";
import { searchKey } from "../text/search-key.ts";

const SHORTEST_STEM = 3;

/**
 * What may stand in content for one folded word: itself, and with whatever the language writes together with a noun's
 * beginning. A word asked for with its article is found without it too. Pure.
 */
export function wordFormsIn(pack: LanguagePack, word: string): readonly string[] {
  if (!hasLettersOf(pack, word)) return [word];
  const prefixes = pack.proclitics.NOUN.map(({ form }) => searchKey(form));
  const articles = pack.proclitics.NOUN.filter(
    ({ article, conjunction, preposition }) => article && !conjunction && preposition === null,
  ).map(({ form }) => searchKey(form));
  const article = articles.find(
    (form) => word.startsWith(form) && word.length - form.length >= SHORTEST_STEM,
  );
  const stem = article === undefined ? word : word.slice(article.length);
  return [...new Set([word, ...prefixes.map((prefix) => prefix + stem)])];
}

/** Numbers and words of another script take no particles of this language. */
function hasLettersOf({ proclitics }: LanguagePack, word: string): boolean {
  const script = proclitics.NOUN.map(({ form }) => form).find((form) => form !== "");
  return script !== undefined && isArabic(script) === isArabic(word) && /^\p{L}+$/u.test(word);
}

function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}
