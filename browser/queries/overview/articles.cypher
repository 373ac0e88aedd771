// The newest articles with their claims
MATCH (article:Article)
WHERE article.publishedAt >= ''
WITH article ORDER BY article.publishedAt DESC, article.id LIMIT 3
MATCH way = (article)<-[:STATED_IN]-(:Claim)-[:SAID_BY]->(:Entity)
RETURN way
