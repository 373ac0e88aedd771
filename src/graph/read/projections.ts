// Constant fragments: what is returned of each node and relationship, under the names that decode.ts reads.

export const CLAIM = `c {.id, .articleId, .voice, .placement, .mode, .act, .stance, .certainty, .outletDistance, .chainStatus, .text,
  .sentenceStart, .sentenceEnd, .cueStarts, .cueEnds, .contentStarts, .contentEnds, .mediumStart, .mediumEnd, .saidStart, .saidEnd, .saidFrom, .saidTo,
  .speakerId, .speakerKind, .publishedAt, .language, .outlet, .ruleId, .confidence, .flags, .denialTarget, .evidence} AS claim`;

export const ENTITY = "e {.id, .kind, .key, .name, .country} AS entity";

export const ARTICLE =
  "a {.id, .sha256, .url, .outlet, .title, .language, .publishedAt} AS article";

export const FIGURE = `f {.id, .claimId, .verbatim, .value, .min, .max, .qualifier, .unit, .noun, .metric, .subjectId, .placeId,
  .periodKind, .periodFrom, .periodTo, .periodVerbatim, .asOf, .interest, .flags, .start, .end, .ruleId, articleId: c.articleId,
  partOf: head(COLLECT { MATCH (f)-[:PART_OF]->(whole:Figure) RETURN whole.id LIMIT 1 })} AS figure`;

export const METRIC = `m {.code, .labelAr, .labelEn, .labelRu, .labelUk,
  broader: COLLECT { MATCH (m)-[:BROADER]->(wider:Metric) RETURN wider.code ORDER BY wider.code LIMIT 8 }} AS metric`;
