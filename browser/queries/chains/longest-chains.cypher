// The longest ways from a speaker to the reader
MATCH (:Claim)-[hop:RELAYED_BY]->()
WHERE hop.relayerId >= ''
WITH hop.claimId AS claimId, max(hop.position) AS length
ORDER BY length DESC, claimId LIMIT 5
MATCH way = (claim:Claim {id: claimId})-[:SAID_BY|RELAYED_BY|STATED_IN]->()
RETURN way
