MATCH (a:Article) USING INDEX SEEK a:Article(publishedAt, id)
WHERE a.publishedAt >= $low AND a.publishedAt <= $high AND a.id IS NOT NULL
WITH a ORDER BY a.publishedAt DESC, a.id DESC
WHERE (a.publishedAt < $at OR a.id < $id)
  AND ($filter.language IS NULL OR a.language = $filter.language)
  AND ($filter.outlet IS NULL OR a.outlet = $filter.outlet)
WITH a ORDER BY a.publishedAt DESC, a.id DESC LIMIT toInteger($limit)
RETURN a {.id, .sha256, .url, .outlet, .title, .language, .publishedAt} AS article ORDER BY a.publishedAt DESC, a.id DESC
