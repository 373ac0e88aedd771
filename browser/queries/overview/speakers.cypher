// Who speaks most
MATCH (speaker:Entity)
WHERE speaker.kind IN ['PERSON', 'OFFICE', 'ORGANIZATION', 'STATE']
RETURN speaker.name AS speaker, speaker.country AS country, COUNT { (speaker)<-[:SAID_BY]-() } AS claims
ORDER BY claims DESC, speaker LIMIT 20
