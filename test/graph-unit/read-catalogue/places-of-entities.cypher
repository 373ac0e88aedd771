UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim) USING INDEX SEEK c:Claim(speakerId, publishedAt, id)
  WHERE c.speakerId = id AND c.publishedAt IS NOT NULL AND c.id IS NOT NULL
  WITH c ORDER BY c.speakerId DESC, c.publishedAt DESC, c.id DESC LIMIT 5
  MATCH (c)-[r:SAID_BY {position: 0}]->()
  WHERE r.start >= 0
  RETURN c, r, 0 AS way ORDER BY c.publishedAt DESC, c.id DESC LIMIT 1
  UNION ALL
  MATCH (c:Claim)-[r:RELAYED_BY]->() USING INDEX SEEK r:RELAYED_BY(relayerId, publishedAt, claimId)
  WHERE r.relayerId = id AND r.publishedAt IS NOT NULL AND r.claimId IS NOT NULL
  RETURN c, r, 1 AS way ORDER BY r.relayerId DESC, r.publishedAt DESC, r.claimId DESC LIMIT 1
  UNION ALL
  MATCH (c:Claim)-[r:MENTIONS]->() USING INDEX SEEK r:MENTIONS(entityId, publishedAt, claimId)
  WHERE r.entityId = id AND r.publishedAt IS NOT NULL AND r.claimId IS NOT NULL
  RETURN c, r, 2 AS way ORDER BY r.entityId DESC, r.publishedAt DESC, r.claimId DESC LIMIT 1
}
RETURN id, c.articleId AS articleId, c.ruleId AS ruleId, r {.start, .end, .verbatim} AS place
ORDER BY id, way
