CALL () {
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
RETURN way, CASE WHEN c.publishedAt >= $low AND c.publishedAt <= $high AND ($filter.act IS NULL OR c.act = $filter.act)
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
  AND ($filter.hasFigure IS NULL OR $filter.hasFigure = EXISTS { MATCH (c)-[:STATES]->(:Figure) })
  THEN c {.id, .speakerId, .outlet, .stance, .publishedAt} END AS found
ORDER BY way, c.publishedAt, c.id
