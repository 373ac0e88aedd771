import { ENTITY } from "./projections.ts";
import type { Statement } from "./statement.ts";

// Entities with what may make them the same as others: never more than a person proposes, so lists are cut.

/** What an entity shares with others by the consonants of a name, what it is called where it speaks, and its names with brackets. */
const LIKENESS = `${ENTITY},
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
    RETURN n.text AS \`c.speakerText\` ORDER BY n.text LIMIT 20
  } AS forms`;

/** Parameter `ids`. */
export const LIKENESS_OF_ENTITIES: Statement = {
  name: "likeness of entities",
  cypher: `UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.articleId IS NULL
RETURN ${LIKENESS}`,
};

/** In order of kind and name, from the cursor's own entity on. Parameters: `kinds`, `kind`, `name`, `id` and `limit` as for entities. */
export const LIKENESS_PAGE: Statement = {
  name: "likeness by kind and name",
  cypher: `UNWIND $kinds AS listed
CALL (listed) {
  MATCH (e:Entity) USING INDEX SEEK e:Entity(kind, name, id)
  WHERE e.kind = listed AND e.name >= CASE WHEN listed = $kind THEN $name ELSE '' END AND e.id IS NOT NULL
  WITH e ORDER BY e.kind, e.name, e.id
  WHERE listed <> $kind OR e.name > $name OR e.id >= $id
  RETURN e ORDER BY e.kind, e.name, e.id LIMIT toInteger($limit)
}
WITH e ORDER BY e.kind, e.name, e.id LIMIT toInteger($limit)
RETURN ${LIKENESS}
ORDER BY e.kind, e.name, e.id`,
};

/** Where each entity is named: as a speaker, as a carrier, as one spoken of; the latest place of each. */
export const PLACES_OF_ENTITIES: Statement = {
  name: "places of entities",
  cypher: `UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim) USING INDEX SEEK c:Claim(speakerId, publishedAt, id)
  WHERE c.speakerId = id AND c.publishedAt IS NOT NULL AND c.id IS NOT NULL
  WITH c ORDER BY c.speakerId DESC, c.publishedAt DESC, c.id DESC LIMIT 5
  MATCH (c)-[r:SAID_BY {position: 0}]->()
  WHERE r.start >= 0
  RETURN c, r, 0 AS way ORDER BY c.publishedAt DESC, c.id DESC LIMIT 1
  UNION ALL
  MATCH (c:Claim)-[r:RELAYED_BY]->() USING INDEX SEEK r:RELAYED_BY(relayerId, publishedAt, claimId)
  WHERE r.relayerId = id AND r.publishedAt IS NOT NULL AND r.claimId IS NOT NULL
  RETURN c, r, 1 AS way ORDER BY r.relayerId DESC, r.publishedAt DESC, r.claimId DESC LIMIT 1
  UNION ALL
  MATCH (c:Claim)-[r:MENTIONS]->() USING INDEX SEEK r:MENTIONS(entityId, publishedAt, claimId)
  WHERE r.entityId = id AND r.publishedAt IS NOT NULL AND r.claimId IS NOT NULL
  RETURN c, r, 2 AS way ORDER BY r.entityId DESC, r.publishedAt DESC, r.claimId DESC LIMIT 1
}
RETURN id, c.articleId AS articleId, c.ruleId AS ruleId, r {.start, .end, .verbatim} AS place
ORDER BY id, way`,
};
