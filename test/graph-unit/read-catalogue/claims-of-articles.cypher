UNWIND $ids AS id
CALL (id) {
  MATCH (:Article {id: id})<-[:STATED_IN]-(c:Claim)
  RETURN c ORDER BY c.sentenceStart, c.id LIMIT toInteger($first)
}
RETURN id, c {.id, .articleId, .voice, .placement, .mode, .act, .stance, .certainty, .outletDistance, .chainStatus, .text,
  .sentenceStart, .sentenceEnd, .cueStarts, .cueEnds, .contentStarts, .contentEnds, .mediumStart, .mediumEnd, .saidStart, .saidEnd, .saidFrom, .saidTo,
  .speakerId, .speakerKind, .publishedAt, .language, .outlet, .ruleId, .confidence, .flags, .denialTarget, .evidence} AS claim
ORDER BY id, c.sentenceStart, c.id
