import type { FigureQualifier } from "../../model/figure.ts";
import type { View } from "../reading/view.ts";
import { termAt } from "./term-at.ts";

/** How exact the words make a quantity, and from which token to which they stand. */
export interface QualifierReading {
  readonly qualifier: FigureQualifier;
  readonly first: number;
  /** Offset in the folded text, particles left out. */
  readonly from: number;
  /** Token after it. */
  readonly next: number;
  readonly distributes: boolean;
}

const LONGEST_BEFORE = 9;

/** The qualifier in front of token `at`, not before `start`; the nearest one wins. */
export function readQualifierBefore(
  view: View,
  at: number,
  start: number,
): QualifierReading | null {
  const lowest = Math.max(start, at - LONGEST_BEFORE);
  let found: QualifierReading | null = null;
  for (let first = at - 1; first >= lowest; first--) {
    const token = view.tokens[first];
    if (token === undefined || token.kind === "BREAK" || token.kind === "NUMBER") break;
    const hit = termAt(view, first, "QUALIFIER", ({ term, last }) => {
      return term.position !== "AFTER" && last < at && at - last - 1 <= term.reach;
    });
    if (hit !== null && !isParted(view, hit.last + 1, at)) {
      const { qualifier, distributes } = hit.term;
      const isTouching = hit.last + 1 === at;
      const reading = { qualifier, first, from: hit.from, next: hit.last + 1, distributes };
      if (found !== null && reading.next !== found.next) break;
      found = isTouching
        ? reading
        : { ...reading, first: at, from: view.tokens[at]?.from ?? hit.from };
    } else if (found !== null && at - first > LONGEST_BEFORE) break;
  }
  return found;
}

/** The qualifier behind token `at` (excluded end of the figure), at a short distance. */
export function readQualifierAfter(view: View, at: number, end: number): QualifierReading | null {
  for (let first = at; first < Math.min(end, at + FARTHEST_AFTER); first++) {
    const token = view.tokens[first];
    if (token === undefined || token.kind !== "WORD") return null;
    const hit = termAt(view, first, "QUALIFIER", ({ term, last }) => {
      return term.position !== "BEFORE" && first - at <= term.reach && last < end;
    });
    if (hit !== null) {
      const { qualifier } = hit.term;
      return { qualifier, first, from: hit.from, next: hit.last + 1, distributes: false };
    }
    if (termAt(view, first, "NUMERAL") !== null || termAt(view, first, "EVENT") !== null)
      return null;
  }
  return null;
}

const FARTHEST_AFTER = 4;

function isParted(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = view.tokens[at]?.kind;
    if (
      kind !== "WORD" ||
      termAt(view, at, "NUMERAL") !== null ||
      termAt(view, at, "QUALIFIER") !== null
    )
      return true;
  }
  return false;
}
