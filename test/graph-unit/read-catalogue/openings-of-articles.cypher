UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, left(a.text, toInteger($first)) AS text
