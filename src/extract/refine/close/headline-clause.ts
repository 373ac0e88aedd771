import { readPhrase } from "../../reading/phrase/read-phrase.ts";
import { hitAt, type View } from "../../reading/view.ts";

/** In headlines "and" with a party and a verb in the imperfect begins another piece of news; a party, or anything definite. */
export function opensHeadlineClause(view: View, at: number, limit: number): boolean {
  const word = view.words[at];
  if (word === undefined || !word.conjunction || !OPENING.has(word.kind)) return false;
  const phrase = readPhrase(view, at, limit, { stopAt: () => false });
  if (phrase === null) return false;
  // Behind an indefinite noun the verb is its relative clause ("and a school that shelters").
  if (word.kind === "NOUN" && !phrase.closed) return false;
  const verb = hitAt(view, phrase.last, "VERB") ?? hitAt(view, phrase.last, "CUE_VERB");
  return verb?.term.tense === "IMPERFECT";
}

const OPENING: ReadonlySet<string> = new Set(["NAME", "HEAD", "NOUN"]);
