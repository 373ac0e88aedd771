/** WORD letters and signs, NUMBER digits with marks between digits, MARK one punctuation mark or a run of stops, BREAK a line break. */
export type TokenKind = "WORD" | "NUMBER" | "MARK" | "BREAK";

/** One token of a folded text. `from` and `to` are offsets into the folded text, `to` excluded. */
export interface Token {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
  /** The folded words. */
  readonly form: string;
}

/** Cuts a folded text where the class of character changes; spaces belong to no token. Linear. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < folded.length) {
    const unit = folded.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const to = endOf(folded, at, kind);
    tokens.push({ kind: KINDS[kind] ?? "MARK", from: at, to, form: folded.slice(at, to) });
    at = to;
  }
  return tokens;
}

const SPACE = 0;
const WORD = 1;
const NUMBER = 2;
const MARK = 3;
const BREAK = 4;
const LATIN = 5;
const KINDS: readonly TokenKind[] = ["MARK", "WORD", "NUMBER", "MARK", "BREAK", "WORD"];

const UNKNOWN = 6;
/** The class of every unit met so far; UNKNOWN until then. */
const CLASSES = new Uint8Array(65536).fill(UNKNOWN);

/** Latin letters are words of their own: a particle of another script may be written together with a Latin name. */
const LATIN_LETTER = /\p{Script=Latin}/u;
const LETTER = /[\p{L}\p{M}\p{Cs}]/u;

function classOf(unit: number): number {
  const known = CLASSES[unit] ?? MARK;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  CLASSES[unit] = found;
  return found;
}

function classify(unit: number): number {
  if (unit === 0x20) return SPACE;
  if (unit === 0x0a) return BREAK;
  if (unit >= 0x30 && unit <= 0x39) return NUMBER;
  if (LATIN_LETTER.test(String.fromCharCode(unit))) return LATIN;
  return LETTER.test(String.fromCharCode(unit)) ? WORD : MARK;
}

function endOf(folded: string, start: number, kind: number): number {
  let at = start + 1;
  if (kind === WORD || kind === LATIN) {
    while (
      at < folded.length &&
      (classOf(folded.charCodeAt(at)) === kind || isInnerApostrophe(folded, at, kind))
    )
      at++;
    if (kind === WORD) return pastSpelled(folded, start, at);
  } else if (kind === NUMBER) {
    while (
      at < folded.length &&
      (classOf(folded.charCodeAt(at)) === NUMBER || isInnerNumberMark(folded, at))
    )
      at++;
  } else if (kind === MARK && folded.charCodeAt(start) === FULL_STOP) {
    while (folded.charCodeAt(at) === FULL_STOP) at++;
  }
  return at;
}

/**
 * Letters or their names with stops between them, three or more, are one word: "A.F.P", "i.en.gee". Not: letters before a name that they
 * shorten ("J.R.Miller"). Returns the end of all, or `end`, that of the first.
 */
function pastSpelled(folded: string, start: number, end: number): number {
  let longest = end - start;
  let pieces = 1;
  let at = end;
  while (folded.charCodeAt(at) === FULL_STOP && classOf(folded.charCodeAt(at + 1)) === WORD) {
    const from = at + 1;
    at = from;
    while (at < folded.length && classOf(folded.charCodeAt(at)) === WORD) at++;
    longest = Math.max(longest, at - from);
    pieces++;
    if (longest > LONGEST_LETTER || pieces > MOST_LETTERS) return end;
  }
  const isSpelled = pieces >= FEWEST_LETTERS && longest <= LONGEST_LETTER;
  return isSpelled ? at : end;
}

/** Units in the name of a letter. */
const LONGEST_LETTER = 5;
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 8;

const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;

function isInnerApostrophe(folded: string, at: number, kind: number): boolean {
  return folded.charCodeAt(at) === APOSTROPHE && classOf(folded.charCodeAt(at + 1)) === kind;
}

/** Comma, stop, Arabic thousands and decimal marks, apostrophe: inside a number only between two digits. */
const NUMBER_MARKS = new Set([0x2c, FULL_STOP, 0x066b, 0x066c, APOSTROPHE]);

function isInnerNumberMark(folded: string, at: number): boolean {
  return NUMBER_MARKS.has(folded.charCodeAt(at)) && classOf(folded.charCodeAt(at + 1)) === NUMBER;
}
