/** How much of two contents is the same, by their words in order. */
export interface WordOverlap {
  /** Words that both hold, each once, in the order of the first. */
  readonly shared: readonly string[];
  /** Share of the shorter one's distinct words that the other holds, 0 to 1. */
  readonly words: number;
  /** Pairs of neighbouring words that both hold: a sign that the words say the same and do not only speak of the same. */
  readonly sharedPairs: number;
  /** Share of the shorter one's distinct pairs that the other holds, 0 to 1. */
  readonly pairs: number;
}

/** Compares by distinct words and distinct pairs of neighbours. The same either way round, but for the order of `shared`. */
export function wordOverlap(a: readonly string[], b: readonly string[]): WordOverlap {
  const words = new Set(a);
  const others = new Set(b);
  const shared = [...words].filter((word) => others.has(word));
  const pairs = pairsOf(a);
  const otherPairs = pairsOf(b);
  const sharedPairs = [...pairs].filter((pair) => otherPairs.has(pair)).length;
  return {
    shared,
    words: share(shared.length, words.size, others.size),
    sharedPairs,
    pairs: share(sharedPairs, pairs.size, otherPairs.size),
  };
}

function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

function share(common: number, left: number, right: number): number {
  const fewer = Math.min(left, right);
  return fewer === 0 ? 0 : common / fewer;
}
