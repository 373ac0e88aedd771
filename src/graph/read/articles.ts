import { ARTICLE } from "./projections.ts";
import type { Statement } from "./statement.ts";

/** Parameters: `low`, `high`, `at`, `id`, `limit` as for claims; `filter` with `language` and `outlet`, or nulls. */
export const ARTICLE_PAGE: Statement = {
  name: "articles by date",
  cypher: `MATCH (a:Article) USING INDEX SEEK a:Article(publishedAt, id)
WHERE a.publishedAt >= $low AND a.publishedAt <= $high AND a.id IS NOT NULL
WITH a ORDER BY a.publishedAt DESC, a.id DESC
WHERE (a.publishedAt < $at OR a.id < $id)
  AND ($filter.language IS NULL OR a.language = $filter.language)
  AND ($filter.outlet IS NULL OR a.outlet = $filter.outlet)
WITH a ORDER BY a.publishedAt DESC, a.id DESC LIMIT toInteger($limit)
RETURN ${ARTICLE} ORDER BY a.publishedAt DESC, a.id DESC`,
};

export const ARTICLES_BY_ID: Statement = {
  name: "articles by id",
  cypher: `UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, ${ARTICLE}`,
};

/** The texts alone: they may be large, so whoever asks counts what has come. */
export const ARTICLE_TEXTS: Statement = {
  name: "texts of articles",
  cypher: `UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a.text AS text`,
};
