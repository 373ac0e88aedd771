UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (j:Judgement) USING INDEX SEEK j:Judgement(aId, at, id)
    WHERE j.aId = id AND j.at IS NOT NULL AND j.id IS NOT NULL
    RETURN j ORDER BY j.aId DESC, j.at DESC, j.id DESC LIMIT toInteger($first)
    UNION ALL
    MATCH (j:Judgement) USING INDEX SEEK j:Judgement(bId, at, id)
    WHERE j.bId = id AND j.at IS NOT NULL AND j.id IS NOT NULL
    RETURN j ORDER BY j.bId DESC, j.at DESC, j.id DESC LIMIT toInteger($first)
  }
  RETURN j ORDER BY j.at DESC, j.id DESC LIMIT toInteger($first)
}
RETURN id, properties(j) AS judgement
ORDER BY id, j.at DESC, j.id DESC
