// Somebody says that somebody said
MATCH way = (outer:Claim)-[:QUOTES]->(inner:Claim)
MATCH by = (outer)-[:SAID_BY]->(:Entity)
MATCH inside = (inner)-[:SAID_BY]->(:Entity)
RETURN way, by, inside LIMIT 25
