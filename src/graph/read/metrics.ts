import { METRIC } from "./projections.ts";
import type { Statement } from "./statement.ts";

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
