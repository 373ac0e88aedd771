import type { Passage } from "../../model/span.ts";
import { passageOfFolded, type View } from "./view.ts";

/** The stored words of a phrase or of a part of one: from its folded offset `from` to the end of the token before `last`. */
export function passageOfPart(
  view: View,
  { from, last }: { readonly from: number; readonly last: number },
): Passage {
  return passageOfFolded(view, from, view.tokens[last - 1]?.to ?? from);
}
