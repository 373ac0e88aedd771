import type { Graph } from "./connection.ts";
import type { Invariant } from "./invariant.ts";

const ARTICLES_A_PAGE = 20;

/**
 * Every stored passage with its place. Compared here and not in Cypher, whose substring counts code points where ours
 * counts UTF-16 units.
 */
const PASSAGES = `MATCH (article:Article)
WHERE article.id > $after
WITH article ORDER BY article.id LIMIT toInteger($limit)
RETURN article.id AS id, article.text AS text,
  COLLECT { MATCH (article)<-[:STATED_IN]-(claim:Claim)-[edge:SAID_BY|RELAYED_BY|MENTIONS]->()
    WHERE edge.start >= 0 RETURN [edge.id, edge.start, edge.end, edge.verbatim] } AS edges,
  COLLECT { MATCH (article)<-[:STATED_IN]-(:Claim)-[:STATES]->(figure:Figure)
    RETURN [figure.id, figure.start, figure.end, figure.verbatim] } AS figures,
  COLLECT { MATCH (article)<-[:STATED_IN]-(claim:Claim)
    RETURN [claim.id, claim.contentStarts, claim.contentEnds, claim.text] } AS claims`;

type Stored = readonly [id: string, start: number, end: number, verbatim: string];
type StoredClaim = readonly [
  id: string,
  starts: readonly number[] | null,
  ends: readonly number[] | null,
  text: string,
];

/** Whether every passage says what the article's text says at its place. */
export async function checkSlices(graph: Graph): Promise<Invariant> {
  const wrong: string[] = [];
  let after = "";
  for (;;) {
    const { records } = await graph.read(
      "check: slices",
      (transaction) => transaction.run(PASSAGES, { after, limit: ARTICLES_A_PAGE }),
      { timeoutMs: 0 },
    );
    for (const record of records) {
      const text: string = record.get("text");
      const placed: readonly Stored[] = [...record.get("edges"), ...record.get("figures")];
      const claims: readonly StoredClaim[] = record.get("claims");
      wrong.push(...placed.filter((each) => !isSlice(each, text)).map(([id]) => id));
      wrong.push(...claims.filter((each) => !isContent(each, text)).map(([id]) => id));
      after = record.get("id");
    }
    if (records.length < ARTICLES_A_PAGE) break;
  }
  return {
    id: "slice-equals-verbatim",
    summary: "Every passage is what the article's text says at its place.",
    broken: wrong.length,
    examples: wrong.slice(0, 5),
  };
}

function isSlice([, start, end, verbatim]: Stored, text: string): boolean {
  return text.slice(start, end) === verbatim;
}

function isContent([, starts, ends, content]: StoredClaim, text: string): boolean {
  if (starts === null || ends === null) return false;
  return starts.map((start, index) => text.slice(start, ends[index])).join(" ... ") === content;
}
