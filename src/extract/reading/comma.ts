/** Whether a token's form is a comma of either script; "" and `undefined`, as where there is no token, are none. */
export function isComma(form: string | undefined): boolean {
  return form === "\u060c" || form === ",";
}
