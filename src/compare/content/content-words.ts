/** What one folded word says when two contents are compared. */
export type WordReading =
  /** A word of the closed classes: it tells nothing apart. */
  | { readonly kind: "CLOSED" }
  /** "Not", "no": what follows is turned round. */
  | { readonly kind: "NEGATION" }
  /** Without what its language writes together with it; digits alone for a number. */
  | { readonly kind: "WORD"; readonly form: string };

/** How the words of a language are read; the same for every text. */
export type ReadWord = (folded: string) => WordReading;

/** Content as two texts can be compared by: words that tell, in order. */
export interface ContentWords {
  readonly words: readonly string[];
  /** Words that stand right behind a negation. */
  readonly negated: ReadonlySet<string>;
}

/** `folded` holds words parted by one space. */
export function contentWords(folded: string, read: ReadWord): ContentWords {
  const words: string[] = [];
  const negated = new Set<string>();
  let isNegated = false;
  for (const word of folded.split(" ")) {
    const reading = read(word);
    if (reading.kind === "NEGATION") isNegated = true;
    if (reading.kind !== "WORD" || reading.form === "") continue;
    if (isNegated) negated.add(reading.form);
    words.push(reading.form);
    isNegated = false;
  }
  return { words, negated };
}
