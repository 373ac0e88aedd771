UNWIND $ids AS id
CALL (id) {
  MATCH (a:Article {id: id})<-[:STATED_IN]-(:Claim)-[:STATES]->(f:Figure)
  WHERE a.publishedAt = '' AND f.periodKind = 'CUMULATIVE' AND f.qualifier IN ['EXACT', 'ABOUT']
    AND f.metric <> '' AND f.value >= 100 AND f.speakerId <> ''
  RETURN f ORDER BY f.start, f.id LIMIT 100
}
CALL (f) {
  MATCH (known:Figure) USING INDEX SEEK known:Figure(value)
  WHERE known.value = f.value AND known.metric = f.metric AND known.speakerId = f.speakerId
    AND known.periodKind = 'CUMULATIVE' AND known.asOf <> '' AND known.ruleId STARTS WITH 'series/'
    AND (f.subjectId = '' OR known.subjectId = f.subjectId)
  WITH DISTINCT known.asOf AS day ORDER BY day LIMIT 400
  RETURN collect(day) AS days
}
WITH id, f, days WHERE size(days) > 0
RETURN id, f.id AS figureId, f.metric AS metric, f.value AS value, days ORDER BY id, f.start, f.id
