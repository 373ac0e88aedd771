UNWIND $sides AS side
CALL (side) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
  WHERE f.metric = side.metric AND f.subjectId = side.subject AND f.speakerId = side.speaker AND f.asOf >= $from AND f.asOf <= $to AND f.id IS NOT NULL
  WITH f ORDER BY f.metric, f.subjectId, f.speakerId, f.asOf LIMIT 1
  RETURN head(collect(f.asOf)) AS within
}
CALL (side) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
  WHERE f.metric = side.metric AND f.subjectId = side.subject AND f.speakerId = side.speaker AND f.asOf > '' AND f.asOf < $from AND f.id IS NOT NULL
  WITH f ORDER BY f.metric DESC, f.subjectId DESC, f.speakerId DESC, f.asOf DESC, f.id DESC LIMIT 8
  RETURN collect({id: f.id, asOf: f.asOf}) AS before
}
RETURN side.metric AS metric, side.subject AS subject, side.speaker AS speaker, within, before
