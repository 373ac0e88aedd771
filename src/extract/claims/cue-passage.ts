import type { Passage } from "../../model/span.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { passageOfFolded, type View } from "../reading/view.ts";

/** A piece of the cue without a conjunction written together with it. */
export function cuePassage(view: View, { first, last }: Attribution["cue"][number]): Passage {
  return passageOfFolded(view, view.words[first]?.from ?? 0, view.tokens[last - 1]?.to ?? 0);
}
