import { FIGURE } from "./projections.ts";
import type { Statement } from "./statement.ts";

// What claims say, and which claims may say the same. A proposition may be a hub: its claims are found by the keys on the
// relationship, within a range of dates, and it is never walked.

const PROPOSITION =
  "p {.id, .kind, .language, .metric, .subjectId, .unit, .value, .min, .max} AS proposition";

export const PROPOSITIONS_BY_ID: Statement = {
  name: "propositions by id",
  cypher: `UNWIND $ids AS id
MATCH (p:Proposition {id: id})
RETURN id, ${PROPOSITION}`,
};

/** Words first, then by id: at most 32 a claim. */
export const PROPOSITIONS_OF_CLAIMS: Statement = {
  name: "propositions of claims",
  cypher: `UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})-[r:EXPRESSES]->(p:Proposition)
  RETURN p, r ORDER BY p.kind DESC, p.id LIMIT 32
}
RETURN id, r.isDenied AS isDenied, ${PROPOSITION}
ORDER BY id, p.kind DESC, p.id`,
};

/** Claims that express each of `seeks` (id, first and last instant), earliest first: at most `limit` a seek. */
export const EXPRESSING_CLAIMS: Statement = {
  name: "claims that express",
  cypher: `UNWIND $seeks AS seek
CALL (seek) {
  MATCH (c:Claim)-[r:EXPRESSES]->() USING INDEX SEEK r:EXPRESSES(propositionId, publishedAt, claimId)
  WHERE r.propositionId = seek[0] AND r.publishedAt >= seek[1] AND r.publishedAt <= seek[2] AND r.claimId IS NOT NULL
  RETURN r ORDER BY r.propositionId, r.publishedAt, r.claimId LIMIT toInteger($limit)
}
RETURN seek[0] AS propositionId, r.claimId AS id
ORDER BY r.propositionId, r.publishedAt, r.claimId`,
};

/** A page of the claims that express one, earliest first. Parameters: `id`; `at` and `claimId` of the cursor, or ""; `limit`. */
export const EXPRESSION_PAGE: Statement = {
  name: "claims of a proposition",
  cypher: `MATCH (c:Claim)-[r:EXPRESSES]->() USING INDEX SEEK r:EXPRESSES(propositionId, publishedAt, claimId)
WHERE r.propositionId = $id AND r.publishedAt >= $at AND r.claimId IS NOT NULL
WITH r ORDER BY r.propositionId, r.publishedAt, r.claimId
WHERE r.publishedAt > $at OR r.claimId > $claimId
RETURN r.claimId AS id ORDER BY r.propositionId, r.publishedAt, r.claimId LIMIT toInteger($limit)`,
};

/**
 * Claims whose content holds some of the words of `lucene`, closest first, at most `limit`; `isWithin` where their date is between
 * the instants `low` and `high` or unknown.
 */
export const CLAIMS_ALIKE: Statement = {
  name: "claims of like content",
  cypher: `CALL db.index.fulltext.queryNodes('claim_text', $lucene, {limit: toInteger($limit)}) YIELD node AS c, score
RETURN c.id AS id, ((c.publishedAt >= $low AND c.publishedAt <= $high) OR c.publishedAt = '') AS isWithin
ORDER BY score DESC, c.id`,
};

/** Figures for one metric, subject and day each (`keys`: three texts), by id: at most `limit` a key. */
export const FIGURES_OF_DAYS: Statement = {
  name: "figures of days",
  cypher: `UNWIND $seeks AS seek
CALL (seek) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, asOf, id)
  WHERE f.metric = seek[0] AND f.subjectId = seek[1] AND f.asOf = seek[2] AND f.id IS NOT NULL
  RETURN f ORDER BY f.metric, f.subjectId, f.asOf, f.id LIMIT toInteger($limit)
}
MATCH (f)<-[:STATES]-(c:Claim)
RETURN ${FIGURE} ORDER BY f.metric, f.subjectId, f.asOf, f.id`,
};

/** The first `first` letters of each text: enough to tell a copy. */
export const ARTICLE_OPENINGS: Statement = {
  name: "openings of articles",
  cypher: `UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, left(a.text, toInteger($first)) AS text`,
};
