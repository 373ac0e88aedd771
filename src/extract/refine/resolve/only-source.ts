import { isHitOf } from "../../reading/hits.ts";
import type { Phrase } from "../../reading/phrase/phrase.ts";
import type { View } from "../../reading/view.ts";
import type { Draft, ResolvedSpeaker } from "../resolved.ts";

/**
 * "According to the report", where no report has been named: that of the body which alone has spoken, in the sentence before. Null where
 * others have spoken too, where the speaker is no body, or where the noun stood in the article already.
 */
export function onlySource(
  view: View,
  document: Phrase,
  drafts: readonly Draft[],
): ResolvedSpeaker | null {
  const [first] = drafts;
  const last = drafts.at(-1);
  if (first === undefined || last === undefined || document.last > document.first + 1) return null;
  const { entity, speaker } = first.resolved;
  if (speaker.kind !== "ORGANIZATION") return null;
  if (!drafts.every(({ resolved }) => resolved.entity.id === entity.id)) return null;
  const own = view.sentences.find(
    (one) => one.first <= document.first && document.first < one.last,
  );
  if (own === undefined || own.index - last.attribution.sentence.index > 1) return null;
  return isNamedBefore(view, document) ? null : last.resolved;
}

/** Whether a noun of the same sense stands before the document's. */
function isNamedBefore(view: View, { first, medium }: Phrase): boolean {
  for (let at = 0; at < first; at++)
    for (const hit of view.hits[at] ?? [])
      if (isHitOf(hit, "MEDIUM") && hit.term.id === medium?.term.id) return true;
  return false;
}
