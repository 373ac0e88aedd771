UNWIND $ids AS id
CALL (id) {
  MATCH (j:Judgement) USING INDEX SEEK j:Judgement(pairId, at, id)
  WHERE j.pairId = id AND j.at IS NOT NULL AND j.id IS NOT NULL
  RETURN j ORDER BY j.pairId DESC, j.at DESC, j.id DESC LIMIT 100
}
RETURN id, properties(j) AS judgement
ORDER BY id, j.at DESC, j.id DESC
