import type { Mode, OutletDistance } from "../../model/claim.ts";

/** The reported words, closed: folded offsets and what was learned while closing. */
export interface Content {
  /** Tokens, `last` excluded. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly mode: Mode;
  /** A second piece behind the cue that interrupts the words: its tokens and folded offsets. Null where they are in one piece. */
  readonly further: ContentPiece | null;
  readonly repaired: boolean;
  /** A tail such as "as he put it" stands behind. */
  readonly tail: OutletDistance | null;
}

/** Some of the reported words. Tokens, `last` excluded, and folded offsets. */
export interface ContentPiece {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}
