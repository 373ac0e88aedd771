import type { Row } from "../columns.ts";
import type { EDGES, EdgeType } from "../shape.ts";

/** One relationship: the keys of its two ends beside its own properties. */
export type Edge<Type extends EdgeType> = Row<(typeof EDGES)[Type]["columns"]> & {
  readonly from: string;
  readonly to: string;
};

/** How names and content are folded for search; the same function in every process that writes. */
export type Fold = (text: string) => string;
