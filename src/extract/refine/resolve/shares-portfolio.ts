import type { Phrase } from "../../reading/phrase/phrase.ts";
import type { View } from "../../reading/view.ts";

/** What a title is of ("minister of health") must stand in the known phrase too; adjectives may differ. */
export function sharesPortfolio(view: View, known: Phrase, title: Phrase): boolean {
  const first = (title.head?.last ?? title.first) + 1;
  for (let at = first; at < title.last; at++) {
    const word = view.words[at];
    const isNamed =
      word?.article === true &&
      (word.kind === "NOUN" || word.kind === "UNKNOWN" || word.kind === "MASDAR");
    const isAdjective = (view.hits[at] ?? []).some(
      (hit) => hit.term.kind === "NOUN" && hit.term.adjective,
    );
    if (isNamed && !isAdjective && !standsIn(view, known, view.tokens[at]?.form ?? ""))
      return false;
  }
  return true;
}

function standsIn(view: View, phrase: Phrase, form: string): boolean {
  for (let at = phrase.first; at < phrase.last; at++)
    if (view.tokens[at]?.form === form) return true;
  return false;
}
