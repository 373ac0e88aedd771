UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})-[:STATES]->(f:Figure)
  RETURN c, f ORDER BY f.start, f.id LIMIT toInteger($first)
}
RETURN id, f {.id, .claimId, .verbatim, .value, .min, .max, .qualifier, .unit, .noun, .metric, .subjectId, .placeId,
  .periodKind, .periodFrom, .periodTo, .periodVerbatim, .asOf, .interest, .flags, .start, .end, .ruleId, articleId: c.articleId,
  partOf: head(COLLECT { MATCH (f)-[:PART_OF]->(whole:Figure) RETURN whole.id LIMIT 1 })} AS figure
ORDER BY id, f.start, f.id
