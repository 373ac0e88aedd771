// What claims of any article say is shared by them; who says it is found by the keys on the relationship, a page at a time.
CREATE CONSTRAINT proposition_id IF NOT EXISTS FOR (proposition:Proposition) REQUIRE proposition.id IS UNIQUE;
// Worst degree of EXPRESSES: a total that stands still for months while every outlet repeats it daily.
CREATE INDEX expression_page IF NOT EXISTS FOR ()-[expression:EXPRESSES]-() ON (expression.propositionId, expression.publishedAt, expression.claimId);
