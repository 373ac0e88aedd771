import type { GraphReader } from "../graph/read/graph-reader.ts";
import { ApiError } from "./api-error.ts";

/** Articles whose texts come in one statement: each may have 2 MB. */
const ARTICLES_AT_ONCE = 8;
/** UTF-16 units of text that one request may draw from the graph. */
const TEXT_BUDGET = 16 * 1024 * 1024;

/** Reads texts a few at a time and stops at the budget, so that no page of large articles fills the memory. */
export function articleTexts(
  graph: Pick<GraphReader, "textsOfArticles">,
): (ids: readonly string[]) => Promise<ReadonlyMap<string, string>> {
  let read = 0;
  return async (ids) => {
    const texts = new Map<string, string>();
    for (let at = 0; at < ids.length; at += ARTICLES_AT_ONCE) {
      const part = await graph.textsOfArticles(ids.slice(at, at + ARTICLES_AT_ONCE));
      for (const [id, text] of part) {
        read += text.length;
        texts.set(id, text);
      }
      if (read > TEXT_BUDGET) {
        throw new ApiError(
          "TOO_LARGE",
          "The articles behind this answer hold more than 16 million characters. Ask for fewer claims or articles at once.",
        );
      }
    }
    return texts;
  };
}
