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
  return singulars.filter(isOneWord).flatMap(dualOf);
}

/** The dual of a body's name of two words, in construct: "the two chambers of commerce". Empty where the second is an adjective that agrees. */
export function dualsBeforeComplement(singulars: readonly string[]): readonly string[] {
  return singulars.flatMap((form) => {
    const [noun = "", ...complement] = form.split(" ");
    if (complement.length === 0 || noun.startsWith(ARTICLE)) return [];
    return dualOf(noun)
      .filter((dual) => CONSTRUCT.test(dual))
      .map((dual) => [dual, ...complement].join(" "));
  });
}

/** Singulars with their indefinite accusative added: "minister", "(a) minister". Of single words only. */
export function withAccusative(singulars: readonly string[]): readonly string[] {
  const accusatives = singulars.filter((form) => isOneWord(form) && takesAlif(form));
  return [...new Set([...singulars, ...accusatives.map((form) => form + ALIF)])];
}

/** Endings of a masculine plural or dual: nominative and oblique, then the same before a complement. */
const PLURAL_ENDINGS = [
  "ون", //
  "ين",
  "و",
  "ي",
];
/** An adjective that agrees leaves its noun no complement. */
const FREE_PLURAL_ENDINGS = PLURAL_ENDINGS.slice(0, 2);
const DUAL_ENDINGS = [
  "ان", //
  "ين",
  "ا",
  "ي",
];
const CONSTRUCT = /[اي]$/u;
const ALIF = "ا";
const NO_ALIF = /[ةاىيء]$|\u0627\u062a$/u;
const ADJECTIVE_END = "ي";
const ARTICLE = "ال";
const FEMININE = "ة";
const OPEN_FEMININE = "ت";

function expandArticles(variant: string): readonly string[] {
  if (!variant.includes("+")) return [variant];
  const [noun = "", ...others] = variant.split(" ");
  const agreeing = others.every((word) => word.startsWith("+"));
  const bare = [noun, ...others.map((word) => word.replace("+", ""))];
  return [
    bare.join(" "),
    variant.replaceAll("+", ARTICLE),
    ...(agreeing
      ? [bare.map((word) => (NO_FINAL_ALIF.test(word) ? word : word + ALIF)).join(" ")]
      : []),
  ];
}

const NO_FINAL_ALIF = /[ةاىء*]$|\u0627\u062a$/u;

function isOneWord(form: string): boolean {
  return !form.includes(" ");
}

/** Not after a feminine or another alif; not of adjectives, whose accusative is an adverb ("militarily"). */
function takesAlif(form: string): boolean {
  return !NO_ALIF.test(form);
}

function expandPlural(variant: string): readonly string[] {
  const words = variant.split(" ");
  const starred = words.filter((word) => word.endsWith("*")).length;
  if (starred === 0) return [variant];
  const endings = starred > 1 ? FREE_PLURAL_ENDINGS : PLURAL_ENDINGS;
  return endings.map((ending) =>
    words.map((word) => (word.endsWith("*") ? word.slice(0, -1) + ending : word)).join(" "),
  );
}

function dualOf(singular: string): readonly string[] {
  const stem = singular.endsWith(FEMININE) ? singular.slice(0, -1) + OPEN_FEMININE : singular;
  const endings = stem.endsWith(ADJECTIVE_END)
    ? DUAL_ENDINGS.filter((ending) => ending !== ALIF)
    : DUAL_ENDINGS;
  return endings.map((ending) => stem + ending);
}
