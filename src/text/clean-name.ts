/** A name as it is shown and identified: vowel signs, stretching and invisible controls gone, blanks single; letters as printed. */
export function cleanName(printed: string): string {
  return printed
    .replace(
      /[\u0640\u064b-\u065f\u0670\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g,
      "",
    )
    .replace(/\s+/g, " ")
    .trim();
}
