import { buildTrie, type Trie } from "./trie.ts";

/**
 * Finds every occurrence of many phrases in one pass over a text (Aho and Corasick, 1975), whatever the number of phrases.
 * The table of transitions is filled for the states that texts reach: building costs no more than the phrases' letters,
 * and scanning settles at one table step a character.
 */
export interface Automaton {
  /** Reports each occurrence: index of the phrase, offset of its first unit, offset past its last. Occurrences come in order of their ends, longest first. */
  readonly scan: (text: string, report: (phrase: number, from: number, to: number) => void) => void;
  readonly stateCount: number;
  /** For each phrase given, the index under which it is reported: that of the first equal one. */
  readonly firstEqual: Int32Array;
}

/**
 * Builds the automaton. Phrases are compared unit by unit, so fold both sides alike first. Empty phrases are never found;
 * of equal ones the first is reported.
 */
export function buildAutomaton(phrases: readonly string[]): Automaton {
  const trie = buildTrie(phrases);
  const { failure, outputOf, linkOf } = linkFailures(trie);
  const rows = openRows(trie, failure, outputOf);
  const lengths = Int32Array.from(phrases, (phrase) => phrase.length);
  const { classOf, phraseAt, width } = trie;
  const scan: Automaton["scan"] = (text, report) => {
    let table = rows.table();
    let row = 0;
    for (let at = 0; at < text.length; at++) {
      const edge = row + (classOf[text.charCodeAt(at)] ?? 0);
      row = table[edge] ?? 0;
      if (row < 0) {
        row = rows.fillBehind(edge);
        table = rows.table();
      }
      let hit = table[row + width] ?? 0;
      while (hit > 0) {
        const phrase = phraseAt[hit] ?? 0;
        report(phrase, at + 1 - (lengths[phrase] ?? 0), at + 1);
        hit = linkOf[hit] ?? 0;
      }
    }
  };
  return { scan, stateCount: trie.stateCount, firstEqual: trie.firstEqual };
}

interface Links {
  /** The state of the longest proper suffix that is a state too. */
  readonly failure: Int32Array;
  /** The state whose phrase is the longest that ends here: itself, a suffix of it, or 0 for none. */
  readonly outputOf: Int32Array;
  /** The state whose phrase is the next shorter one that ends here; 0 for none. */
  readonly linkOf: Int32Array;
}

/** Breadth first, so that shorter suffixes are linked before the states that fall back on them. */
function linkFailures(trie: Trie): Links {
  const { stateCount, firstChild, nextSibling, classAt, phraseAt } = trie;
  const failure = new Int32Array(stateCount);
  const outputOf = new Int32Array(stateCount);
  const linkOf = new Int32Array(stateCount);
  const queue = new Int32Array(stateCount);
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const state = queue[head] ?? 0;
    const fallback = failure[state] ?? 0;
    linkOf[state] = outputOf[fallback] ?? 0;
    outputOf[state] = (phraseAt[state] ?? -1) >= 0 ? state : (outputOf[fallback] ?? 0);
    for (let child = firstChild[state] ?? 0; child > 0; child = nextSibling[child] ?? 0) {
      if (state > 0) failure[child] = longestSuffix(trie, failure, fallback, classAt[child] ?? 0);
      queue[tail++] = child;
    }
  }
  return { failure, outputOf, linkOf };
}

function longestSuffix(trie: Trie, failure: Int32Array, from: number, symbol: number): number {
  for (let state = from; ; state = failure[state] ?? 0) {
    const child = trie.childOf(state, symbol);
    if (child > 0 || state === 0) return child;
  }
}

/**
 * The dense table. A row holds, for every class, where the next state's row begins, or the next state negated while that row
 * is not filled; behind them, the state's output. The root's row comes first. At most one row a state.
 */
interface Rows {
  /** The table as it stands; another one after a row was filled. */
  readonly table: () => Int32Array;
  /** Fills the row that the entry at `edge` waits for, and returns where it begins. */
  readonly fillBehind: (edge: number) => number;
}

function openRows(trie: Trie, failure: Int32Array, outputOf: Int32Array): Rows {
  const { width } = trie;
  const rowOf = new Int32Array(trie.stateCount).fill(-1);
  let table = new Int32Array(FIRST_ROWS * (width + 1));
  let used = 0;

  const takeRow = (): number => {
    const row = used;
    used += width + 1;
    if (used > table.length) {
      const larger = new Int32Array(table.length * 2);
      larger.set(table);
      table = larger;
    }
    return row;
  };
  /** A row is that of the state fallen back on, overlaid with the state's own children. */
  const fill = (state: number): void => {
    const row = takeRow();
    const below = rowOf[failure[state] ?? 0] ?? 0;
    if (state > 0) table.copyWithin(row, below, below + width);
    trie.eachChild(state, (child, symbol) => {
      table[row + symbol] = -child;
    });
    table[row + width] = outputOf[state] ?? 0;
    rowOf[state] = row;
  };
  fill(0);

  const fillBehind = (edge: number): number => {
    const state = -(table[edge] ?? 0);
    const missing: number[] = [];
    for (let at = state; rowOf[at] === -1; at = failure[at] ?? 0) missing.push(at);
    for (const at of missing.reverse()) fill(at);
    const row = rowOf[state] ?? 0;
    table[edge] = row;
    return row;
  };
  return { table: () => table, fillBehind };
}

const FIRST_ROWS = 1024;
