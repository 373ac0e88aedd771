import type { Statement } from "./statement.ts";

// What people decided, and who stands for whom by it. Parameters as elsewhere: `ids`, `first`, and the bounds of a page.

const JUDGEMENT = "properties(j) AS judgement";

/** `members` sorted; ids that nothing is the same as give no row. */
export const SAME_GROUPS: Statement = {
  name: "who is the same",
  cypher: `UNWIND $ids AS id
MATCH (i:Identity {id: id})
RETURN id, i.canonicalId AS canonicalId, COLLECT {
  MATCH (m:Identity) USING INDEX SEEK m:Identity(canonicalId, id)
  WHERE m.canonicalId = i.canonicalId AND m.id IS NOT NULL
  RETURN m.id ORDER BY m.canonicalId, m.id LIMIT 50
} AS members`,
};

export const JUDGEMENTS_BY_ID: Statement = {
  name: "judgements by id",
  cypher: `UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN id, ${JUDGEMENT}`,
};

/** All entries on each pair, latest first: at most 100 a pair. */
export const JUDGEMENTS_OF_PAIRS: Statement = {
  name: "judgements of pairs",
  cypher: `UNWIND $ids AS id
CALL (id) {
  MATCH (j:Judgement) USING INDEX SEEK j:Judgement(pairId, at, id)
  WHERE j.pairId = id AND j.at IS NOT NULL AND j.id IS NOT NULL
  RETURN j ORDER BY j.pairId DESC, j.at DESC, j.id DESC LIMIT 100
}
RETURN id, ${JUDGEMENT}
ORDER BY id, j.at DESC, j.id DESC`,
};

/** Entries on each thing, latest first: `first` a thing. */
export const JUDGEMENTS_OF_THINGS: Statement = {
  name: "judgements of things",
  cypher: `UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (j:Judgement) USING INDEX SEEK j:Judgement(aId, at, id)
    WHERE j.aId = id AND j.at IS NOT NULL AND j.id IS NOT NULL
    RETURN j ORDER BY j.aId DESC, j.at DESC, j.id DESC LIMIT toInteger($first)
    UNION ALL
    MATCH (j:Judgement) USING INDEX SEEK j:Judgement(bId, at, id)
    WHERE j.bId = id AND j.at IS NOT NULL AND j.id IS NOT NULL
    RETURN j ORDER BY j.bId DESC, j.at DESC, j.id DESC LIMIT toInteger($first)
  }
  RETURN j ORDER BY j.at DESC, j.id DESC LIMIT toInteger($first)
}
RETURN id, ${JUDGEMENT}
ORDER BY id, j.at DESC, j.id DESC`,
};

/** Latest first. Parameters: `high` (the cursor's instant, or what sorts behind all), `at` and `id` (the cursor), `limit`. */
export const JUDGEMENT_PAGE: Statement = {
  name: "judgements by date",
  cypher: `MATCH (j:Judgement) USING INDEX SEEK j:Judgement(at, id)
WHERE j.at <= $high AND j.id IS NOT NULL
WITH j ORDER BY j.at DESC, j.id DESC
WHERE j.at < $at OR j.id < $id
WITH j ORDER BY j.at DESC, j.id DESC LIMIT toInteger($limit)
RETURN ${JUDGEMENT} ORDER BY j.at DESC, j.id DESC`,
};

/** Besides: `anchors`, who decided. */
export const JUDGEMENT_PAGE_BY: Statement = {
  name: "judgements by person",
  cypher: pageOf(`CALL (anchor) {
${sidePage("by")}
}`),
};

/** Besides: `anchors`, what they are about; `filter` with `by` or null. */
export const JUDGEMENT_PAGE_OF: Statement = {
  name: "judgements by thing",
  cypher: pageOf(`CALL (anchor) {
${sidePage("aId", "($filter.by IS NULL OR j.by = $filter.by)")}
  UNION ALL
${sidePage("bId", "($filter.by IS NULL OR j.by = $filter.by)")}
}`),
};

function pageOf(call: string): string {
  return `UNWIND $anchors AS anchor
${call}
WITH DISTINCT j ORDER BY j.at DESC, j.id DESC LIMIT toInteger($limit)
RETURN ${JUDGEMENT} ORDER BY j.at DESC, j.id DESC`;
}

function sidePage(key: string, condition = "true"): string {
  const order = `j.${key} DESC, j.at DESC, j.id DESC`;
  return `  MATCH (j:Judgement) USING INDEX SEEK j:Judgement(${key}, at, id)
  WHERE j.${key} = anchor AND j.at <= $high AND j.id IS NOT NULL
  WITH j ORDER BY ${order}
  WHERE (j.at < $at OR j.id < $id) AND ${condition}
  RETURN j ORDER BY ${order} LIMIT toInteger($limit)`;
}
