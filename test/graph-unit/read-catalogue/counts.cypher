RETURN COUNT { (:Article) } AS articles, COUNT { (:Claim) } AS claims, COUNT { (:Figure) } AS figures, COUNT { (:Entity) } AS entities
