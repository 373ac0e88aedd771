import type { Row } from "../columns.ts";
import type { EDGES, EdgeType } from "../shape.ts";

/** One relationship: the keys of its two ends beside its own properties. */
export type Edge<Type extends EdgeType> = Row<(typeof EDGES)[Type]["columns"]> & {
  readonly from: string;
  readonly to: string;
};

/** What the writer asks of languages: the same functions in every process that writes. */
export interface StoredForms {
  /** How names and content are folded for search. */
  readonly fold: Fold;
  /** The consonants of a folded name, by which spellings in other scripts are found; "" where they say too little. */
  readonly consonants: Fold;
}

/** How names and content are folded for search; the same function in every process that writes. */
export type Fold = (text: string) => string;
