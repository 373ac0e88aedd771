UNWIND $queries AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('name_text', key, {limit: 1000}) YIELD node AS n, score
  MATCH (n)<-[:HAS_NAME]-(e:Entity)
  WHERE ($filter.kind IS NULL OR e.kind = $filter.kind) AND ($filter.country IS NULL OR e.country = $filter.country)
  WITH e, max(score) AS best
  RETURN e, best ORDER BY best DESC, size(e.name), e.id LIMIT toInteger($limit)
}
RETURN key, e {.id, .kind, .key, .name, .country} AS entity
ORDER BY key, best DESC, size(e.name), e.id
