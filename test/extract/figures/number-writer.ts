/** Writes whole numbers below 1e12 as newswire does, in several notations, for tests that read them back. */
export function writeNumber(value: number, notation: Notation): string {
  switch (notation) {
    case "DIGITS":
      return String(value);
    case "COMMAS":
      return grouped(value, ",");
    case "STOPS":
      return grouped(value, ".");
    case "NO_BREAK_SPACES":
      return grouped(value, "\u00a0");
    case "ARABIC_DIGITS":
      return arabicDigits(grouped(value, "\u066c"));
    case "WORDS":
      return joinScales(value, words);
    case "MIXED":
      return joinScales(value, String);
  }
}

export const NOTATIONS = [
  "DIGITS",
  "COMMAS",
  "STOPS",
  "NO_BREAK_SPACES",
  "ARABIC_DIGITS",
  "WORDS",
  "MIXED",
] as const;
export type Notation = (typeof NOTATIONS)[number];

function grouped(value: number, mark: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
}

function arabicDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}

const SCALES = [
  { value: 1e9, one: "مليار", two: "ملياران", few: "مليارات", many: "مليارا" },
  { value: 1e6, one: "مليون", two: "مليونان", few: "ملايين", many: "مليونا" },
  { value: 1e3, one: "ألف", two: "ألفان", few: "آلاف", many: "ألفا" },
];

/** The digits of a mixed number are joined with "and" written together, and so are words. */
function joinScales(value: number, small: (value: number) => string): string {
  const parts: string[] = [];
  let rest = value;
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale.value);
    rest %= scale.value;
    if (count === 0) continue;
    if (count === 1) parts.push(scale.one);
    else if (count === 2) parts.push(scale.two);
    else parts.push(`${small(count)} ${scaleForm(count, scale)}`);
  }
  if (rest > 0 || parts.length === 0) parts.push(small(rest));
  return parts.join(" و");
}

function scaleForm(count: number, scale: (typeof SCALES)[number]): string {
  const last = count % 100;
  if (last >= 3 && last <= 10) return scale.few;
  return last >= 11 ? scale.many : scale.one;
}

const UNITS = "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة".split(" ");
const TENS = "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون".split(" ");
const HUNDREDS = "مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة".split(" ");
const TEENS = "أحد|اثنا|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة".split("|");

function words(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const parts: string[] = [];
  if (hundreds > 0) parts.push(HUNDREDS[hundreds - 1] ?? "");
  if (rest > 0 || parts.length === 0) parts.push(belowHundred(rest));
  return parts.join(" و");
}

function belowHundred(value: number): string {
  if (value <= 10) return UNITS[value] ?? "";
  if (value < 20) return `${TEENS[value - 11]} عشر`;
  const ten = TENS[Math.floor(value / 10) - 2] ?? "";
  return value % 10 === 0 ? ten : `${UNITS[value % 10]} و${ten}`;
}
