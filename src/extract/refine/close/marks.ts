/** A comma of either script. */
export function isComma(form: string): boolean {
  return form === "\u060c" || form === ",";
}
