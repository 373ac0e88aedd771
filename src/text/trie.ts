/** The phrases as a tree of their units; state 0 is its root. Children of a state are a list, as most have one or none. */
export interface Trie {
  readonly stateCount: number;
  /** Number of classes, class 0 included. */
  readonly width: number;
  /** The class of each UTF-16 unit; 0 for units that no phrase holds. */
  readonly classOf: Uint16Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** The class that leads from its parent to the state. */
  readonly classAt: Uint16Array;
  /** Index of the phrase that ends at the state; -1 for none. */
  readonly phraseAt: Int32Array;
  /** For each phrase, the index of the first that equals it. */
  readonly firstEqual: Int32Array;
  /** The child that the class leads to; 0 for none. */
  readonly childOf: (state: number, symbol: number) => number;
  readonly eachChild: (state: number, visit: (child: number, symbol: number) => void) => void;
}

/** Builds the tree of the phrases. Cheapest where neighbours begin alike, as the inflections of one word do. */
export function buildTrie(phrases: readonly string[]): Trie {
  const { classOf, width, unitCount, longest } = measure(phrases);
  const states = unitCount + 1;
  const firstChild = new Int32Array(states);
  const nextSibling = new Int32Array(states);
  const classAt = new Uint16Array(states);
  const phraseAt = new Int32Array(states).fill(-1);
  const firstEqual = new Int32Array(phrases.length);
  const rootChild = new Int32Array(width);
  let stateCount = 1;

  const childOf = (state: number, symbol: number): number => {
    if (state === 0) return rootChild[symbol] ?? 0;
    let child = firstChild[state] ?? 0;
    while (child > 0 && classAt[child] !== symbol) child = nextSibling[child] ?? 0;
    return child;
  };
  const grow = (state: number, symbol: number): number => {
    const child = stateCount++;
    classAt[child] = symbol;
    nextSibling[child] = firstChild[state] ?? 0;
    firstChild[state] = child;
    if (state === 0) rootChild[symbol] = child;
    return child;
  };

  /** States of the phrase before, by depth. */
  const path = new Int32Array(longest + 1);
  let before = "";
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index] ?? "";
    let at = commonStart(before, phrase);
    let state = path[at] ?? 0;
    while (at < phrase.length) {
      const symbol = classOf[phrase.charCodeAt(at++)] ?? 0;
      state = childOf(state, symbol) || grow(state, symbol);
      path[at] = state;
    }
    if (state > 0 && phraseAt[state] === -1) phraseAt[state] = index;
    firstEqual[index] = state > 0 ? (phraseAt[state] ?? index) : index;
    before = phrase;
  }
  return {
    stateCount,
    width,
    classOf,
    firstChild,
    nextSibling,
    classAt,
    phraseAt,
    firstEqual,
    childOf,
    eachChild: (state, visit) => {
      for (let child = firstChild[state] ?? 0; child > 0; child = nextSibling[child] ?? 0) {
        visit(child, classAt[child] ?? 0);
      }
    },
  };
}

function measure(phrases: readonly string[]) {
  const classOf = new Uint16Array(65536);
  let width = 1;
  let unitCount = 0;
  let longest = 0;
  for (const phrase of phrases) {
    unitCount += phrase.length;
    longest = Math.max(longest, phrase.length);
    for (let at = 0; at < phrase.length; at++) {
      const unit = phrase.charCodeAt(at);
      if (classOf[unit] === 0) classOf[unit] = width++;
    }
  }
  return { classOf, width, unitCount, longest };
}

function commonStart(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let at = 0;
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
