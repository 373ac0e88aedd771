UNWIND $keys AS key
CALL (key) {
  MATCH (n:Name) USING INDEX SEEK n:Name(folded)
  WHERE n.folded = key
  MATCH (n)<-[:HAS_NAME]-(e:Entity)
  RETURN DISTINCT e ORDER BY e.id LIMIT 20
}
RETURN key, e {.id, .kind, .key, .name, .country} AS entity
ORDER BY key, e.id
