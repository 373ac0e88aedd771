import type { LanguageCode } from "../model/article.ts";

export type Script = "LATIN" | "CYRILLIC" | "ARABIC";

const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ["ARABIC", /\p{Script=Arabic}/u],
  ["CYRILLIC", /\p{Script=Cyrillic}/u],
  ["LATIN", /\p{Script=Latin}/u],
];

const USUAL: Readonly<Record<LanguageCode, Script>> = {
  ar: "ARABIC",
  en: "LATIN",
  ru: "CYRILLIC",
  uk: "CYRILLIC",
};

/** Script of the first letter of `name`; without letters, the script that `language` is usually written in. */
export function scriptOf(name: string, language: LanguageCode): Script {
  const first = /\p{L}/u.exec(name)?.[0] ?? "";
  return LETTERS.find(([, pattern]) => pattern.test(first))?.[0] ?? USUAL[language];
}
