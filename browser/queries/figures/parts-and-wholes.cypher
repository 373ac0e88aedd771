// Figures that are given as part of a larger one
MATCH way = (:Claim)-[:STATES]->(:Figure)-[:PART_OF]->(:Figure)
RETURN way LIMIT 25
