import { CLAIM, FIGURE } from "./projections.ts";
import type { Statement } from "./statement.ts";

// Figures of one metric by the day they speak for, the oldest first. Parameters: `code`, `low` and `high` (bounds of the day, the
// cursor's included), `at` and `id` (the cursor), `limit`.

const ANSWER = `MATCH (f)<-[:STATES]-(c:Claim)
RETURN ${FIGURE}, ${CLAIM} ORDER BY f.asOf, f.id`;

export const FIGURE_DAYS: Statement = {
  name: "figures of a metric by day",
  cypher: `MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, asOf, id)
WHERE f.metric = $code AND f.asOf >= $low AND f.asOf <= $high AND f.id IS NOT NULL
WITH f ORDER BY f.metric, f.asOf, f.id
WHERE f.asOf > $at OR f.id > $id
WITH f ORDER BY f.metric, f.asOf, f.id LIMIT toInteger($limit)
${ANSWER}`,
};

/** Besides: `subjects`, ids of whose losses. */
export const FIGURE_DAYS_OF_SUBJECTS: Statement = {
  name: "figures of a metric and subjects by day",
  cypher: `UNWIND $subjects AS subject
CALL (subject) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, asOf, id)
  WHERE f.metric = $code AND f.subjectId = subject AND f.asOf >= $low AND f.asOf <= $high AND f.id IS NOT NULL
  WITH f ORDER BY f.metric, f.subjectId, f.asOf, f.id
  WHERE f.asOf > $at OR f.id > $id
  RETURN f ORDER BY f.metric, f.subjectId, f.asOf, f.id LIMIT toInteger($limit)
}
WITH f ORDER BY f.asOf, f.id LIMIT toInteger($limit)
${ANSWER}`,
};
