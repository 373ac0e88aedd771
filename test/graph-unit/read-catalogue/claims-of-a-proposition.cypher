MATCH (c:Claim)-[r:EXPRESSES]->() USING INDEX SEEK r:EXPRESSES(propositionId, publishedAt, claimId)
WHERE r.propositionId = $id AND r.publishedAt >= $at AND r.claimId IS NOT NULL
WITH r ORDER BY r.propositionId, r.publishedAt, r.claimId
WHERE r.publishedAt > $at OR r.claimId > $claimId
RETURN r.claimId AS id ORDER BY r.propositionId, r.publishedAt, r.claimId LIMIT toInteger($limit)
