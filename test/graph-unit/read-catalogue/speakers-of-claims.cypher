UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})-[r:SAID_BY]->(e:Entity)
  RETURN c, r, e ORDER BY r.position, r.id LIMIT 9
}
RETURN id, c.articleId AS articleId, r {.start, .end, .verbatim, .name, .kind, .position, .ruleId} AS said, e {.id, .kind, .key, .name, .country} AS entity
ORDER BY id, r.position, r.id
