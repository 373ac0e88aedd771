UNWIND $kinds AS listed
CALL (listed) {
  MATCH (e:Entity) USING INDEX SEEK e:Entity(kind, name, id)
  WHERE e.kind = listed AND e.name >= CASE WHEN listed = $kind THEN $name ELSE '' END AND e.id IS NOT NULL
  WITH e ORDER BY e.kind, e.name, e.id
  WHERE listed <> $kind OR e.name > $name OR e.id >= $id
  RETURN e ORDER BY e.kind, e.name, e.id LIMIT toInteger($limit)
}
WITH e ORDER BY e.kind, e.name, e.id LIMIT toInteger($limit)
RETURN e {.id, .kind, .key, .name, .country} AS entity,
  COLLECT {
    MATCH (e)-[:HAS_NAME]->(ours:Name)
    MATCH (theirs:Name) USING INDEX SEEK theirs:Name(likeness)
    WHERE theirs.likeness = ours.likeness
    MATCH (theirs)<-[:HAS_NAME]-(o:Entity)
    WHERE o.id <> e.id AND (e.key IS NULL OR o.key IS NULL)
    RETURN {ours: ours.text, theirs: theirs.text, isSame: ours.folded = theirs.folded, likeness: ours.likeness,
      other: o {.id, .kind, .key, .name, .country}}
    ORDER BY o.id, ours.folded <> theirs.folded, ours.text, theirs.text LIMIT 200
  } AS alike,
  COLLECT {
    MATCH (c:Claim) USING INDEX SEEK c:Claim(speakerId, publishedAt, id)
    WHERE c.speakerId = e.id AND c.publishedAt IS NOT NULL AND c.id IS NOT NULL
    WITH c ORDER BY c.speakerId, c.publishedAt, c.id LIMIT 20
    WHERE c.speakerText <> '' AND c.speakerText <> e.name
    RETURN DISTINCT c.speakerText ORDER BY c.speakerText
    UNION
    MATCH (e)-[:HAS_NAME]->(n:Name)
    WHERE n.text CONTAINS '('
    RETURN n.text AS `c.speakerText` ORDER BY n.text LIMIT 20
  } AS forms
ORDER BY e.kind, e.name, e.id
