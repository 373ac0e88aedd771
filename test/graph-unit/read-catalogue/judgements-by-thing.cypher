UNWIND $anchors AS anchor
CALL (anchor) {
  MATCH (j:Judgement) USING INDEX SEEK j:Judgement(aId, at, id)
  WHERE j.aId = anchor AND j.at <= $high AND j.id IS NOT NULL
  WITH j ORDER BY j.aId DESC, j.at DESC, j.id DESC
  WHERE (j.at < $at OR j.id < $id) AND ($filter.by IS NULL OR j.by = $filter.by)
  RETURN j ORDER BY j.aId DESC, j.at DESC, j.id DESC LIMIT toInteger($limit)
  UNION ALL
  MATCH (j:Judgement) USING INDEX SEEK j:Judgement(bId, at, id)
  WHERE j.bId = anchor AND j.at <= $high AND j.id IS NOT NULL
  WITH j ORDER BY j.bId DESC, j.at DESC, j.id DESC
  WHERE (j.at < $at OR j.id < $id) AND ($filter.by IS NULL OR j.by = $filter.by)
  RETURN j ORDER BY j.bId DESC, j.at DESC, j.id DESC LIMIT toInteger($limit)
}
WITH DISTINCT j ORDER BY j.at DESC, j.id DESC LIMIT toInteger($limit)
RETURN properties(j) AS judgement ORDER BY j.at DESC, j.id DESC
