import type { Claim } from "../../model/claim.ts";
import { passageAt, type SentenceRange, type View } from "../reading/view.ts";

/** Where a claim stands: the same for all claims of a sentence. */
export function placeOf(
  view: View,
  { first, last, placement }: SentenceRange,
): Pick<Claim, "articleId" | "placement" | "sentence"> {
  return { articleId: view.article.id, placement, sentence: passageAt(view, first, last) };
}
