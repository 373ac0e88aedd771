import type { Mention } from "../../model/claim.ts";
import { hitsAt, isHitOf } from "../reading/hits.ts";
import { passageOfFolded, type View } from "../reading/view.ts";
import type { EntityBook } from "./entity-book.ts";

/** The curated names that stand in the tokens `first` to `last` (excluded), longest first at each place, none inside another. */
export function findMentions(
  view: View,
  book: EntityBook,
  first: number,
  last: number,
): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = first; at < last; at++) {
    for (const hit of hitsAt(view.hits, at)) {
      if (!isHitOf(hit, "NAME") || hit.last >= last) continue;
      if (hit.term.short && view.words[at]?.kind !== "NAME") continue;
      const entity = book.curated(hit.term.entityKey);
      if (entity === null) continue;
      mentions.push({
        entityId: entity.id,
        kind: entity.kind,
        passage: passageOfFolded(view, hit.from, hit.to),
      });
      at = hit.last;
      break;
    }
  }
  return mentions;
}
