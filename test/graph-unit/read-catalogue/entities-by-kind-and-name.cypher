UNWIND $kinds AS listed
CALL (listed) {
  MATCH (e:Entity) USING INDEX SEEK e:Entity(kind, name, id)
  WHERE e.kind = listed AND e.name >= CASE WHEN listed = $kind THEN $name ELSE '' END AND e.id IS NOT NULL
  WITH e ORDER BY e.kind, e.name, e.id
  WHERE (listed <> $kind OR e.name > $name OR e.id > $id) AND ($filter.country IS NULL OR e.country = $filter.country)
  AND NOT EXISTS { MATCH (i:Identity {id: e.id}) WHERE i.canonicalId <> e.id }
  RETURN e ORDER BY e.kind, e.name, e.id LIMIT toInteger($limit)
}
WITH e ORDER BY e.kind, e.name, e.id LIMIT toInteger($limit)
RETURN e {.id, .kind, .key, .name, .country} AS entity ORDER BY e.kind, e.name, e.id
