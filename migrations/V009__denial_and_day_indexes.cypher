// Claims that deny, by what they answer: one in some twenty, and no other claim has the property.
CREATE INDEX claim_denial_page IF NOT EXISTS FOR (claim:Claim) ON (claim.denialTarget, claim.publishedAt, claim.id);
// The figures of one metric in the order of their days, whoever's they are.
CREATE INDEX figure_day_page IF NOT EXISTS FOR (figure:Figure) ON (figure.metric, figure.asOf, figure.id);
