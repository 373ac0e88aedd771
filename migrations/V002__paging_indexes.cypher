// A page is read from an index that ends in a unique key, newest first, and never by walking a hub.
CREATE INDEX claim_speaker_page IF NOT EXISTS FOR (claim:Claim) ON (claim.speakerId, claim.publishedAt, claim.id);
CREATE INDEX claim_page IF NOT EXISTS FOR (claim:Claim) ON (claim.publishedAt, claim.id);
// Worst degree of RELAYED_BY: an agency that carries a fifth of all claims.
CREATE INDEX hop_relayer_page IF NOT EXISTS FOR ()-[hop:RELAYED_BY]-() ON (hop.relayerId, hop.publishedAt, hop.claimId);
// Worst degree of MENTIONS: a state that every second claim names.
CREATE INDEX mention_entity_page IF NOT EXISTS FOR ()-[mention:MENTIONS]-() ON (mention.entityId, mention.publishedAt, mention.claimId);
CREATE INDEX figure_rivals IF NOT EXISTS FOR (figure:Figure) ON (figure.metric, figure.subjectId, figure.asOf, figure.id);
CREATE INDEX figure_value IF NOT EXISTS FOR (figure:Figure) ON (figure.value);
CREATE INDEX article_page IF NOT EXISTS FOR (article:Article) ON (article.publishedAt, article.id);
CREATE INDEX entity_name_page IF NOT EXISTS FOR (entity:Entity) ON (entity.name, entity.id);
CREATE INDEX entity_kind_page IF NOT EXISTS FOR (entity:Entity) ON (entity.kind, entity.name, entity.id);
CREATE INDEX entity_country_page IF NOT EXISTS FOR (entity:Entity) ON (entity.country, entity.name, entity.id);
CREATE INDEX name_folded IF NOT EXISTS FOR (name:Name) ON (name.folded);
