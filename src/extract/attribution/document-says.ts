import type { Phrase } from "../reading/phrase/phrase.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { prepositionAt } from "../reading/relations.ts";
import { skipTime } from "../reading/time.ts";
import { hitAt, type View } from "../reading/view.ts";
import { fromVerb } from "./build.ts";
import { canSpeak } from "./subject-before.ts";
import type { VerbRecognizer } from "./verb-recognizer.ts";

/**
 * What stands in a document: "ja'a fi bayan lil-baladiyya anna" (it said in a statement of the municipality that).
 * The speaker is the document; the discourse leads it back to its issuer.
 * Not: "came in the evening".
 */
export const documentSays: VerbRecognizer = {
  id: "attribution/document-says",
  summary: "It stands in a document that: the document speaks, or whoever issued it.",
  recognize(reading) {
    const { view, clause, hit } = reading;
    const { medium, complement } = clause;
    if (
      reading.negated ||
      hit.term.cueClass !== "SHOW" ||
      complement === null ||
      clause.subject !== null
    )
      return null;
    if (complement.kind !== "THAT" && complement.kind !== "QUOTE" && complement.kind !== "COLON")
      return null;
    const speaker =
      clause.issuer ??
      (medium === null
        ? unknownDocument(view, hit.last + 1, complement.first)
        : documentPhrase(view, medium.first, medium.last));
    return speaker === null ? null : fromVerb(documentSays.id, reading, complement, speaker);
  },
};

function documentPhrase(view: View, first: number, last: number): Phrase | null {
  for (let at = first; at < last; at++) {
    const phrase = readPhrase(view, at, last, { stopAt: () => false });
    if (phrase?.medium !== null && phrase?.medium !== undefined) return phrase;
  }
  return null;
}

/** "It said in the contract that": what nobody can be and no place is, is something written. Null where it may be a body, a place or a person. */
function unknownDocument(view: View, at: number, limit: number): Phrase | null {
  const preposition = prepositionAt(view, at);
  if (preposition?.relation !== "IN" || preposition.isAttached) return null;
  if (skipTime(view, at, limit) > at || view.words[preposition.next]?.kind === "UNKNOWN")
    return null;
  const phrase = readPhrase(view, preposition.next, limit, {
    stopAt: (token) => hitAt(view, token, "COMPLEMENTIZER") !== undefined,
    anyNoun: true,
  });
  if (phrase === null || canSpeak(phrase)) return null;
  return { ...phrase, kind: "DOCUMENT" };
}
