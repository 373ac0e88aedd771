// Every node is known by a content hash. The constraints are the net under the writer, not its method:
// the ledger is asked first, and CREATE runs only where it holds nothing.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (figure:Figure) REQUIRE figure.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (name:Name) REQUIRE name.id IS UNIQUE;
CREATE CONSTRAINT metric_code IF NOT EXISTS FOR (metric:Metric) REQUIRE metric.code IS UNIQUE;
CREATE CONSTRAINT ingestion_id IF NOT EXISTS FOR (ingestion:Ingestion) REQUIRE ingestion.id IS UNIQUE;
// One article has one ledger entry, whatever version wrote it.
CREATE CONSTRAINT ingestion_article IF NOT EXISTS FOR (ingestion:Ingestion) REQUIRE ingestion.articleId IS UNIQUE;
