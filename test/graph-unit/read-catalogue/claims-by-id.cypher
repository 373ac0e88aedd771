UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, c {.id, .articleId, .voice, .placement, .mode, .act, .stance, .certainty, .outletDistance, .chainStatus, .text,
  .sentenceStart, .sentenceEnd, .cueStarts, .cueEnds, .contentStarts, .contentEnds, .mediumStart, .mediumEnd, .saidStart, .saidEnd, .saidFrom, .saidTo,
  .speakerId, .speakerKind, .publishedAt, .language, .outlet, .ruleId, .confidence, .flags, .denialTarget, .evidence} AS claim
