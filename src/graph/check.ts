import { checkJudgements } from "./check-judgements.ts";
import { checkSlices } from "./check-slices.ts";
import type { Graph } from "./connection.ts";
import { REACHED_ENTITY } from "./export/statements.ts";
import type { Invariant } from "./invariant.ts";

interface Rule {
  readonly id: string;
  readonly summary: string;
  /** Returns `id`, one row for each place where the rule is broken. */
  readonly cypher: string;
}

/** What Community Edition cannot enforce as a constraint. Each reads the whole graph: for maintenance, not for requests. */
export const RULES: readonly Rule[] = [
  {
    id: "claim-in-one-article",
    summary: "Every claim is stated in exactly the article that it names.",
    cypher: `MATCH (claim:Claim)
WHERE COUNT { (claim)-[:STATED_IN]->() } <> 1 OR NOT EXISTS { (claim)-[:STATED_IN]->(:Article {id: claim.articleId}) }
RETURN claim.id AS id`,
  },
  {
    id: "article-in-ledger",
    summary: "Every article has one ledger entry with the hash of its text.",
    cypher: `MATCH (article:Article)
WHERE NOT EXISTS { (article)<-[:OF]-(:Ingestion {articleId: article.id, sha256: article.sha256}) }
RETURN article.id AS id`,
  },
  {
    id: "claim-has-spans",
    summary: "Every claim has a sentence and content, and its lists of spans are pairs.",
    cypher: `MATCH (claim:Claim)
WHERE claim.sentenceStart IS NULL OR claim.sentenceEnd IS NULL OR coalesce(size(claim.contentStarts), 0) = 0
  OR size(claim.contentStarts) <> size(claim.contentEnds) OR size(claim.cueStarts) <> size(claim.cueEnds)
RETURN claim.id AS id`,
  },
  {
    id: "speaker-as-repeated",
    summary:
      "A cited claim has one first speaker, the one repeated on the claim; the outlet's own voice has none.",
    cypher: `MATCH (claim:Claim)
WITH claim, COLLECT { MATCH (claim)-[said:SAID_BY {position: 0}]->(entity) RETURN entity.id } AS speakers
WHERE speakers <> CASE claim.speakerId WHEN '' THEN [] ELSE [claim.speakerId] END
RETURN claim.id AS id`,
  },
  {
    id: "hops-without-gaps",
    summary: "The hops of a claim count 1, 2, 3 outward.",
    cypher: `MATCH (claim:Claim)-[hop:RELAYED_BY]->()
WITH claim, max(hop.position) AS last, min(hop.position) AS first, count(DISTINCT hop.position) AS positions
WHERE first <> 1 OR last <> positions
RETURN claim.id AS id`,
  },
  {
    id: "hop-as-repeated",
    summary: "Keys repeated on hops and mentions are those of their ends.",
    cypher: `MATCH (claim:Claim)-[edge:RELAYED_BY|MENTIONS]->(entity)
WHERE edge.claimId <> claim.id OR edge.publishedAt <> claim.publishedAt OR coalesce(edge.relayerId, edge.entityId) <> entity.id
RETURN edge.id AS id`,
  },
  {
    id: "figure-in-one-claim",
    summary: "Every figure is stated by exactly the claim that it names.",
    cypher: `MATCH (figure:Figure)
WHERE COUNT { (figure)<-[:STATES]-() } <> 1 OR NOT EXISTS { (figure)<-[:STATES]-(:Claim {id: figure.claimId}) }
RETURN figure.id AS id`,
  },
  {
    id: "links-inside-article",
    summary: "Quotes and denials stay inside one article.",
    cypher: `MATCH (claim:Claim)-[:QUOTES|DENIES]->(other:Claim)
WHERE claim.articleId <> other.articleId
RETURN claim.id AS id`,
  },
  {
    id: "name-on-one-entity",
    summary: "Every name hangs on exactly one entity.",
    cypher: `MATCH (name:Name)
WHERE COUNT { (name)<-[:HAS_NAME]-() } <> 1
RETURN name.id AS id`,
  },
  {
    id: "expression-as-repeated",
    summary:
      "Keys repeated on what a claim expresses are those of its ends, and none stands twice.",
    cypher: `MATCH (claim:Claim)-[edge:EXPRESSES]->(proposition)
WITH claim, proposition, count(edge) AS copies, head(collect(edge)) AS edge
WHERE copies > 1 OR edge.claimId <> claim.id OR edge.publishedAt <> claim.publishedAt OR edge.propositionId <> proposition.id
RETURN claim.id AS id`,
  },
  ...(
    [
      "Article",
      "Claim",
      "Figure",
      "Entity",
      "Name",
      "Proposition",
      "Ingestion",
      "Judgement",
    ] as const
  ).map((label) => ({
    id: `unique-${label.toLowerCase()}`,
    summary: `No two nodes ${label} have one id.`,
    cypher: `MATCH (node:${label})
WITH node.id AS id, count(*) AS copies
WHERE copies > 1 OR id IS NULL
RETURN coalesce(id, 'no id') AS id`,
  })),
];

/**
 * Entities that no claim reaches any more, with the names on them: left by replaced extractions. One that a person has judged
 * stays.
 */
const PRUNE = `MATCH (entity:Entity)
WHERE NOT ${REACHED_ENTITY}
  AND NOT EXISTS { MATCH (judged:Judgement) WHERE judged.aId = entity.id AND judged.at IS NOT NULL AND judged.id IS NOT NULL }
  AND NOT EXISTS { MATCH (judged:Judgement) WHERE judged.bId = entity.id AND judged.at IS NOT NULL AND judged.id IS NOT NULL }
WITH entity LIMIT 1000
OPTIONAL MATCH (entity)-[:HAS_NAME]->(name:Name)
DETACH DELETE name, entity
RETURN count(DISTINCT entity) AS count`;

/** Propositions that no claim expresses any more. */
const PRUNE_PROPOSITIONS = `MATCH (proposition:Proposition)
WHERE NOT EXISTS { (proposition)<-[:EXPRESSES]-() }
WITH proposition LIMIT 1000
DETACH DELETE proposition
RETURN count(*) AS count`;

/** Runs all rules, those on judgements and the slices of the stored texts last. Reads only. */
export async function checkGraph(graph: Graph): Promise<readonly Invariant[]> {
  const checked: Invariant[] = [];
  for (const { id, summary, cypher } of RULES) {
    const { records } = await graph.read(`check: ${id}`, (tx) => tx.run(cypher), { timeoutMs: 0 });
    const broken = records.map((record) => String(record.get("id")));
    checked.push({ id, summary, broken: broken.length, examples: broken.slice(0, 5) });
  }
  return [...checked, ...(await checkJudgements(graph)), await checkSlices(graph)];
}

/** Removes unreached entities and propositions and returns their number; what is exported does not change. */
export async function pruneGraph(graph: Graph): Promise<number> {
  return (await pruneBy(graph, PRUNE)) + (await pruneBy(graph, PRUNE_PROPOSITIONS));
}

async function pruneBy(graph: Graph, cypher: string): Promise<number> {
  let pruned = 0;
  for (;;) {
    const { records } = await graph.write("prune", (transaction) => transaction.run(cypher));
    const count = Number(records[0]?.get("count") ?? 0);
    pruned += count;
    if (count === 0) return pruned;
  }
}
