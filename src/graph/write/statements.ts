import type { EntityKind } from "../../model/entity.ts";
import { mapLiteral, setItems } from "../columns.ts";
import { EDGES, type EdgeType, ENTITY_LABELS, NODES } from "../shape.ts";

const EACH = "UNWIND range(0, size($id) - 1) AS i";
const EACH_EDGE = "UNWIND range(0, size($from) - 1) AS i";

/**
 * Takes the articles' locks and asks the ledger. MERGE alone takes no lock on a node that exists; writing a property does.
 */
export const LOCK_ARTICLES = `UNWIND $ids AS id
MERGE (article:Article {id: id}) SET article.id = id
WITH article
OPTIONAL MATCH (entry:Ingestion {articleId: article.id})
RETURN article.id AS id, entry.sha256 AS sha256, entry.extractor AS extractor, entry.packHash AS packHash,
  article.outlet AS outlet, article.title AS title, article.language AS language, article.publishedAt AS publishedAt`;

/** Removes what an earlier version of the extraction left; entities and other articles' claims stay. */
export const DELETE_CLAIMS = `UNWIND $ids AS id
MATCH (:Article {id: id})<-[:STATED_IN]-(claim:Claim)
OPTIONAL MATCH (claim)-[:STATES]->(figure:Figure)
DETACH DELETE figure, claim`;

export const DELETE_LEDGER = `UNWIND $ids AS id
MATCH (entry:Ingestion {articleId: id})
DETACH DELETE entry`;

export const SET_ARTICLES = `${EACH}
MATCH (article:Article {id: $id[i]})
SET ${setItems("article", NODES.Article)}`;

/** One text a kind: a label cannot be a parameter without losing the index. */
export const MERGE_ENTITIES: Readonly<Record<EntityKind, string>> = {
  PERSON: mergeEntities(ENTITY_LABELS.PERSON),
  OFFICE: mergeEntities(ENTITY_LABELS.OFFICE),
  ORGANIZATION: mergeEntities(ENTITY_LABELS.ORGANIZATION),
  STATE: mergeEntities(ENTITY_LABELS.STATE),
  OUTLET: mergeEntities(ENTITY_LABELS.OUTLET),
  PLATFORM: mergeEntities(ENTITY_LABELS.PLATFORM),
  PLACE: mergeEntities(ENTITY_LABELS.PLACE),
  EQUIPMENT: mergeEntities(ENTITY_LABELS.EQUIPMENT),
  DOCUMENT: mergeEntities(ENTITY_LABELS.DOCUMENT),
  ANONYMOUS_SOURCE: mergeEntities(ENTITY_LABELS.ANONYMOUS_SOURCE),
};

function mergeEntities(label: string): string {
  return `${EACH}
MERGE (entity:Entity {id: $id[i]})
ON CREATE SET entity:${label}, ${setItems("entity", NODES.Entity)}`;
}

/** A name hangs on exactly one entity: whoever creates the name creates the edge, in the same transaction. */
export const MERGE_NAMES = `${EACH}
MERGE (name:Name {id: $id[i]})
ON CREATE SET ${setItems("name", NODES.Name)}
WITH name, i
WHERE NOT EXISTS { (name)<-[:HAS_NAME]-() }
MATCH (entity:Entity {id: $entityId[i]})
CREATE (entity)-[:HAS_NAME]->(name)`;

export const MERGE_PROPOSITIONS = `${EACH}
MERGE (proposition:Proposition {id: $id[i]})
ON CREATE SET ${setItems("proposition", NODES.Proposition)}`;

export const CREATE_CLAIMS = `${EACH}
MATCH (article:Article {id: $articleId[i]})
CREATE (claim:Claim ${mapLiteral(NODES.Claim)})-[:STATED_IN]->(article)`;

export const CREATE_FIGURES = `${EACH}
MATCH (claim:Claim {id: $claimId[i]})
CREATE (claim)-[:STATES]->(figure:Figure ${mapLiteral(NODES.Figure)})`;

/** Relationships between nodes that exist already; STATED_IN, STATES and HAS_NAME are created with their node. */
export const CREATE_EDGES = {
  SAID_BY: createEdges("SAID_BY"),
  RELAYED_BY: createEdges("RELAYED_BY"),
  MENTIONS: createEdges("MENTIONS"),
  QUOTES: createEdges("QUOTES"),
  DENIES: createEdges("DENIES"),
  EXPRESSES: createEdges("EXPRESSES"),
  OF_METRIC: createEdges("OF_METRIC"),
  ABOUT: createEdges("ABOUT"),
  IN_PLACE: createEdges("IN_PLACE"),
  PART_OF: createEdges("PART_OF"),
} as const satisfies Partial<Readonly<Record<EdgeType, string>>>;

function createEdges(type: EdgeType): string {
  const { from, to, columns } = EDGES[type];
  const key = to === "Metric" ? "code" : "id";
  const properties = mapLiteral(columns);
  return `${EACH_EDGE}
MATCH (from:${from} {id: $from[i]})
MATCH (to:${to} {${key}: $to[i]})
CREATE (from)-[:${type}${properties && ` ${properties}`}]->(to)`;
}

/** Written last in the same transaction: what it names is there, whole. */
export const CREATE_LEDGER = `${EACH}
MATCH (article:Article {id: $articleId[i]})
CREATE (:Ingestion {id: $id[i], articleId: $articleId[i], sha256: $sha256[i], extractor: toInteger($extractor[i]), packHash: $packHash[i], at: $at[i]})-[:OF]->(article)`;
