import type { ClaimRecord, EntityRecord, PlacedWords } from "../graph/read/records.ts";
import type { Span } from "../model/span.ts";

/** A span of the claim's article; the words come from the text. */
export function placedIn(claim: ClaimRecord, { start, end }: Span): PlacedWords {
  return { articleId: claim.articleId, start, end, verbatim: null, ruleId: claim.ruleId };
}

/** Each entity once, in the order of its first naming. */
export function distinctEntities(
  named: readonly { readonly entity: EntityRecord }[],
): readonly EntityRecord[] {
  return [...new Map(named.map(({ entity }) => [entity.id, entity])).values()];
}
