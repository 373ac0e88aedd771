UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a {.id, .sha256, .url, .outlet, .title, .language, .publishedAt} AS article
