UNWIND $anchors AS anchor
CALL (anchor) {
  MATCH (c:Claim) USING INDEX SEEK c:Claim(speakerId, publishedAt, id)
  WHERE c.speakerId = anchor AND c.publishedAt >= $low AND c.publishedAt <= $high AND c.id IS NOT NULL
  WITH c ORDER BY c.speakerId ASC, c.publishedAt ASC, c.id ASC
  WHERE (c.publishedAt > $at OR c.id > $id) AND ($filter.act IS NULL OR c.act = $filter.act)
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
  RETURN c ORDER BY c.speakerId ASC, c.publishedAt ASC, c.id ASC LIMIT toInteger($limit)
}
WITH DISTINCT c ORDER BY c.publishedAt ASC, c.id ASC LIMIT toInteger($limit)
RETURN c {.id, .articleId, .voice, .placement, .mode, .act, .stance, .certainty, .outletDistance, .chainStatus, .text,
  .sentenceStart, .sentenceEnd, .cueStarts, .cueEnds, .contentStarts, .contentEnds, .mediumStart, .mediumEnd, .saidStart, .saidEnd, .saidFrom, .saidTo,
  .speakerId, .speakerKind, .publishedAt, .language, .outlet, .ruleId, .confidence, .flags, .denialTarget, .evidence} AS claim ORDER BY c.publishedAt ASC, c.id ASC
