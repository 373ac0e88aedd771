import { curatedKey } from "../../entities/entity-book.ts";
import { namesByKey } from "../../reading/names-by-key.ts";
import { passageOfPart } from "../../reading/passage-of-part.ts";
import type { Phrase } from "../../reading/phrase/phrase.ts";
import { restoreArticle } from "../../reading/restore-article.ts";
import { passageOfFolded, type View } from "../../reading/view.ts";

/** A body known to the gazetteer is called by the fullest form that stands in the article. */
export function fullestDesignation(view: View, phrase: Phrase): string {
  const own = restoreArticle(view, phrase.first, phrase.from, passageOfPart(view, phrase).text);
  const key = curatedKey(phrase);
  if (key === null || phrase.kind === "STATE" || phrase.kind === "OUTLET") return own;
  // Another head ("army" for "armed forces") is another way of naming, not a fuller one.
  const firstWord = view.tokens[phrase.first]?.form;
  let best = own;
  for (const hit of namesByKey(view.hits).get(key) ?? []) {
    if (hit.to - hit.from <= best.length) continue;
    const fuller = passageOfFolded(view, hit.from, hit.to).text;
    if (view.tokens[hit.first]?.form !== firstWord && !fuller.endsWith(own)) continue;
    best = fuller;
  }
  return best;
}
