import { type Article, createArticle, type LanguageCode } from "../model/article.ts";
import { checkControls, checkStoredText } from "./check-text.ts";
import { chooseLanguage, type LanguageChoice } from "./choose-language.ts";
import { wellFormed } from "./decode-text.ts";
import { readPublishedDate } from "./published-date.ts";
import { RefusedInput } from "./refusal.ts";

/** What an input says of itself, each part as written. */
export interface ArticleParts {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly body: string;
}

export interface BuildOptions extends LanguageChoice {
  /** Where the parts were stated by whoever gives the input, a date that is none refuses it; a page's own is dropped. */
  readonly isStrict: boolean;
}

export interface BuiltArticle {
  readonly article: Article;
  readonly warnings: readonly string[];
}

/**
 * The article of these parts. The stored text is the body as it came; where a title is given beside it that is not
 * already its first line, the stored text is title, blank line, body, so that the headline has a place for its claims.
 * Lone surrogates become U+FFFD, one unit for one. Throws RefusedInput.
 */
export function buildArticle(parts: ArticleParts, options: BuildOptions): BuiltArticle {
  const warnings: string[] = [];
  const { text, repaired } = wellFormed(textWithTitle(parts.title, parts.body));
  if (repaired > 0) warnings.push(`${repaired} lone surrogates were replaced by U+FFFD`);
  checkControls(text);
  checkStoredText(parts.body);
  checkStoredText(text);
  const language: LanguageCode = chooseLanguage(text, parts.language, options);
  const publishedAt = readDate(parts.published, options.isStrict, warnings);
  const url = readUrl(parts.url, options.isStrict, warnings);
  const { outlet, title } = parts;
  const article = createArticle({
    url,
    outlet: outlet?.toWellFormed() ?? null,
    title: title?.toWellFormed() ?? null,
    language,
    publishedAt,
    text,
  });
  return { article, warnings };
}

function textWithTitle(title: string | null, body: string): string {
  if (title === null) return body;
  const firstLine = /^[\s\uFEFF]*([^\r\n]*)/.exec(body)?.[1]?.trim();
  return firstLine === title ? body : `${title}\n\n${body}`;
}

function readDate(written: string | null, isStrict: boolean, warnings: string[]): string | null {
  if (written === null) return null;
  const date = readPublishedDate(written);
  if (date === null) {
    const message = `its date of publication "${shorten(written)}" is not a date of the form 2025-02-03 or 2025-02-03T10:00Z`;
    if (isStrict) throw new RefusedInput("BAD_DATE", message);
    warnings.push(`${message}; it is left out`);
    return null;
  }
  if (date.warning !== null) warnings.push(`its date of publication ${date.warning}`);
  return date.at;
}

function readUrl(written: string | null, isStrict: boolean, warnings: string[]): string | null {
  if (written === null) return null;
  const protocol = URL.parse(written)?.protocol;
  if (protocol === "http:" || protocol === "https:") return written.toWellFormed();
  const message = `its address "${shorten(written)}" is not an absolute http or https address`;
  if (isStrict) throw new RefusedInput("BAD_FRONT_MATTER", message);
  warnings.push(`${message}; it is left out`);
  return null;
}

function shorten(written: string): string {
  return written.length <= 60 ? written : `${written.slice(0, 60)}...`;
}
