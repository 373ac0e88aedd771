UNWIND $seeks AS seek
CALL (seek) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, asOf, id)
  WHERE f.metric = seek[0] AND f.subjectId = seek[1] AND f.asOf = seek[2] AND f.id IS NOT NULL
  RETURN f ORDER BY f.metric, f.subjectId, f.asOf, f.id LIMIT toInteger($limit)
}
MATCH (f)<-[:STATES]-(c:Claim)
RETURN f {.id, .claimId, .verbatim, .value, .min, .max, .qualifier, .unit, .noun, .metric, .subjectId, .placeId,
  .periodKind, .periodFrom, .periodTo, .periodVerbatim, .asOf, .interest, .flags, .start, .end, .ruleId, articleId: c.articleId,
  partOf: head(COLLECT { MATCH (f)-[:PART_OF]->(whole:Figure) RETURN whole.id LIMIT 1 })} AS figure ORDER BY f.metric, f.subjectId, f.asOf, f.id
