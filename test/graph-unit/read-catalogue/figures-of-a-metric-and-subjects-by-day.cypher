UNWIND $subjects AS subject
CALL (subject) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, asOf, id)
  WHERE f.metric = $code AND f.subjectId = subject AND f.asOf >= $low AND f.asOf <= $high AND f.id IS NOT NULL
  WITH f ORDER BY f.metric, f.subjectId, f.asOf, f.id
  WHERE f.asOf > $at OR f.id > $id
  RETURN f ORDER BY f.metric, f.subjectId, f.asOf, f.id LIMIT toInteger($limit)
}
WITH f ORDER BY f.asOf, f.id LIMIT toInteger($limit)
MATCH (f)<-[:STATES]-(c:Claim)
RETURN f {.id, .claimId, .verbatim, .value, .min, .max, .qualifier, .unit, .noun, .metric, .subjectId, .placeId,
  .periodKind, .periodFrom, .periodTo, .periodVerbatim, .asOf, .interest, .flags, .start, .end, .ruleId, articleId: c.articleId,
  partOf: head(COLLECT { MATCH (f)-[:PART_OF]->(whole:Figure) RETURN whole.id LIMIT 1 })} AS figure, c {.id, .articleId, .voice, .placement, .mode, .act, .stance, .certainty, .outletDistance, .chainStatus, .text,
  .sentenceStart, .sentenceEnd, .cueStarts, .cueEnds, .contentStarts, .contentEnds, .mediumStart, .mediumEnd, .saidStart, .saidEnd, .saidFrom, .saidTo,
  .speakerId, .speakerKind, .publishedAt, .language, .outlet, .ruleId, .confidence, .flags, .denialTarget, .evidence} AS claim ORDER BY f.asOf, f.id
