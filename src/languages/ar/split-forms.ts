/** The written forms of one row: a bar stands between them. */
export function splitForms(row: string): readonly string[] {
  return row.split("|").map((form) => form.trim());
}
