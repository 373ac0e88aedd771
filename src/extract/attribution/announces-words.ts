import type { CueMeaning } from "../../languages/attribution-terms.ts";
import type { Complement } from "../reading/clause/clause.ts";

/** Whether the cue may govern a complement that is words: a clause, quoted words, words behind a colon. */
export function announcesWords(meaning: CueMeaning, complement: Complement): boolean {
  switch (complement.kind) {
    case "THAT":
      return meaning.governs.some((kind) => kind !== "NP" && kind !== "QUOTE");
    case "QUOTE":
    case "COLON":
      return meaning.governs.includes("QUOTE");
    default:
      return false;
  }
}
