// Who gives which number for one metric; put another code in the first line
WITH 'TANKS' AS code
MATCH (figure:Figure {metric: code})<-[states:STATES]-(claim:Claim)
WITH figure, states, claim ORDER BY figure.asOf DESC, figure.id LIMIT 25
MATCH said = (claim)-[:SAID_BY]->(:Entity)
OPTIONAL MATCH about = (figure)-[:ABOUT]->(:Entity)
RETURN figure, states, said, about
