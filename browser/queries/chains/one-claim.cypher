// The newest claim that somebody carried, with all that hangs on it
MATCH (:Claim)-[hop:RELAYED_BY]->()
WHERE hop.relayerId >= ''
WITH hop ORDER BY hop.publishedAt DESC, hop.claimId LIMIT 1
MATCH way = (claim:Claim {id: hop.claimId})-[:SAID_BY|RELAYED_BY|STATES|MENTIONS|STATED_IN|QUOTES|DENIES]-()
RETURN way
