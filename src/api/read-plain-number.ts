const MARKS = ", . ' \u00a0 \u202f \u2009 \u2019 \u066c";
const GROUPED = new RegExp(
  `^\\d{1,3}(?:([ ${MARKS}])\\d{3})(?:\\1\\d{3}){0,4}(?:[.,\\u066b]\\d{1,6})?$`,
  "u",
);
const PLAIN = /^\d{1,15}(?:[.,\u066b]\d{1,6})?$/;

/**
 * A number in digits of any script, grouped by commas, points, spaces or apostrophes, or not at all. Three digits behind one
 * mark are a group, not a fraction. Null where the text is anything else or beyond 2^53 - 1.
 */
export function readPlainNumber(text: string): number | null {
  if (text.length > 64) return null;
  const digits = text.trim().replace(/\p{Nd}/gu, latinDigit);
  const grouped = GROUPED.exec(digits);
  const mark = grouped?.[1];
  const plain = mark === undefined ? digits : digits.replaceAll(mark, "");
  if (!PLAIN.test(plain)) return null;
  const value = Number(plain.replace(/[,\u066b]/, "."));
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** Digits of a script stand in a row from zero to nine, so the way back to the first of them is the value. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
