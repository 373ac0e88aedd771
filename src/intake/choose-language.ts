import type { LanguageCode } from "../model/article.ts";
import { RefusedInput } from "./refusal.ts";

/** How the languages of texts are told, handed in because intake knows none of them. */
export interface LanguageChoice {
  /** The language a text is written in, or null where that cannot be told. */
  readonly detectLanguage: (text: string) => LanguageCode | null;
  /** Whether articles in this language can be read: whether it has a pack. */
  readonly canRead: (language: LanguageCode) => boolean;
  /** A stated language binds; a page's `lang` is only asked where the text itself does not tell. */
  readonly isStrict: boolean;
}

const KNOWN: readonly LanguageCode[] = ["ar", "en", "ru", "uk"];

/** The language to read `text` in. Throws RefusedInput (LANGUAGE_UNKNOWN, LANGUAGE_UNSUPPORTED). */
export function chooseLanguage(
  text: string,
  stated: string | null,
  choice: LanguageChoice,
): LanguageCode {
  const statedCode = stated?.trim().toLowerCase().split(/[-_]/)[0] ?? null;
  if (statedCode !== null && choice.isStrict) return readable(statedCode, choice);
  const detected = choice.detectLanguage(text);
  const code = detected ?? statedCode;
  if (code !== null) return readable(code, choice);
  throw new RefusedInput(
    "LANGUAGE_UNKNOWN",
    'its language could not be told from its letters; state it in front matter, such as "language: ar"',
  );
}

function readable(code: string, choice: LanguageChoice): LanguageCode {
  const known = KNOWN.find((language) => language === code);
  if (known !== undefined && choice.canRead(known)) return known;
  const readableCodes = KNOWN.filter(choice.canRead).map(nameOf);
  throw new RefusedInput(
    "LANGUAGE_UNSUPPORTED",
    `its language is ${nameOf(code)}, and Isnad reads ${readableCodes.join(", ") || "none yet"}`,
  );
}

/** The language's English name and code; the code alone where it is none. */
function nameOf(code: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) return `"${code.slice(0, 20)}"`;
  const name = new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(code);
  return name === undefined ? `"${code}"` : `${name} (${code})`;
}
