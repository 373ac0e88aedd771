MATCH (m:Metric {code: $code})-[:BROADER]-(next:Metric)
RETURN DISTINCT next.code AS code ORDER BY code LIMIT 20
