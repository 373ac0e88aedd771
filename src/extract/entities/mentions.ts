import type { Mention } from "../../model/claim.ts";
import { hitsAt, isHitOf } from "../reading/hits.ts";
import { prepositionAt } from "../reading/relations.ts";
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
      if (hit.term.short && hit.term.entityKind === "PLATFORM" && !isWhere(view, at)) continue;
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

/** "On X", "via X": a letter alone is a platform only where words may stand. */
function isWhere(view: View, at: number): boolean {
  const before = view.quoteOpening.has(at - 1) ? at - 2 : at - 1;
  return prepositionAt(view, before)?.isAttached === false;
}
