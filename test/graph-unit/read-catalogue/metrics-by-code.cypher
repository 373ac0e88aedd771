UNWIND $ids AS id
MATCH (m:Metric {code: id})
RETURN id, m {.code, .labelAr, .labelEn, .labelRu, .labelUk,
  broader: COLLECT { MATCH (m)-[:BROADER]->(wider:Metric) RETURN wider.code ORDER BY wider.code LIMIT 8 }} AS metric
