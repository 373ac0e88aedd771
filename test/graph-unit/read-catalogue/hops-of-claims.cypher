UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})-[r:RELAYED_BY]->(e:Entity)
  RETURN c, r, e ORDER BY r.position, r.start, r.id LIMIT 8
}
RETURN id, c.articleId AS articleId, r {.position, .role, .name, .carried, .start, .end, .verbatim, .ruleId} AS hop, e {.id, .kind, .key, .name, .country} AS entity
ORDER BY id, r.position, r.start, r.id
