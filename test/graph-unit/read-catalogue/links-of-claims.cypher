UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id,
  COLLECT { MATCH (c)-[:QUOTES]->(o:Claim) RETURN o.id ORDER BY o.sentenceStart, o.id LIMIT 16 } AS quotes,
  COLLECT { MATCH (c)<-[:QUOTES]-(o:Claim) RETURN o.id ORDER BY o.sentenceStart, o.id LIMIT 16 } AS quotedBy,
  COLLECT { MATCH (c)-[:DENIES]->(o:Claim) RETURN o.id ORDER BY o.sentenceStart, o.id LIMIT 16 } AS denies,
  COLLECT { MATCH (c)<-[:DENIES]-(o:Claim) RETURN o.id ORDER BY o.sentenceStart, o.id LIMIT 16 } AS deniedBy
