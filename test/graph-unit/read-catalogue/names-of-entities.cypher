UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[:HAS_NAME]->(n:Name)
  RETURN n ORDER BY n.language, n.text, n.id LIMIT toInteger($first)
}
RETURN id, n.text AS text, n.language AS language, n.script AS script
ORDER BY id, n.language, n.text, n.id
