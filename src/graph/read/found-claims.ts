import { OTHER_CONDITIONS } from "./claim-page.ts";
import type { Statement } from "./statement.ts";

/**
 * Claims about something, by each way of finding: `lucene` (a query, or "" for none) over their content, `entities` that
 * they mention, `filter.value` (a number or null) among their figures. At most `limit` a way, so that nothing grows without end;
 * the oldest of a mention's claims come first, the closest of a text's.
 * `found` is null where a claim does not meet the other conditions: it still counts against the limit.
 */
export const FOUND_CLAIMS: Statement = {
  name: "claims about something",
  cypher: `CALL () {
  UNWIND CASE WHEN $lucene = '' THEN [] ELSE [$lucene] END AS query
  CALL db.index.fulltext.queryNodes('claim_text', query, {limit: toInteger($limit)}) YIELD node AS c
  RETURN c, 'CONTENT' AS way
  UNION ALL
  UNWIND $entities AS anchor
  CALL (anchor) {
    MATCH (c:Claim)-[r:MENTIONS]->() USING INDEX SEEK r:MENTIONS(entityId, publishedAt, claimId)
    WHERE r.entityId = anchor AND r.publishedAt IS NOT NULL AND r.claimId IS NOT NULL
    WITH c, r ORDER BY r.entityId, r.publishedAt, r.claimId LIMIT toInteger($limit)
    RETURN c
  }
  RETURN c, 'MENTION ' + anchor AS way
  UNION ALL
  UNWIND CASE WHEN $filter.value IS NULL THEN [] ELSE [$filter.value] END AS number
  MATCH (f:Figure) USING INDEX SEEK f:Figure(value)
  WHERE f.value = number
  WITH f LIMIT toInteger($limit)
  MATCH (f)<-[:STATES]-(c:Claim)
  RETURN c, 'FIGURE' AS way
}
RETURN way, CASE WHEN c.publishedAt >= $low AND c.publishedAt <= $high AND ${OTHER_CONDITIONS}
  THEN c {.id, .speakerId, .outlet, .stance, .publishedAt} END AS found
ORDER BY way, c.publishedAt, c.id`,
};
