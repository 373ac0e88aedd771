import { text } from "./cells.ts";
import { foundClaimOf } from "./decode.ts";
import type { FoundClaim } from "./records.ts";
import type { Row } from "./statement.ts";

/** Each claim once, whatever ways it was found by; those that do not meet the other conditions left out. */
export function foundClaimsOf(rows: readonly Row[]): readonly FoundClaim[] {
  const found = rows.map(foundClaimOf).filter((claim) => claim !== null);
  return [...new Map(found.map((claim) => [claim.id, claim])).values()];
}

/** Whether no way of finding was cut off at `limit`; rows that other conditions drop are counted too. */
export function isCompleteUpTo(rows: readonly Row[], limit: number): boolean {
  const ways = Map.groupBy(rows, (row) => text(row, "way"));
  return [...ways.values()].every((found) => found.length < limit);
}
