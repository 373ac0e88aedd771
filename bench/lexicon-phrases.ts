import type { LanguagePack } from "../src/languages/pack.ts";
import { foldText } from "../src/text/fold.ts";

/** Every form of the pack once, folded. */
export function phrasesOf(pack: LanguagePack): readonly string[] {
  const forms = pack.terms.flatMap((term) => term.forms);
  return [...new Set(forms.map((form) => foldText(form).text).filter((form) => form !== ""))];
}

/** `count` of the phrases, taken from all over the list; two of them joined where there are not so many. */
export function choosePhrases(phrases: readonly string[], count: number): readonly string[] {
  const chosen = new Set<string>();
  const step = phrases.length / Math.min(count, phrases.length);
  for (let at = 0; at < phrases.length && chosen.size < count; at += step)
    chosen.add(phrases[Math.floor(at)] ?? "");
  for (let shift = 1; chosen.size < count && shift < phrases.length; shift++) {
    for (let at = 0; at < phrases.length && chosen.size < count; at++)
      chosen.add(`${phrases[at]} ${phrases[(at + shift) % phrases.length]}`);
  }
  return [...chosen];
}
