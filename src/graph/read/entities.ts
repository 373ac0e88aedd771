import { ENTITY } from "./projections.ts";
import type { Statement } from "./statement.ts";

export const ENTITIES_BY_ID: Statement = {
  name: "entities by id",
  cypher: `UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, ${ENTITY}`,
};

export const NAMES_OF_ENTITIES: Statement = {
  name: "names of entities",
  cypher: `UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[:HAS_NAME]->(n:Name)
  RETURN n ORDER BY n.language, n.text, n.id LIMIT toInteger($first)
}
RETURN id, n.text AS text, n.language AS language, n.script AS script
ORDER BY id, n.language, n.text, n.id`,
};

/** Entities that bear exactly one of the folded `keys` as a name: at most 20 a key, by id. */
export const ENTITIES_BY_NAME: Statement = {
  name: "entities by exact name",
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (n:Name) USING INDEX SEEK n:Name(folded)
  WHERE n.folded = key
  MATCH (n)<-[:HAS_NAME]-(e:Entity)
  RETURN DISTINCT e ORDER BY e.id LIMIT 20
}
RETURN key, ${ENTITY}
ORDER BY key, e.id`,
};

/**
 * Entities whose names Lucene finds for each of `queries`, best first: at most `limit` a query. `filter` with `kind` and `country`, or nulls.
 * Rank is the place of the best name; equal scores fall to the shorter name, then the id.
 */
export const ENTITIES_BY_WORDS: Statement = {
  name: "entities by words of a name",
  cypher: `UNWIND $queries AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('name_text', key, {limit: 1000}) YIELD node AS n, score
  MATCH (n)<-[:HAS_NAME]-(e:Entity)
  WHERE ($filter.kind IS NULL OR e.kind = $filter.kind) AND ($filter.country IS NULL OR e.country = $filter.country)
  WITH e, max(score) AS best
  RETURN e, best ORDER BY best DESC, size(e.name), e.id LIMIT toInteger($limit)
}
RETURN key, ${ENTITY}
ORDER BY key, best DESC, size(e.name), e.id`,
};

/**
 * Parameters: `kinds` still to be listed, in order; `kind`, `name`, `id` of the cursor; `filter` with `country` or null; `limit`.
 * Left out is what judgements make the same as another that stands for it.
 */
export const ENTITY_PAGE: Statement = {
  name: "entities by kind and name",
  cypher: `UNWIND $kinds AS listed
CALL (listed) {
  MATCH (e:Entity) USING INDEX SEEK e:Entity(kind, name, id)
  WHERE e.kind = listed AND e.name >= CASE WHEN listed = $kind THEN $name ELSE '' END AND e.id IS NOT NULL
  WITH e ORDER BY e.kind, e.name, e.id
  WHERE (listed <> $kind OR e.name > $name OR e.id > $id) AND ($filter.country IS NULL OR e.country = $filter.country)
  AND NOT EXISTS { MATCH (i:Identity {id: e.id}) WHERE i.canonicalId <> e.id }
  RETURN e ORDER BY e.kind, e.name, e.id LIMIT toInteger($limit)
}
WITH e ORDER BY e.kind, e.name, e.id LIMIT toInteger($limit)
RETURN ${ENTITY} ORDER BY e.kind, e.name, e.id`,
};
