import { EDGES, type EdgeType, type NodeLabel } from "../shape.ts";

/** Labels and types in the order in which an export lists them. */
export const NODE_ORDER = [
  "Article",
  "Claim",
  "Entity",
  "Figure",
  "Judgement",
  "Metric",
  "Name",
  "Proposition",
] as const satisfies readonly NodeLabel[];

export const EDGE_ORDER = (Object.keys(EDGES) as readonly EdgeType[]).toSorted();

/** An entity belongs to the graph while a claim or figure points to it; else it waits to be pruned. */
export const REACHED_ENTITY =
  "EXISTS { (entity)<-[:SAID_BY|RELAYED_BY|MENTIONS|ABOUT|IN_PLACE]-() }";

const REACHED: Partial<Record<NodeLabel, string>> = {
  Entity: REACHED_ENTITY.replace("(entity)", "(node)"),
  Proposition: "EXISTS { (node)<-[:EXPRESSES]-() }",
  Name: `EXISTS { (node)<-[:HAS_NAME]-(entity) WHERE ${REACHED_ENTITY} }`,
};

export function keyOf(label: NodeLabel): "id" | "code" {
  return label === "Metric" ? "code" : "id";
}

/** A page of nodes by their unique key, which is also the index's order. */
export function nodePage(label: NodeLabel): string {
  const key = keyOf(label);
  return `MATCH (node:${label})
WHERE node.${key} > $after
WITH node ORDER BY node.${key} LIMIT toInteger($limit)
RETURN node.${key} AS key, labels(node) AS labels, properties(node) AS properties, ${REACHED[label] ?? "true"} AS isReached`;
}

/** A page of nodes, each with its relationships of one type. */
export function edgePage(type: EdgeType): string {
  const { from, to } = EDGES[type];
  const key = keyOf(from);
  return `MATCH (node:${from})
WHERE node.${key} > $after
WITH node ORDER BY node.${key} LIMIT toInteger($limit)
RETURN node.${key} AS key, ${REACHED[from] ?? "true"} AS isReached,
  COLLECT { MATCH (node)-[edge:${type}]->(to:${to}) RETURN {to: to.${keyOf(to)}, properties: properties(edge)} } AS edges`;
}

export function nodeCount(label: NodeLabel, isReachedOnly: boolean): string {
  const reached = REACHED[label];
  const where = isReachedOnly && reached ? ` WHERE ${reached}` : "";
  return `MATCH (node:${label})${where} RETURN count(node) AS count`;
}

export function edgeCount(type: EdgeType, isReachedOnly: boolean): string {
  const { from, to } = EDGES[type];
  const reached = REACHED[from];
  if (!isReachedOnly || !reached) return `MATCH ()-[edge:${type}]->() RETURN count(edge) AS count`;
  return `MATCH (node:${from})-[edge:${type}]->(:${to}) WHERE ${reached} RETURN count(edge) AS count`;
}

export const LEDGER_PAGE = `MATCH (entry:Ingestion)
WHERE entry.id > $after
WITH entry ORDER BY entry.id LIMIT toInteger($limit)
RETURN entry.id AS key, properties(entry) AS properties`;
