// What people decided is an append-only history: one node an entry, never changed and never deleted.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (judgement:Judgement) REQUIRE judgement.id IS UNIQUE;
CREATE INDEX judgement_page IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.at, judgement.id);
CREATE INDEX judgement_a_page IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.aId, judgement.at, judgement.id);
CREATE INDEX judgement_b_page IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.bId, judgement.at, judgement.id);
CREATE INDEX judgement_by_page IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.by, judgement.at, judgement.id);
CREATE INDEX judgement_pair_page IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.pairId, judgement.at, judgement.id);
// Names that may mean one entity, by the consonants that they share; proposed to a person and never joined by themselves.
CREATE INDEX name_likeness IF NOT EXISTS FOR (name:Name) ON (name.likeness);
// Who stands for whom, derived from the judgements that stand, so that a question reads one node and not the history.
CREATE CONSTRAINT identity_id IF NOT EXISTS FOR (identity:Identity) REQUIRE identity.id IS UNIQUE;
CREATE INDEX identity_members IF NOT EXISTS FOR (identity:Identity) ON (identity.canonicalId, identity.id);
// Judgements are made one after the other, since each is weighed against all that stand.
CREATE CONSTRAINT judgement_lock_id IF NOT EXISTS FOR (lock:JudgementLock) REQUIRE lock.id IS UNIQUE;
