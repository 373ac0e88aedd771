import { functionAt, type SentenceRange, type View } from "../reading/view.ts";
import { type FoundMedium, readMedium } from "./medium.ts";

const LATEST_START = 4;

/**
 * The medium that opens a sentence, before verb and speaker: "in a message that he published on Telegram, the governor said that".
 * Null where the sentence opens otherwise.
 */
export function leadingMedium(
  view: View,
  sentence: SentenceRange,
  before: number,
): FoundMedium | null {
  let at = sentence.first;
  while (at < Math.min(before, sentence.first + LATEST_START)) {
    const medium = readMedium(view, at, before);
    if (medium !== null) return medium;
    const opener = functionAt(view, at, "OPENER", "IN_BEGINNING", "ALSO");
    if (opener === undefined && view.words[at]?.kind !== "MARK") return null;
    at = (view.words[at]?.last ?? at) + 1;
  }
  return null;
}
