import { contentId } from "../../model/content-id.ts";
import type { Passage, Span } from "../../model/span.ts";
import { passageOfFolded, type View } from "../reading/view.ts";
import type { Draft } from "../refine/resolved.ts";

/** The id of a cited claim: by its words, its cue and `outerId`, the id of the claim that repeats it, null for none. */
export function citedId(view: View, draft: Draft, outerId: string | null): string {
  const { start, end } = wordsOf(view, draft);
  const cue = draft.attribution.cue[0]?.first ?? null;
  return contentId(["claim", view.article.id, "CITED", start, end, cue, outerId]);
}

/** The id of a claim that the outlet makes itself. */
export function ownId(view: View, { start, end }: Span): string {
  return contentId(["claim", view.article.id, "AUTHOR", start, end]);
}

/** The reported words, a second piece left out. */
export function wordsOf(view: View, { content }: Draft): Passage {
  return passageOfFolded(view, content.from, content.to);
}
