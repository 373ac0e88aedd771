CALL db.index.fulltext.queryNodes('claim_text', $lucene, {limit: toInteger($limit)}) YIELD node AS c, score
RETURN c.id AS id, ((c.publishedAt >= $low AND c.publishedAt <= $high) OR c.publishedAt = '') AS isWithin
ORDER BY score DESC, c.id
