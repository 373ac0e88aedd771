UNWIND $seeks AS seek
CALL (seek) {
  MATCH (c:Claim)-[r:EXPRESSES]->() USING INDEX SEEK r:EXPRESSES(propositionId, publishedAt, claimId)
  WHERE r.propositionId = seek[0] AND r.publishedAt >= seek[1] AND r.publishedAt <= seek[2] AND r.claimId IS NOT NULL
  RETURN r ORDER BY r.propositionId, r.publishedAt, r.claimId LIMIT toInteger($limit)
}
RETURN seek[0] AS propositionId, r.claimId AS id
ORDER BY r.propositionId, r.publishedAt, r.claimId
