UNWIND $ids AS id
MATCH (i:Identity {id: id})
RETURN id, i.canonicalId AS canonicalId, COLLECT {
  MATCH (m:Identity) USING INDEX SEEK m:Identity(canonicalId, id)
  WHERE m.canonicalId = i.canonicalId AND m.id IS NOT NULL
  RETURN m.id ORDER BY m.canonicalId, m.id LIMIT 50
} AS members
