UNWIND $ids AS id
MATCH (p:Proposition {id: id})
RETURN id, p {.id, .kind, .language, .metric, .subjectId, .unit, .value, .min, .max} AS proposition
