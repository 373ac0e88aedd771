/** One word looked for: its folded forms, any of which will do. */
export type WordForms = readonly string[];

/**
 * A Lucene query that every word must meet by one of its forms. Forms stand in quotation marks, so that nothing in them is
 * an operator; "" where there is no word.
 */
export function luceneQueryOf(words: readonly WordForms[]): string {
  return words.map((forms) => `+(${forms.map(quoted).join(" ")})`).join(" ");
}

/** The same, with one letter's difference allowed in words of five letters or more: for names that are spelled in many ways. */
export function looseLuceneQueryOf(words: readonly WordForms[]): string {
  return words.map((forms) => `+(${forms.map(loose).join(" ")})`).join(" ");
}

/** A query that any of these words meets; "" where there is none. */
export function anyOfLuceneQuery(words: readonly string[]): string {
  return words.map(quoted).join(" ");
}

function quoted(form: string): string {
  return `"${form.replace(/["\\]/g, "\\$&")}"`;
}

/** Only letters and digits may stand outside quotation marks. */
function loose(form: string): string {
  return form.length >= 5 && /^[\p{L}\p{N}]+$/u.test(form) ? `${form}~1` : quoted(form);
}
