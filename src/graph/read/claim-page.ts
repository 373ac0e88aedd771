import { CLAIM } from "./projections.ts";
import type { Statement } from "./statement.ts";

/** Which index drives a page of claims; the other conditions are tested on what it yields. */
export type ClaimAnchor = "SPEAKER" | "RELAYER" | "MENTION" | "TEXT" | "METRIC" | "DENIAL" | "DATE";
export type ClaimDirection = "DESC" | "ASC";

/**
 * Conditions beside the anchor's, each off where its field of `$filter` is null. "null or equal" is harmless here and only
 * here: the index is chosen by a hint before, so no plan depends on these. They come in one map because the server plans a
 * text anew for every new combination of parameter types, and the type of a map does not tell what is in it.
 */
export const OTHER_CONDITIONS = `($filter.act IS NULL OR c.act = $filter.act)
  AND ($filter.stance IS NULL OR c.stance = $filter.stance)
  AND ($filter.denialTargets IS NULL OR c.denialTarget IN $filter.denialTargets)
  AND ($filter.denied IS NULL OR EXISTS { MATCH (c)-[:DENIES]->(answered:Claim) WHERE answered.speakerId IN $filter.denied })
  AND ($filter.voice IS NULL OR c.voice = $filter.voice)
  AND ($filter.chainStatus IS NULL OR c.chainStatus = $filter.chainStatus)
  AND ($filter.language IS NULL OR c.language = $filter.language)
  AND ($filter.outlet IS NULL OR c.outlet = $filter.outlet)
  AND ($filter.speakers IS NULL OR c.speakerId IN $filter.speakers)
  AND ($filter.words IS NULL OR all(forms IN $filter.words WHERE any(form IN forms WHERE (' ' + c.folded + ' ') CONTAINS (' ' + form + ' '))))
  AND ($filter.country IS NULL OR EXISTS { MATCH (c)-[:SAID_BY]->(by:Entity) WHERE by.country = $filter.country })
  AND ($filter.relayers IS NULL OR EXISTS { MATCH (c)-[via:RELAYED_BY]->() WHERE via.relayerId IN $filter.relayers })
  AND ($filter.mentioned IS NULL OR EXISTS { MATCH (c)-[of:MENTIONS]->() WHERE of.entityId IN $filter.mentioned })
  AND ($filter.metric IS NULL OR EXISTS { MATCH (c)-[:STATES]->(stated:Figure) WHERE stated.metric = $filter.metric })
  AND ($filter.hasFigure IS NULL OR $filter.hasFigure = EXISTS { MATCH (c)-[:STATES]->(:Figure) })`;

/**
 * The text for one anchor and direction: fourteen in all. Every other condition is a parameter, so the server plans each once.
 * Parameters: `anchors` (ids, one Lucene query, one metric, or kinds of denial targets), `low` and `high` (bounds of the date, the cursor's
 * included), `at` and `id` (the cursor), `limit`, and `filter` of OTHER_CONDITIONS.
 */
export function claimPage(anchor: ClaimAnchor, direction: ClaimDirection): Statement {
  const order = `c.publishedAt ${direction}, c.id ${direction}`;
  return {
    name: `claims by ${anchor.toLowerCase()} ${direction.toLowerCase()}`,
    cypher: `UNWIND $anchors AS anchor
CALL (anchor) {
${BODIES[anchor](direction)}
}
WITH DISTINCT c ORDER BY ${order} LIMIT toInteger($limit)
RETURN ${CLAIM} ORDER BY ${order}`,
  };
}

const BODIES: Readonly<Record<ClaimAnchor, (direction: ClaimDirection) => string>> = {
  SPEAKER: (direction) => nodePage("speakerId", direction),
  DENIAL: (direction) => nodePage("denialTarget", direction),
  RELAYER: (direction) => edgePage("RELAYED_BY", "relayerId", "$filter.relayers", direction),
  MENTION: (direction) => edgePage("MENTIONS", "entityId", "$filter.mentioned", direction),
  // Lucene yields by closeness, at most 2,000; the page is cut from these.
  TEXT: (
    direction,
  ) => `  CALL db.index.fulltext.queryNodes('claim_text', anchor, {limit: 2000}) YIELD node AS c
  WITH c WHERE ${sortedTail(direction)}`,
  METRIC: (direction) => `  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, asOf, id)
  WHERE f.metric = anchor AND f.subjectId IS NOT NULL AND f.asOf IS NOT NULL AND f.id IS NOT NULL
  MATCH (f)<-[:STATES]-(c:Claim)
  WITH DISTINCT c WHERE ${sortedTail(direction)}`,
  DATE: (direction) => `  MATCH (c:Claim) USING INDEX SEEK c:Claim(publishedAt, id)
  WHERE c.publishedAt >= $low AND c.publishedAt <= $high AND c.id IS NOT NULL
  WITH c ORDER BY c.publishedAt ${direction}, c.id ${direction}
  WHERE ${afterCursor("c.publishedAt", "c.id", direction)} AND ${OTHER_CONDITIONS}
  RETURN c ORDER BY c.publishedAt ${direction}, c.id ${direction} LIMIT toInteger($limit)`,
};

function nodePage(key: "speakerId" | "denialTarget", direction: ClaimDirection): string {
  const order = `c.${key} ${direction}, c.publishedAt ${direction}, c.id ${direction}`;
  return `  MATCH (c:Claim) USING INDEX SEEK c:Claim(${key}, publishedAt, id)
  WHERE c.${key} = anchor AND c.publishedAt >= $low AND c.publishedAt <= $high AND c.id IS NOT NULL
  WITH c ORDER BY ${order}
  WHERE ${afterCursor("c.publishedAt", "c.id", direction)} AND ${OTHER_CONDITIONS}
  RETURN c ORDER BY ${order} LIMIT toInteger($limit)`;
}

/** One row a claim, though it may have several such edges: the one with the smallest id stands for all. */
function edgePage(type: string, key: string, keys: string, direction: ClaimDirection): string {
  const order = `r.${key} ${direction}, r.publishedAt ${direction}, r.claimId ${direction}`;
  return `  MATCH (c:Claim)-[r:${type}]->() USING INDEX SEEK r:${type}(${key}, publishedAt, claimId)
  WHERE r.${key} = anchor AND r.publishedAt >= $low AND r.publishedAt <= $high AND r.claimId IS NOT NULL
  WITH c, r ORDER BY ${order}
  WHERE ${afterCursor("r.publishedAt", "r.claimId", direction)}
  AND NOT EXISTS { MATCH (c)-[twin:${type}]->() WHERE twin.${key} IN ${keys} AND twin.id < r.id } AND ${OTHER_CONDITIONS}
  WITH c, r ORDER BY ${order} LIMIT toInteger($limit)
  RETURN c`;
}

function sortedTail(direction: ClaimDirection): string {
  return `c.publishedAt >= $low AND c.publishedAt <= $high AND ${afterCursor("c.publishedAt", "c.id", direction)}
  AND ${OTHER_CONDITIONS}
  RETURN c ORDER BY c.publishedAt ${direction}, c.id ${direction} LIMIT toInteger($limit)`;
}

/** What lies behind the cursor; the range before it has already cut off what lies on its other side. */
function afterCursor(date: string, id: string, direction: ClaimDirection): string {
  const sign = direction === "DESC" ? "<" : ">";
  return `(${date} ${sign} $at OR ${id} ${sign} $id)`;
}
