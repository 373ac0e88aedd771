UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN id, properties(j) AS judgement
