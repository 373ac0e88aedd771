UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})-[r:EXPRESSES]->(p:Proposition)
  RETURN p, r ORDER BY p.kind DESC, p.id LIMIT 32
}
RETURN id, r.isDenied AS isDenied, p {.id, .kind, .language, .metric, .subjectId, .unit, .value, .min, .max} AS proposition
ORDER BY id, p.kind DESC, p.id
