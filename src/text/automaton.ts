import { buildTrie, type Trie } from "./trie.ts";

/**
 * Finds every occurrence of many phrases in one pass over a text (Aho and Corasick, 1975), whatever the number of phrases.
 * The table of transitions is filled for the states that texts reach: building costs no more than the phrases' letters,
 * and scanning settles at one table step a character.
 */
export interface Automaton {
  /**
   * Reports each occurrence: index of the phrase, offset of its first unit, offset past its last. Occurrences come in order of
   * their ends, longest first. `mayEnd` leaves out those that end at an offset where it holds 0.
   */
  readonly scan: (text: string, report: Report, mayEnd?: Uint8Array) => void;
  readonly stateCount: number;
  /** For each phrase given, the index under which it is reported: that of the first equal one. */
  readonly firstEqual: Int32Array;
}

export type Report = (phrase: number, from: number, to: number) => void;

/**
 * Builds the automaton. Phrases are compared unit by unit, so fold both sides alike first. Empty phrases are never found;
 * of equal ones the first is reported.
 */
export function buildAutomaton(phrases: readonly string[]): Automaton {
  const trie = buildTrie(phrases);
  const { failure, outputOf, outputs } = linkStates(trie, phrases);
  const rows = openRows(trie, failure, outputOf);
  const { classOf, width } = trie;
  const scan: Automaton["scan"] = (text, report, mayEnd) => {
    let table = rows.table();
    let row = 0;
    for (let at = 0; at < text.length; at++) {
      const edge = row + (classOf[text.charCodeAt(at)] ?? 0);
      let entry = table[edge] ?? 0;
      if (entry < 0) {
        entry = rows.fillBehind(edge);
        table = rows.table();
      }
      row = entry >> 1;
      if ((entry & HAS_OUTPUT) === 0) continue;
      const to = at + 1;
      if (mayEnd !== undefined && mayEnd[to] === 0) continue;
      for (let output = table[row + width] ?? 0; output > 0; output = outputs[output + 2] ?? 0) {
        report(outputs[output] ?? 0, to - (outputs[output + 1] ?? 0), to);
      }
    }
  };
  return { scan, stateCount: trie.stateCount, firstEqual: trie.firstEqual };
}

interface Links {
  /** The state of the longest proper suffix that is a state too. */
  readonly failure: Int32Array;
  /** Where in `outputs` the longest phrase that ends at the state is found: its own, or that of a suffix. 0 for none. */
  readonly outputOf: Int32Array;
  /** Three numbers for each state that ends a phrase: the phrase, its length, where the next shorter one is found (0 for none). */
  readonly outputs: Int32Array;
}

const OUTPUT_SIZE = 3;

/** Breadth first, so that shorter suffixes are linked before the states that fall back on them. */
function linkStates(trie: Trie, phrases: readonly string[]): Links {
  const { stateCount, firstChild, nextSibling, classAt, phraseAt } = trie;
  const failure = new Int32Array(stateCount);
  const outputOf = new Int32Array(stateCount);
  // The first record stays empty: 0 is no output.
  const outputs = new Int32Array((phrases.length + 1) * OUTPUT_SIZE);
  let output = 0;
  const queue = new Int32Array(stateCount);
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const state = queue[head] ?? 0;
    const fallback = failure[state] ?? 0;
    const phrase = phraseAt[state] ?? -1;
    outputOf[state] = outputOf[fallback] ?? 0;
    if (phrase >= 0) {
      output += OUTPUT_SIZE;
      outputs[output] = phrase;
      outputs[output + 1] = phrases[phrase]?.length ?? 0;
      outputs[output + 2] = outputOf[fallback] ?? 0;
      outputOf[state] = output;
    }
    for (let child = firstChild[state] ?? 0; child > 0; child = nextSibling[child] ?? 0) {
      if (state > 0) failure[child] = longestSuffix(trie, failure, fallback, classAt[child] ?? 0);
      queue[tail++] = child;
    }
  }
  return { failure, outputOf, outputs };
}

function longestSuffix(trie: Trie, failure: Int32Array, from: number, symbol: number): number {
  for (let state = from; ; state = failure[state] ?? 0) {
    const child = trie.childOf(state, symbol);
    if (child > 0 || state === 0) return child;
  }
}

/**
 * The dense table. A row holds, for every class, where the next state's row begins, doubled, with HAS_OUTPUT where phrases end
 * there; or the next state negated while that row is not filled. Behind them stands the state's own output. The root's row comes
 * first. At most one row a state.
 */
interface Rows {
  /** The table as it stands; another one after a row was filled. */
  readonly table: () => Int32Array;
  /** Fills the row that the entry at `edge` waits for, and returns the entry that leads there. */
  readonly fillBehind: (edge: number) => number;
}

const HAS_OUTPUT = 1;

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
    const entry = (rowOf[state] ?? 0) * 2 + (outputOf[state] === 0 ? 0 : HAS_OUTPUT);
    table[edge] = entry;
    return entry;
  };
  return { table: () => table, fillBehind };
}

const FIRST_ROWS = 1024;
