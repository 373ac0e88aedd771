import { type Hit, hitsAt, isHitOf } from "../reading/hits.ts";
import type { SentenceRange, View } from "../reading/view.ts";

/** Whether anything in the sentence could count: no more than a look at each token. Where nothing does, the sentence holds no figure. */
export function mayHoldFigures({ tokens, hits }: View, { first, last }: SentenceRange): boolean {
  // "One" may stand right behind the sentence as it was cut.
  for (let at = first; at <= last; at++) {
    if (tokens[at]?.kind === "NUMBER") return true;
    for (const hit of hitsAt(hits, at)) if (mayCount(hit)) return true;
  }
  return false;
}

function mayCount(hit: Hit): boolean {
  if (isHitOf(hit, "COUNTED")) {
    const { form, bareOne } = hit.term;
    return bareOne || form === "DUAL" || form === "DUAL_CONSTRUCT";
  }
  switch (hit.kind) {
    case "NUMERAL":
    case "ORDINAL":
    case "ONE":
    case "FRACTION":
    case "VAGUE_QUANTITY":
      return true;
    default:
      return false;
  }
}
