UNWIND $ids AS id
MATCH (f:Figure {id: id})<-[:STATES]-(c:Claim)
RETURN id, f {.id, .claimId, .verbatim, .value, .min, .max, .qualifier, .unit, .noun, .metric, .subjectId, .placeId,
  .periodKind, .periodFrom, .periodTo, .periodVerbatim, .asOf, .interest, .flags, .start, .end, .ruleId, articleId: c.articleId,
  partOf: head(COLLECT { MATCH (f)-[:PART_OF]->(whole:Figure) RETURN whole.id LIMIT 1 })} AS figure
