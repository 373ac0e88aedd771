import type { OutletDistance } from "../../../model/claim.ts";
import { isComma } from "../../reading/comma.ts";
import { formAt, hitAt, type View } from "../../reading/view.ts";

/** The distance that a tail right behind the words marks. */
export function distanceBehind(view: View, at: number, limit: number): OutletDistance | null {
  let next = at;
  while (
    next < limit &&
    (isComma(formAt(view, next)) || view.words[next]?.kind === "MARK") &&
    next < at + 3
  )
    next++;
  const tail = hitAt(view, next, "DISTANCE_TAIL");
  return tail === undefined || tail.term.inside ? null : tail.term.outletDistance;
}
