const LETTERS: Readonly<Record<string, string>> = {
  "\u0621": "'",
  "\u0622": "'aa",
  "\u0623": "a",
  "\u0624": "u'",
  "\u0625": "i",
  "\u0626": "i'",
  "\u0627": "aa",
  "\u0628": "b",
  "\u0629": "ah",
  "\u062a": "t",
  "\u062b": "th",
  "\u062c": "j",
  "\u062d": "hh",
  "\u062e": "kh",
  "\u062f": "d",
  "\u0630": "dh",
  "\u0631": "r",
  "\u0632": "z",
  "\u0633": "s",
  "\u0634": "sh",
  "\u0635": "ss",
  "\u0636": "dd",
  "\u0637": "tt",
  "\u0638": "zz",
  "\u0639": "c",
  "\u063a": "gh",
  "\u0641": "f",
  "\u0642": "q",
  "\u0643": "k",
  "\u0644": "l",
  "\u0645": "m",
  "\u0646": "n",
  "\u0647": "h",
  "\u0648": "w",
  "\u0649": "e",
  "\u064a": "y",
};

/** A word in Latin letters, for ids that a person reads. Several words may share one; marks and blanks are dropped or dashed. */
export function romanize(word: string): string {
  return [...word.replaceAll(/[\u064b-\u0652]/gu, "")]
    .map((letter) => (letter === " " ? "-" : (LETTERS[letter] ?? "")))
    .join("");
}
