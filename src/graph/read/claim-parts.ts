import { CLAIM, ENTITY, FIGURE } from "./projections.ts";
import type { Statement } from "./statement.ts";

// What hangs on claims, for many claims at once: parameters `ids` and, where a list may grow, `first` for each claim.

export const CLAIMS_BY_ID: Statement = {
  name: "claims by id",
  cypher: `UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, ${CLAIM}`,
};

export const SPEAKERS_OF_CLAIMS: Statement = {
  name: "speakers of claims",
  cypher: `UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})-[r:SAID_BY]->(e:Entity)
  RETURN c, r, e ORDER BY r.position, r.id LIMIT 9
}
RETURN id, c.articleId AS articleId, r {.start, .end, .verbatim, .name, .kind, .position, .ruleId} AS said, ${ENTITY}
ORDER BY id, r.position, r.id`,
};

export const HOPS_OF_CLAIMS: Statement = {
  name: "hops of claims",
  cypher: `UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})-[r:RELAYED_BY]->(e:Entity)
  RETURN c, r, e ORDER BY r.position, r.start, r.id LIMIT 8
}
RETURN id, c.articleId AS articleId, r {.position, .role, .name, .carried, .start, .end, .verbatim, .ruleId} AS hop, ${ENTITY}
ORDER BY id, r.position, r.start, r.id`,
};

export const MENTIONS_OF_CLAIMS: Statement = {
  name: "mentions of claims",
  cypher: `UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})-[r:MENTIONS]->(e:Entity)
  RETURN c, r, e ORDER BY r.start, r.id LIMIT toInteger($first)
}
RETURN id, c.articleId AS articleId, c.ruleId AS ruleId, r {.start, .end, .verbatim} AS mention, ${ENTITY}
ORDER BY id, r.start, r.id`,
};

export const FIGURES_OF_CLAIMS: Statement = {
  name: "figures of claims",
  cypher: `UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})-[:STATES]->(f:Figure)
  RETURN c, f ORDER BY f.start, f.id LIMIT toInteger($first)
}
RETURN id, ${FIGURE}
ORDER BY id, f.start, f.id`,
};

export const FIGURES_BY_ID: Statement = {
  name: "figures by id",
  cypher: `UNWIND $ids AS id
MATCH (f:Figure {id: id})<-[:STATES]-(c:Claim)
RETURN id, ${FIGURE}`,
};

export const LINKS_OF_CLAIMS: Statement = {
  name: "links of claims",
  cypher: `UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id,
  COLLECT { MATCH (c)-[:QUOTES]->(o:Claim) RETURN o.id ORDER BY o.sentenceStart, o.id LIMIT 16 } AS quotes,
  COLLECT { MATCH (c)<-[:QUOTES]-(o:Claim) RETURN o.id ORDER BY o.sentenceStart, o.id LIMIT 16 } AS quotedBy,
  COLLECT { MATCH (c)-[:DENIES]->(o:Claim) RETURN o.id ORDER BY o.sentenceStart, o.id LIMIT 16 } AS denies,
  COLLECT { MATCH (c)<-[:DENIES]-(o:Claim) RETURN o.id ORDER BY o.sentenceStart, o.id LIMIT 16 } AS deniedBy`,
};

export const CLAIMS_OF_ARTICLES: Statement = {
  name: "claims of articles",
  cypher: `UNWIND $ids AS id
CALL (id) {
  MATCH (:Article {id: id})<-[:STATED_IN]-(c:Claim)
  RETURN c ORDER BY c.sentenceStart, c.id LIMIT toInteger($first)
}
RETURN id, ${CLAIM}
ORDER BY id, c.sentenceStart, c.id`,
};
