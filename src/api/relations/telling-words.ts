const MOST_WORDS = 16;
const SHORTEST = 3;

/**
 * The words of a content that are searched for in others: numbers first, since hardly two contents share one by chance, then the
 * longest words, which are the rarest ones in any language; ties by the alphabet. At most 16, each once.
 */
export function tellingWords(folded: string): readonly string[] {
  return [...new Set(folded.split(" "))]
    .filter((word) => word.length >= SHORTEST || isNumber(word))
    .sort(
      (a, b) =>
        Number(isNumber(b)) - Number(isNumber(a)) || b.length - a.length || (a < b ? -1 : 1),
    )
    .slice(0, MOST_WORDS);
}

function isNumber(word: string): boolean {
  return /\p{N}{2}/u.test(word);
}
