/**
 * Written forms from the short notation of this folder's rows:
 * a comma of the script parts variants; `+` before a word writes it with and without the article (agreeing adjectives);
 * `*` at the end stands for the endings of a masculine plural, before a complement too.
 */
export function expandForms(notation: string): readonly string[] {
  const forms = notation
    .split("،")
    .map((variant) => variant.trim())
    .filter((variant) => variant !== "")
    .flatMap(expandArticles)
    .flatMap(expandPlural);
  return [...new Set(forms)];
}

/** The dual of a singular noun, with and without a complement: "minister" -> "two ministers (of)". Empty for phrases. */
export function dualForms(singulars: readonly string[]): readonly string[] {
  return singulars.filter((form) => !form.includes(" ")).flatMap(dualOf);
}

/** Endings of a masculine plural or dual: nominative and oblique, then the same before a complement. */
const PLURAL_ENDINGS = [
  "ون", //
  "ين",
  "و",
  "ي",
];
const DUAL_ENDINGS = [
  "ان", //
  "ين",
  "ا",
  "ي",
];
const ARTICLE = "ال";
const FEMININE = "ة";
const OPEN_FEMININE = "ت";

function expandArticles(variant: string): readonly string[] {
  if (!variant.includes("+")) return [variant];
  return [variant.replaceAll("+", ""), variant.replaceAll("+", ARTICLE)];
}

function expandPlural(variant: string): readonly string[] {
  const words = variant.split(" ");
  const at = words.findIndex((word) => word.endsWith("*"));
  if (at < 0) return [variant];
  const stem = (words[at] ?? "").slice(0, -1);
  return PLURAL_ENDINGS.map((ending) => words.with(at, stem + ending).join(" "));
}

function dualOf(singular: string): readonly string[] {
  const stem = singular.endsWith(FEMININE) ? singular.slice(0, -1) + OPEN_FEMININE : singular;
  return DUAL_ENDINGS.map((ending) => stem + ending);
}
