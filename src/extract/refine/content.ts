import type { Mode, OutletDistance } from "../../model/claim.ts";

/** The reported words, closed: folded offsets and what was learned while closing. */
export interface Content {
  /** Tokens, `last` excluded. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly mode: Mode;
  /** Folded offsets of a second piece of quoted words behind the speaker. Null where the words are in one piece. */
  readonly further: { readonly from: number; readonly to: number } | null;
  readonly repaired: boolean;
  /** A tail such as "as he put it" stands behind. */
  readonly tail: OutletDistance | null;
}
