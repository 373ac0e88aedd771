import { foldText } from "../../text/fold.ts";
import { tokenize } from "../../text/tokens.ts";
import { findHits } from "../reading/hits.ts";
import type { Lexicon } from "../reading/lexicon.ts";
import { readNumberAt } from "./number-at.ts";

/** Reads a number in any notation, words included; null where the text is not one number and nothing else. */
export function readNumber(text: string, lexicon: Lexicon): number | null {
  if (text.length > LONGEST) return null;
  const folded = foldText(text);
  const tokens = tokenize(folded.text);
  const words = { tokens, hits: findHits(text, folded, tokens, lexicon), lexicon };
  const reading = readNumberAt(words, 0, tokens.length);
  return reading !== null && reading.next === tokens.length ? reading.value : null;
}

/** No number is longer, in words; a search box may hold anything. */
const LONGEST = 200;
