UNWIND $sides AS side
CALL (side) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
  WHERE f.metric = side.metric AND f.subjectId = side.subject AND f.speakerId = side.speaker AND f.asOf >= $low AND f.asOf <= $high AND f.id IS NOT NULL
  WITH f ORDER BY f.metric DESC, f.subjectId DESC, f.speakerId DESC, f.asOf DESC, f.id DESC
  WHERE ($filter.places IS NULL OR f.placeId IN $filter.places) AND ($filter.periodKind IS NULL OR f.periodKind = $filter.periodKind)
  RETURN f ORDER BY f.metric DESC, f.subjectId DESC, f.speakerId DESC, f.asOf DESC, f.id DESC LIMIT toInteger($limit)
}
MATCH (f)<-[:STATES]-(c:Claim)
RETURN f {.id, .claimId, .verbatim, .value, .min, .max, .qualifier, .unit, .noun, .metric, .subjectId, .placeId,
  .periodKind, .periodFrom, .periodTo, .periodVerbatim, .asOf, .interest, .flags, .start, .end, .ruleId, articleId: c.articleId,
  partOf: head(COLLECT { MATCH (f)-[:PART_OF]->(whole:Figure) RETURN whole.id LIMIT 1 })} AS figure, c {.id, .articleId, .voice, .placement, .mode, .act, .stance, .certainty, .outletDistance, .chainStatus, .text,
  .sentenceStart, .sentenceEnd, .cueStarts, .cueEnds, .contentStarts, .contentEnds, .mediumStart, .mediumEnd, .saidStart, .saidEnd, .saidFrom, .saidTo,
  .speakerId, .speakerKind, .publishedAt, .language, .outlet, .ruleId, .confidence, .flags, .denialTarget, .evidence} AS claim
