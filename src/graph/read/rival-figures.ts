import { CLAIM, FIGURE, METRIC } from "./projections.ts";
import type { Statement } from "./statement.ts";

// Each with parameters `metrics` (codes), `limit` a metric, and `filter` with `places` (ids) and `periodKind`, or nulls; latest first.

const OTHERS = `($filter.places IS NULL OR f.placeId IN $filter.places) AND ($filter.periodKind IS NULL OR f.periodKind = $filter.periodKind)`;
const ORDER = "f.metric DESC, f.subjectId DESC, f.asOf DESC, f.id DESC";
const ANSWER = `MATCH (f)<-[:STATES]-(c:Claim)
RETURN ${FIGURE}, ${CLAIM} ORDER BY f.metric, f.asOf DESC, f.id DESC`;

export const RIVAL_FIGURES: Statement = {
  name: "figures of metrics",
  cypher: `UNWIND $metrics AS code
CALL (code) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, asOf, id)
  WHERE f.metric = code AND f.subjectId IS NOT NULL AND f.asOf IS NOT NULL AND f.id IS NOT NULL
  WITH f WHERE ${OTHERS}
  RETURN f ORDER BY f.asOf DESC, f.id DESC LIMIT toInteger($limit)
}
${ANSWER}`,
};

/** Besides: `subjects`, ids of whose losses. */
export const RIVAL_FIGURES_OF_SUBJECTS: Statement = {
  name: "figures of metrics and subjects",
  cypher: `UNWIND $metrics AS code
UNWIND $subjects AS subject
CALL (code, subject) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, asOf, id)
  WHERE f.metric = code AND f.subjectId = subject AND f.asOf IS NOT NULL AND f.id IS NOT NULL
  WITH f ORDER BY ${ORDER}
  WHERE ${OTHERS}
  RETURN f ORDER BY ${ORDER} LIMIT toInteger($limit)
}
${ANSWER}`,
};

export const METRICS: Statement = {
  name: "metrics",
  cypher: `MATCH (m:Metric) USING INDEX SEEK m:Metric(code)
WHERE m.code >= ''
RETURN ${METRIC} ORDER BY m.code LIMIT 200`,
};

export const METRICS_BY_CODE: Statement = {
  name: "metrics by code",
  cypher: `UNWIND $ids AS id
MATCH (m:Metric {code: id})
RETURN id, ${METRIC}`,
};

/** Codes one step wider and one step narrower than `code`, itself left out: at most 20. */
export const NEIGHBOURING_METRICS: Statement = {
  name: "metrics next to one",
  cypher: `MATCH (m:Metric {code: $code})-[:BROADER]-(next:Metric)
RETURN DISTINCT next.code AS code ORDER BY code LIMIT 20`,
};

export const COUNTS: Statement = {
  name: "counts",
  cypher: `RETURN COUNT { (:Article) } AS articles, COUNT { (:Claim) } AS claims, COUNT { (:Figure) } AS figures, COUNT { (:Entity) } AS entities`,
};
