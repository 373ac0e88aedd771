/** A number in digits. `isGroupOrDecimal`: one stop before three digits, which reads either way. */
export interface DigitsReading {
  readonly value: number;
  readonly isGroupOrDecimal: boolean;
}

/** Marks that part groups of three digits; the last two are written in Arabic, the last for decimals only. */
const DECIMAL_ONLY = "\u066b";
const MOST_DIGITS = 15;
const ONLY_DIGITS = /^[0-9]+$/;

/**
 * Reads folded digits with marks between them: groups of exactly three, or one decimal mark. Null for anything else
 * (dates, versions, addresses, more digits than a double holds).
 */
export function readDigits(form: string): DigitsReading | null {
  if (ONLY_DIGITS.test(form))
    return form.length > MOST_DIGITS ? null : { value: Number(form), isGroupOrDecimal: false };
  const parts = form.split(/[^0-9]/);
  const marks = form.replace(/[0-9]/g, "");
  if (parts.some((part) => part === "") || form.length - marks.length > MOST_DIGITS) return null;
  const last = marks.at(-1);
  if (last === undefined) return null;
  const [head = "", ...rest] = parts;
  const isOneMark = [...marks].every((mark) => mark === last) && last !== DECIMAL_ONLY;
  if (isOneMark && isGrouped(head, rest)) {
    return { value: Number(parts.join("")), isGroupOrDecimal: rest.length === 1 && last === "." };
  }
  const fraction = parts.at(-1) ?? "";
  const whole = parts.slice(0, -1);
  const inner = marks.slice(0, -1);
  const isDecimal = inner === "" || (!inner.includes(last) && isGrouped(head, rest.slice(0, -1)));
  if (!isDecimal || (inner !== "" && new Set(inner).size > 1)) return null;
  return { value: Number(`${whole.join("")}.${fraction}`), isGroupOrDecimal: false };
}

function isGrouped(head: string, rest: readonly string[]): boolean {
  return head.length <= 3 && !head.startsWith("0") && rest.every((part) => part.length === 3);
}
