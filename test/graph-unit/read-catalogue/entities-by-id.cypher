UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e {.id, .kind, .key, .name, .country} AS entity
