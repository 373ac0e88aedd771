import { CLAIM, FIGURE } from "./projections.ts";
import type { Statement } from "./statement.ts";

// All through the index of figures by metric, subject, speaker and day. Ids that are unknown stand there as "", and so does an
// outlet in its own voice as a speaker, and an unknown day.

const INDEX = "f:Figure(metric, subjectId, speakerId, asOf, id)";

/** Values found a statement by stepping from each to the next. */
export const STEPS = 8;

/** Parameter `cursors`: maps of `at` (its number), `metric` and `after`. Subjects behind that one, in order, at most 8 a cursor. */
export const NEXT_SUBJECTS: Statement = {
  name: "subjects of a metric",
  cypher: stepping("subjectId", "f.metric = cursor.metric", [
    "f.speakerId IS NOT NULL",
    "f.asOf IS NOT NULL",
    "f.id IS NOT NULL",
  ]),
};

/** Parameter `cursors`: maps of `at`, `metric`, `subject` and `after`. Speakers behind that one, in order, at most 8 a cursor. */
export const NEXT_SPEAKERS: Statement = {
  name: "speakers of a metric and subject",
  cypher: stepping("speakerId", "f.metric = cursor.metric AND f.subjectId = cursor.subject", [
    "f.asOf IS NOT NULL",
    "f.id IS NOT NULL",
  ]),
};

/** Each step asks the index for the first value behind the last one; a null seeks nothing and gives null again. */
function stepping(property: string, fixed: string, others: readonly string[]): string {
  const names = Array.from({ length: STEPS }, (_, step) => `v${step + 1}`);
  const steps = names.map((name, step) => {
    const before = names[step - 1];
    return `CALL (${before === undefined ? "cursor" : `cursor, ${before}`}) {
  MATCH (f:Figure) USING INDEX SEEK ${INDEX}
  WHERE ${[fixed, `f.${property} > ${before ?? "cursor.after"}`, ...others].join(" AND ")}
  WITH f ORDER BY f.metric, f.subjectId, f.speakerId LIMIT 1
  RETURN head(collect(f.${property})) AS ${name}
}`;
  });
  return `UNWIND $cursors AS cursor
${steps.join("\n")}
RETURN cursor.at AS at, [value IN [${names.join(", ")}] WHERE value IS NOT NULL] AS found`;
}

const SIDE = `MATCH (f:Figure) USING INDEX SEEK ${INDEX}
  WHERE f.metric = side.metric AND f.subjectId = side.subject AND f.speakerId = side.speaker`;

/** Latest first. */
const LATEST = "f.metric DESC, f.subjectId DESC, f.speakerId DESC, f.asOf DESC, f.id DESC";

/**
 * Parameters: `sides` (maps of `metric`, `subject`, `speaker`), `low` and `high` (bounds of the day), `limit` a side, and
 * `filter` with `places` (ids) and `periodKind`, or nulls; each side's latest first.
 */
export const FIGURES_OF_SIDES: Statement = {
  name: "figures of sides",
  cypher: `UNWIND $sides AS side
CALL (side) {
  ${SIDE} AND f.asOf >= $low AND f.asOf <= $high AND f.id IS NOT NULL
  WITH f ORDER BY ${LATEST}
  WHERE ($filter.places IS NULL OR f.placeId IN $filter.places) AND ($filter.periodKind IS NULL OR f.periodKind = $filter.periodKind)
  RETURN f ORDER BY ${LATEST} LIMIT toInteger($limit)
}
MATCH (f)<-[:STATES]-(c:Claim)
RETURN ${FIGURE}, ${CLAIM}`,
};

/**
 * Parameters: `sides` as before with `key`, `place`, `periodKind` and `unit` (null is none of it) and `outlet` (null: any), `low`
 * and `high`, and `limit` a side; earliest first.
 */
export const POINTS_OF_SIDES: Statement = {
  name: "points of sides",
  cypher: `UNWIND $sides AS side
CALL (side) {
  ${SIDE} AND f.asOf >= side.low AND f.asOf <= side.high AND f.id IS NOT NULL
  WITH f ORDER BY f.metric, f.subjectId, f.speakerId, f.asOf, f.id
  WHERE f.placeId = side.place AND coalesce(f.periodKind, '') = side.periodKind AND f.unit = side.unit
    AND (side.outlet IS NULL OR EXISTS { MATCH (f)<-[:STATES]-(c:Claim) WHERE c.outlet = side.outlet })
  RETURN f ORDER BY f.metric, f.subjectId, f.speakerId, f.asOf, f.id LIMIT toInteger($limit)
}
RETURN side.key AS id, f {.id, .asOf, .value, .min, .max, .qualifier} AS point`,
};

/**
 * Parameters: `sides`, `from` and `to`. For each side its first day within, null where it said nothing, and the last eight
 * figures before, latest first.
 */
export const WORDS_OF_SIDES: Statement = {
  name: "words and silence of sides",
  cypher: `UNWIND $sides AS side
CALL (side) {
  ${SIDE} AND f.asOf >= $from AND f.asOf <= $to AND f.id IS NOT NULL
  WITH f ORDER BY f.metric, f.subjectId, f.speakerId, f.asOf LIMIT 1
  RETURN head(collect(f.asOf)) AS within
}
CALL (side) {
  ${SIDE} AND f.asOf > '' AND f.asOf < $from AND f.id IS NOT NULL
  WITH f ORDER BY ${LATEST} LIMIT 8
  RETURN collect({id: f.id, asOf: f.asOf}) AS before
}
RETURN side.metric AS metric, side.subject AS subject, side.speaker AS speaker, within, before`,
};
