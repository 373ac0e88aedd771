import type { View } from "./view.ts";

/** Behind a preposition that has swallowed the article, the name gets it back. */
export function restoreArticle(view: View, first: number, from: number, text: string): string {
  const hit = view.words[first]?.hit;
  if (hit == null || hit.from !== from || !hit.proclitic.article || hit.proclitic.articleLength > 0)
    return text;
  return view.lexicon.pack.article + text;
}
