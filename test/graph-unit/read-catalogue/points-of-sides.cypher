UNWIND $sides AS side
CALL (side) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
  WHERE f.metric = side.metric AND f.subjectId = side.subject AND f.speakerId = side.speaker AND f.asOf >= side.low AND f.asOf <= side.high AND f.id IS NOT NULL
  WITH f ORDER BY f.metric, f.subjectId, f.speakerId, f.asOf, f.id
  WHERE f.placeId = side.place AND coalesce(f.periodKind, '') = side.periodKind AND f.unit = side.unit
    AND (side.outlet IS NULL OR EXISTS { MATCH (f)<-[:STATES]-(c:Claim) WHERE c.outlet = side.outlet })
  RETURN f ORDER BY f.metric, f.subjectId, f.speakerId, f.asOf, f.id LIMIT toInteger($limit)
}
RETURN side.key AS id, f {.id, .asOf, .value, .min, .max, .qualifier} AS point
