import type { Span } from "../model/span.ts";
import { FOLDING_TABLE, NOT_BASIC } from "./folding-table.ts";

/**
 * A text as the reader compares it: vowel signs, stretching and invisible controls gone, letter variants joined, digits Latin,
 * letters lower-case, every kind of space one space. One unit of the stored text gives zero, one or more folded units;
 * `origin` leads back. Line breaks are kept, so that paragraphs stay visible.
 */
export interface FoldedText {
  readonly text: string;
  /** `origin[i]` is the offset in the stored text of folded unit `i`; one more entry at the end holds the text's length. */
  readonly origin: Int32Array;
  /** Longest run of dropped units met. Large runs are a sign of hostile text. */
  readonly longestDroppedRun: number;
}

/** Folds in one pass by table; linear in the text. Total: lone surrogates pass through. */
export function foldText(stored: string): FoldedText {
  let units = new Uint16Array(stored.length + 16);
  let origin = new Int32Array(stored.length + 17);
  let length = 0;
  let droppedRun = 0;
  let longestDroppedRun = 0;
  for (let at = 0; at < stored.length; at++) {
    const unit = stored.charCodeAt(at);
    const folded = foldUnit(stored, at, unit);
    if (folded === 0) {
      droppedRun++;
      if (droppedRun > longestDroppedRun) longestDroppedRun = droppedRun;
      continue;
    }
    if (folded === SPACE && units[length - 1] === SPACE && length > 0) continue;
    droppedRun = 0;
    const several = folded === NOT_BASIC ? decompose(unit) : "";
    const count = folded === NOT_BASIC ? several.length : 1;
    if (length + count >= units.length) {
      units = grow(units, new Uint16Array(units.length * 2));
      origin = grow(origin, new Int32Array(units.length + 1));
    }
    for (let part = 0; part < count; part++) {
      units[length] = folded === NOT_BASIC ? several.charCodeAt(part) : folded;
      origin[length++] = at;
    }
  }
  origin[length] = stored.length;
  return { text: decode(units, length), origin: origin.subarray(0, length + 1), longestDroppedRun };
}

/** The folded text alone, without the way back: for the many short forms of a lexicon. The same as `foldText(stored).text`. */
export function foldForm(stored: string): string {
  const same = lengthUnchanged(stored);
  if (same === stored.length) return stored;
  if (stored.length > LONGEST_FORM) return foldText(stored).text;
  let folded = stored.slice(0, same);
  for (let at = same; at < stored.length; at++) {
    const unit = foldUnit(stored, at, stored.charCodeAt(at));
    if (unit === 0 || (unit === SPACE && folded.endsWith(" "))) continue;
    folded += unit === NOT_BASIC ? decompose(stored.charCodeAt(at)) : String.fromCharCode(unit);
  }
  return folded;
}

const LONGEST_FORM = 256;

/** How much of the front folds to itself. */
function lengthUnchanged(stored: string): number {
  let before = 0;
  for (let at = 0; at < stored.length; at++) {
    const unit = stored.charCodeAt(at);
    if (unit === 0 || unit === NOT_BASIC || foldUnit(stored, at, unit) !== unit) return at;
    if (unit === SPACE && before === SPACE) return at;
    before = unit;
  }
  return stored.length;
}

/**
 * The stored span of folded units `from` to `to`: signs written on the last letter belong to it, invisible controls around it do not.
 * An empty range gives an empty span.
 */
export function storedSpan(stored: string, folded: FoldedText, from: number, to: number): Span {
  const start = folded.origin[from] ?? stored.length;
  if (to <= from) return { start, end: start };
  let end = (folded.origin[to - 1] ?? stored.length - 1) + 1;
  while (end < stored.length && isAttachedSign(stored.charCodeAt(end))) end++;
  return { start, end };
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function foldUnit(stored: string, at: number, unit: number): number {
  if (unit !== CARRIAGE_RETURN) return FOLDING_TABLE[unit] ?? unit;
  return stored.charCodeAt(at + 1) === LINE_FEED ? 0 : LINE_FEED;
}

/** Vowel signs, stretching and stress marks: they are written on the letter before. */
function isAttachedSign(unit: number): boolean {
  return (
    unit === 0x0640 ||
    unit === 0x0670 ||
    (unit >= 0x064b && unit <= 0x065f) ||
    (unit >= 0x0300 && unit <= 0x036f) ||
    (unit >= 0x06d6 && unit <= 0x06ed && FOLDING_TABLE[unit] === 0)
  );
}

/** Compatibility forms (ligatures, presentation forms) by their standard decomposition, folded in turn. */
function decompose(unit: number): string {
  const known = DECOMPOSED.get(unit);
  if (known !== undefined) return known;
  let folded = "";
  for (const part of String.fromCharCode(unit).normalize("NFKC")) {
    const code = FOLDING_TABLE[part.charCodeAt(0)] ?? part.charCodeAt(0);
    if (code !== 0 && code !== NOT_BASIC) folded += String.fromCharCode(code);
  }
  DECOMPOSED.set(unit, folded);
  return folded;
}

/** What was decomposed so far: some hundred units at most. */
const DECOMPOSED = new Map<number, string>();

function grow<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Unit by unit, lone surrogates included, which a text decoder would replace. */
function decode(units: Uint16Array<ArrayBuffer>, length: number): string {
  return Buffer.from(units.buffer, 0, length * 2).toString("utf16le");
}
