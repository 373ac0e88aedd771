/**
 * Finds every occurrence of many phrases in one pass over a text (Aho and Corasick, 1975), as a dense transition table
 * over a compacted alphabet: one table step a character, whatever the number of phrases.
 */
export interface Automaton {
  /** Reports each occurrence: index of the phrase, offset of its first unit, offset past its last. Occurrences come in order of their ends, longest first. */
  readonly scan: (text: string, report: (phrase: number, from: number, to: number) => void) => void;
  readonly stateCount: number;
}

/** Builds the automaton. Phrases are compared unit by unit, so fold both sides alike first. Empty phrases are never found. */
export function buildAutomaton(phrases: readonly string[]): Automaton {
  const { classOf, width } = compactAlphabet(phrases);
  const trie = buildTrie(phrases, classOf, width);
  const { next, phraseAt, phraseLink } = linkFailures(trie, width);
  const lengths = Int32Array.from(phrases, (phrase) => phrase.length);
  const scan: Automaton["scan"] = (text, report) => {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = next[state * width + (classOf[text.charCodeAt(at)] ?? 0)] ?? 0;
      let hit = (phraseAt[state] ?? -1) >= 0 ? state : (phraseLink[state] ?? 0);
      while (hit > 0) {
        const phrase = phraseAt[hit] ?? -1;
        report(phrase, at + 1 - (lengths[phrase] ?? 0), at + 1);
        hit = phraseLink[hit] ?? 0;
      }
    }
  };
  return { scan, stateCount: trie.stateCount };
}

/** Class 0 is every unit that no phrase holds. */
function compactAlphabet(phrases: readonly string[]): {
  classOf: Uint8Array | Uint16Array;
  width: number;
} {
  const classOf = new Uint16Array(65536);
  let width = 1;
  for (const phrase of phrases) {
    for (let at = 0; at < phrase.length; at++) {
      const unit = phrase.charCodeAt(at);
      if (classOf[unit] === 0) classOf[unit] = width++;
    }
  }
  return { classOf, width };
}

interface Trie {
  readonly next: Int32Array;
  readonly phraseAt: Int32Array;
  readonly stateCount: number;
}

function buildTrie(phrases: readonly string[], classOf: ArrayLike<number>, width: number): Trie {
  const limit = phrases.reduce((sum, phrase) => sum + phrase.length, 1);
  let next = new Int32Array(Math.min(limit, 1024) * width);
  const phraseAt = new Int32Array(limit).fill(-1);
  let stateCount = 1;
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index] ?? "";
    let state = 0;
    for (let at = 0; at < phrase.length; at++) {
      const edge = state * width + (classOf[phrase.charCodeAt(at)] ?? 0);
      let to = next[edge] ?? 0;
      if (to === 0) {
        to = stateCount++;
        if (stateCount * width > next.length) next = doubled(next);
        next[edge] = to;
      }
      state = to;
    }
    if (state > 0) phraseAt[state] = index;
  }
  return { next, phraseAt, stateCount };
}

function doubled(table: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
}

/** Completes the trie breadth first, so that scanning never walks failure links; `phraseLink` leads to the next shorter phrase that ends here. */
function linkFailures(trie: Trie, width: number): Trie & { readonly phraseLink: Int32Array } {
  const { next, phraseAt, stateCount } = trie;
  const failure = new Int32Array(stateCount);
  const phraseLink = new Int32Array(stateCount);
  const queue = new Int32Array(stateCount);
  let tail = 0;
  for (let symbol = 1; symbol < width; symbol++) {
    const child = next[symbol] ?? 0;
    if (child > 0) queue[tail++] = child;
  }
  for (let head = 0; head < tail; head++) {
    const state = queue[head] ?? 0;
    const fallback = failure[state] ?? 0;
    phraseLink[state] = (phraseAt[fallback] ?? -1) >= 0 ? fallback : (phraseLink[fallback] ?? 0);
    for (let symbol = 1; symbol < width; symbol++) {
      const edge = state * width + symbol;
      const child = next[edge] ?? 0;
      const beside = next[fallback * width + symbol] ?? 0;
      if (child > 0) {
        failure[child] = beside;
        queue[tail++] = child;
      } else {
        next[edge] = beside;
      }
    }
  }
  return { next, phraseAt, stateCount, phraseLink };
}
