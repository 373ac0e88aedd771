MATCH (j:Judgement) USING INDEX SEEK j:Judgement(at, id)
WHERE j.at <= $high AND j.id IS NOT NULL
WITH j ORDER BY j.at DESC, j.id DESC
WHERE j.at < $at OR j.id < $id
WITH j ORDER BY j.at DESC, j.id DESC LIMIT toInteger($limit)
RETURN properties(j) AS judgement ORDER BY j.at DESC, j.id DESC
