import { expect, it } from "vitest";
import { readerOver } from "../../src/graph/read/create-graph-reader.ts";
import { anyOfLuceneQuery } from "../../src/graph/read/lucene-query.ts";
import type { Parameters, Statement } from "../../src/graph/read/statement.ts";

function spying(rows: readonly Readonly<Record<string, unknown>>[] = []) {
  const calls: { readonly statement: Statement; readonly parameters: Parameters }[] = [];
  const reader = readerOver(async (statement, parameters) => {
    calls.push({ statement, parameters });
    return rows;
  });
  return { reader, calls };
}

it("a proposition's claims are sought by the keys on the relationship, and the node is never walked", async () => {
  const { reader, calls } = spying([{ propositionId: "p", id: "c1" }]);
  const found = await reader.expressingClaims([{ propositionId: "p", low: "a", high: "b" }], 100);
  expect(found.get("p")).toEqual(["c1"]);
  expect(calls[0]?.statement.cypher).toMatchInlineSnapshot(`
    "UNWIND $seeks AS seek
    CALL (seek) {
      MATCH (c:Claim)-[r:EXPRESSES]->() USING INDEX SEEK r:EXPRESSES(propositionId, publishedAt, claimId)
      WHERE r.propositionId = seek[0] AND r.publishedAt >= seek[1] AND r.publishedAt <= seek[2] AND r.claimId IS NOT NULL
      RETURN r ORDER BY r.propositionId, r.publishedAt, r.claimId LIMIT toInteger($limit)
    }
    RETURN seek[0] AS propositionId, r.claimId AS id
    ORDER BY r.propositionId, r.publishedAt, r.claimId"
  `);
  expect(calls[0]?.parameters).toEqual({ seeks: [["p", "a", "b"]], limit: 100 });
});

it("a page of them goes on behind the cursor in the order of the index", async () => {
  const { reader, calls } = spying([{ id: "c2" }]);
  expect(await reader.expressionPage("p", { at: "2030", id: "c1" }, 11)).toEqual(["c2"]);
  expect(calls[0]?.statement.cypher).toMatchInlineSnapshot(`
    "MATCH (c:Claim)-[r:EXPRESSES]->() USING INDEX SEEK r:EXPRESSES(propositionId, publishedAt, claimId)
    WHERE r.propositionId = $id AND r.publishedAt >= $at AND r.claimId IS NOT NULL
    WITH r ORDER BY r.propositionId, r.publishedAt, r.claimId
    WHERE r.publishedAt > $at OR r.claimId > $claimId
    RETURN r.claimId AS id ORDER BY r.propositionId, r.publishedAt, r.claimId LIMIT toInteger($limit)"
  `);
  expect(calls[0]?.parameters).toEqual({ id: "p", at: "2030", claimId: "c1", limit: 11 });
});

it("claims of like content are the closest by any of the words", async () => {
  const { reader, calls } = spying([{ id: "c", isWithin: true }]);
  const query = { words: ["bridge", 'a"b'], low: "a", high: "b", limit: 200 };
  expect(await reader.claimsAlike(query)).toEqual([{ id: "c", isWithin: true }]);
  expect(calls[0]?.statement.cypher).toMatchInlineSnapshot(`
    "CALL db.index.fulltext.queryNodes('claim_text', $lucene, {limit: toInteger($limit)}) YIELD node AS c, score
    RETURN c.id AS id, ((c.publishedAt >= $low AND c.publishedAt <= $high) OR c.publishedAt = '') AS isWithin
    ORDER BY score DESC, c.id"
  `);
  expect(calls[0]?.parameters["lucene"]).toBe('"bridge" "a\\"b"');
  expect(await reader.claimsAlike({ ...query, words: [] })).toEqual([]);
  expect(calls).toHaveLength(1);
});

it("figures of one day are one seek each", async () => {
  const { reader, calls } = spying();
  await reader.figuresOfDays([{ metric: "TANKS", subjectId: "s", asOf: "2030-01-01" }], 50);
  expect(calls[0]?.statement.cypher.split("\n").slice(0, 5)).toMatchInlineSnapshot(`
    [
      "UNWIND $seeks AS seek",
      "CALL (seek) {",
      "  MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, asOf, id)",
      "  WHERE f.metric = seek[0] AND f.subjectId = seek[1] AND f.asOf = seek[2] AND f.id IS NOT NULL",
      "  RETURN f ORDER BY f.metric, f.subjectId, f.asOf, f.id LIMIT toInteger($limit)",
    ]
  `);
  expect(calls[0]?.parameters).toEqual({ seeks: [["TANKS", "s", "2030-01-01"]], limit: 50 });
});

it("what stands between quotation marks is no operator", () => {
  expect(anyOfLuceneQuery(["a", "*:*"])).toBe('"a" "*:*"');
  expect(anyOfLuceneQuery([])).toBe("");
});
