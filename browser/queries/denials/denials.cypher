// Denials, and what they deny
MATCH way = (denial:Claim)-[:DENIES]->(:Claim)
MATCH said = (denial)-[:SAID_BY]->(:Entity)
RETURN way, said LIMIT 25
