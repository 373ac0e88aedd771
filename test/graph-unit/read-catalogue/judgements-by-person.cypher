UNWIND $anchors AS anchor
CALL (anchor) {
  MATCH (j:Judgement) USING INDEX SEEK j:Judgement(by, at, id)
  WHERE j.by = anchor AND j.at <= $high AND j.id IS NOT NULL
  WITH j ORDER BY j.by DESC, j.at DESC, j.id DESC
  WHERE (j.at < $at OR j.id < $id) AND true
  RETURN j ORDER BY j.by DESC, j.at DESC, j.id DESC LIMIT toInteger($limit)
}
WITH DISTINCT j ORDER BY j.at DESC, j.id DESC LIMIT toInteger($limit)
RETURN properties(j) AS judgement ORDER BY j.at DESC, j.id DESC
