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
  const links = linkStates(trie);
  const rows = openRows(trie, links, (phrase) => phrases[phrase]?.length ?? 0);
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
      for (let ending = table[row + width] ?? 0; ending > 0; ) {
        const tail = ending + width;
        report(table[tail + PHRASE] ?? 0, to - (table[tail + LENGTH] ?? 0), to);
        ending = table[tail + NEXT] ?? 0;
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
}

/** Breadth first, so that shorter suffixes are linked before the states that fall back on them. */
function linkStates(trie: Trie): Links {
  const { stateCount, firstChild, nextSibling, classAt, phraseAt } = trie;
  const failure = new Int32Array(stateCount);
  const outputOf = new Int32Array(stateCount);
  const queue = new Int32Array(stateCount);
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const state = queue[head] ?? 0;
    const fallback = failure[state] ?? 0;
    outputOf[state] = (phraseAt[state] ?? -1) >= 0 ? state : (outputOf[fallback] ?? 0);
    for (let child = firstChild[state] ?? 0; child > 0; child = nextSibling[child] ?? 0) {
      if (state > 0) failure[child] = longestSuffix(trie, failure, fallback, classAt[child] ?? 0);
      queue[tail++] = child;
    }
  }
  return { failure, outputOf };
}

function longestSuffix(trie: Trie, failure: Int32Array, from: number, symbol: number): number {
  for (let state = from; ; state = failure[state] ?? 0) {
    const child = trie.childOf(state, symbol);
    if (child > 0 || state === 0) return child;
  }
}

/**
 * The dense table. A row holds, for every class, where the next state's row begins, doubled, with HAS_OUTPUT where phrases end
 * there; or the next state negated while that row is not filled. Behind the classes is the row's tail: the row of the longest phrase
 * that ends here (0 for none), and for a state that ends a phrase itself that phrase, its length, and the row of the next shorter
 * one. The root's row comes first. At most one row a state.
 */
interface Rows {
  /** The table as it stands; another one after a row was filled. */
  readonly table: () => Int32Array;
  /** Fills the row that the entry at `edge` waits for, and returns the entry that leads there. */
  readonly fillBehind: (edge: number) => number;
}

const HAS_OUTPUT = 1;
const PHRASE = 1;
const LENGTH = 2;
const NEXT = 3;
const TAIL = 4;

function openRows(
  trie: Trie,
  { failure, outputOf }: Links,
  lengthOf: (phrase: number) => number,
): Rows {
  const { width, phraseAt } = trie;
  const rowOf = new Int32Array(trie.stateCount).fill(-1);
  let table = new Int32Array(FIRST_ROWS * (width + TAIL));
  let used = 0;

  const takeRow = (): number => {
    const row = used;
    used += width + TAIL;
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
    rowOf[state] = row;
    fillTail(state, row + width, table[below + width] ?? 0);
  };
  /** Suffixes are filled first, so the rows of shorter phrases are there. */
  const fillTail = (state: number, tail: number, shorter: number): void => {
    const phrase = phraseAt[state] ?? -1;
    if (state === 0 || phrase < 0) {
      table[tail] = state === 0 ? 0 : shorter;
      return;
    }
    table[tail] = tail - width;
    table[tail + PHRASE] = phrase;
    table[tail + LENGTH] = lengthOf(phrase);
    table[tail + NEXT] = shorter;
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
