// What came through one carrier; put another name in the first line
WITH 'TASS' AS carrier
MATCH (carried:Entity {name: carrier})<-[hop:RELAYED_BY]-(claim:Claim)
WITH claim, hop ORDER BY hop.publishedAt DESC, claim.id LIMIT 10
MATCH way = (claim)-[:SAID_BY|RELAYED_BY]->(:Entity)
RETURN way
