import { mapLiteral } from "../columns.ts";
import { NODES } from "../shape.ts";

/** One writer of judgements at a time. MERGE alone takes no lock on a node that exists; writing a property does. */
export const LOCK_JUDGEMENTS = `MERGE (lock:JudgementLock {id: 'judgements'}) SET lock.id = 'judgements'`;

/** What the ids are of, as it is now; ids of neither give nulls. */
export const THINGS_JUDGED = `UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (claim:Claim {id: id})
RETURN id, entity.name AS name, entity.key AS key, claim.text AS text, claim.articleId AS articleId`;

export const JUDGEMENT_BY_ID = `MATCH (judgement:Judgement {id: $id})
RETURN properties(judgement) AS judgement`;

/** All that are the same as one of the ids; ids that nothing is the same as give no row. */
export const MEMBERS_OF = `UNWIND $ids AS id
MATCH (identity:Identity {id: id})
MATCH (member:Identity) USING INDEX SEEK member:Identity(canonicalId, id)
WHERE member.canonicalId = identity.canonicalId AND member.id IS NOT NULL
RETURN DISTINCT member.id AS id`;

/** Every entry on one of the things; an entry on two of them comes twice. */
export const HISTORY_OF = `UNWIND $ids AS id
CALL (id) {
  MATCH (judgement:Judgement) USING INDEX SEEK judgement:Judgement(aId, at, id)
  WHERE judgement.aId = id AND judgement.at IS NOT NULL AND judgement.id IS NOT NULL
  RETURN judgement
  UNION ALL
  MATCH (judgement:Judgement) USING INDEX SEEK judgement:Judgement(bId, at, id)
  WHERE judgement.bId = id AND judgement.at IS NOT NULL AND judgement.id IS NOT NULL
  RETURN judgement
}
RETURN properties(judgement) AS judgement`;

export const CREATE_JUDGEMENT = `UNWIND range(0, size($id) - 1) AS i
CREATE (:Judgement ${mapLiteral(NODES.Judgement)})`;

export const DELETE_IDENTITIES = `UNWIND $ids AS id
MATCH (identity:Identity {id: id})
DELETE identity`;

export const CREATE_IDENTITIES = `UNWIND range(0, size($id) - 1) AS i
CREATE (:Identity {id: $id[i], canonicalId: $canonicalId[i]})`;
