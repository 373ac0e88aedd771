MATCH (m:Metric) USING INDEX SEEK m:Metric(code)
WHERE m.code >= ''
RETURN m {.code, .labelAr, .labelEn, .labelRu, .labelUk,
  broader: COLLECT { MATCH (m)-[:BROADER]->(wider:Metric) RETURN wider.code ORDER BY wider.code LIMIT 8 }} AS metric ORDER BY m.code LIMIT 200
