import { isHitOf } from "../reading/hits.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { hitAt, type View } from "../reading/view.ts";
import { carrierRole, type FoundHop, hopOf } from "./found-hop.ts";

/**
 * "A witness of Reuters", "the newspaper's sources": the outlet vouches for a source that it does not name. Null where the source is nobody's.
 * Not: "sources of the Suez canal": a noun for a host of words that is also a thing counts only with a name in marks or a known one.
 */
export function voucherOf(view: View, source: Phrase): FoundHop | null {
  const owner = source.inner ?? ownerOf(view, source);
  const role = owner === null ? null : carrierRole(view, owner);
  return owner === null || role === null ? null : hopOf(owner, role, "relays/voucher", "SPEAKER");
}

/** The outlet in the genitive behind the source's noun. */
function ownerOf(view: View, { head, last }: Phrase): Phrase | null {
  if (head === null || head.term.head !== "ANONYMOUS") return null;
  const at = head.last + 1;
  const hit = view.words[at]?.hit ?? null;
  if (at >= last || hit === null || view.words[at]?.preposition !== null) return null;
  const isOutlet = isHitOf(hit, "HEAD")
    ? hit.term.head === "OUTLET" && hit.term.speakerKind === "OUTLET"
    : isHitOf(hit, "NAME") && hit.term.entityKind === "OUTLET";
  if (!isOutlet) return null;
  const owner = readPhrase(view, at, last, { stopAt: () => false });
  if (owner === null) return null;
  const isThing = hitAt(view, at, "MEDIUM") !== undefined && view.words[at]?.article === false;
  return isThing && owner.alias === null && owner.gazetteer === null ? null : owner;
}
