UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})-[r:MENTIONS]->(e:Entity)
  RETURN c, r, e ORDER BY r.start, r.id LIMIT toInteger($first)
}
RETURN id, c.articleId AS articleId, c.ruleId AS ruleId, r {.start, .end, .verbatim} AS mention, e {.id, .kind, .key, .name, .country} AS entity
ORDER BY id, r.start, r.id
