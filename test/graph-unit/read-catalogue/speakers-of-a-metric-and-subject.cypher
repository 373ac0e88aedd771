UNWIND $cursors AS cursor
CALL (cursor) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
  WHERE f.metric = cursor.metric AND f.subjectId = cursor.subject AND f.speakerId > cursor.after AND f.asOf IS NOT NULL AND f.id IS NOT NULL
  WITH f ORDER BY f.metric, f.subjectId, f.speakerId LIMIT 1
  RETURN head(collect(f.speakerId)) AS v1
}
CALL (cursor, v1) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
  WHERE f.metric = cursor.metric AND f.subjectId = cursor.subject AND f.speakerId > v1 AND f.asOf IS NOT NULL AND f.id IS NOT NULL
  WITH f ORDER BY f.metric, f.subjectId, f.speakerId LIMIT 1
  RETURN head(collect(f.speakerId)) AS v2
}
CALL (cursor, v2) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
  WHERE f.metric = cursor.metric AND f.subjectId = cursor.subject AND f.speakerId > v2 AND f.asOf IS NOT NULL AND f.id IS NOT NULL
  WITH f ORDER BY f.metric, f.subjectId, f.speakerId LIMIT 1
  RETURN head(collect(f.speakerId)) AS v3
}
CALL (cursor, v3) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
  WHERE f.metric = cursor.metric AND f.subjectId = cursor.subject AND f.speakerId > v3 AND f.asOf IS NOT NULL AND f.id IS NOT NULL
  WITH f ORDER BY f.metric, f.subjectId, f.speakerId LIMIT 1
  RETURN head(collect(f.speakerId)) AS v4
}
CALL (cursor, v4) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
  WHERE f.metric = cursor.metric AND f.subjectId = cursor.subject AND f.speakerId > v4 AND f.asOf IS NOT NULL AND f.id IS NOT NULL
  WITH f ORDER BY f.metric, f.subjectId, f.speakerId LIMIT 1
  RETURN head(collect(f.speakerId)) AS v5
}
CALL (cursor, v5) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
  WHERE f.metric = cursor.metric AND f.subjectId = cursor.subject AND f.speakerId > v5 AND f.asOf IS NOT NULL AND f.id IS NOT NULL
  WITH f ORDER BY f.metric, f.subjectId, f.speakerId LIMIT 1
  RETURN head(collect(f.speakerId)) AS v6
}
CALL (cursor, v6) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
  WHERE f.metric = cursor.metric AND f.subjectId = cursor.subject AND f.speakerId > v6 AND f.asOf IS NOT NULL AND f.id IS NOT NULL
  WITH f ORDER BY f.metric, f.subjectId, f.speakerId LIMIT 1
  RETURN head(collect(f.speakerId)) AS v7
}
CALL (cursor, v7) {
  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
  WHERE f.metric = cursor.metric AND f.subjectId = cursor.subject AND f.speakerId > v7 AND f.asOf IS NOT NULL AND f.id IS NOT NULL
  WITH f ORDER BY f.metric, f.subjectId, f.speakerId LIMIT 1
  RETURN head(collect(f.speakerId)) AS v8
}
RETURN cursor.at AS at, [value IN [v1, v2, v3, v4, v5, v6, v7, v8] WHERE value IS NOT NULL] AS found
