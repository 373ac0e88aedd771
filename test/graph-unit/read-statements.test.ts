import { expect, it } from "vitest";
import { ANY_CLAIM } from "../../src/graph/read/any-claim.ts";
import { READ_CATALOGUE } from "../../src/graph/read/catalogue.ts";
import { claimPageCall } from "../../src/graph/read/claim-page-call.ts";
import { readerOver } from "../../src/graph/read/create-graph-reader.ts";
import type { ClaimConditions } from "../../src/graph/read/graph-reader.ts";
import { looseLuceneQueryOf, luceneQueryOf } from "../../src/graph/read/lucene-query.ts";
import { pageBounds } from "../../src/graph/read/page-bounds.ts";

const pageOf = (over: Partial<ClaimConditions>) =>
  claimPageCall({
    conditions: { ...ANY_CLAIM, ...over },
    direction: "DESC",
    after: { at: "2030-01-01T00:00:00.000Z", id: "f" },
    limit: 21,
  });

it("a speaker's page seeks its index, keeps its order and cuts before ANY_CLAIM is collected", () => {
  const { statement, parameters } = pageOf({ speakers: ["s1"], stance: "DENIES" });
  expect(statement.cypher).toMatchInlineSnapshot(`
    "UNWIND $anchors AS anchor
    CALL (anchor) {
      MATCH (c:Claim) USING INDEX SEEK c:Claim(speakerId, publishedAt, id)
      WHERE c.speakerId = anchor AND c.publishedAt >= $low AND c.publishedAt <= $high AND c.id IS NOT NULL
      WITH c ORDER BY c.speakerId DESC, c.publishedAt DESC, c.id DESC
      WHERE (c.publishedAt < $at OR c.id < $id) AND ($filter.act IS NULL OR c.act = $filter.act)
      AND ($filter.stance IS NULL OR c.stance = $filter.stance)
      AND ($filter.denialTargets IS NULL OR c.denialTarget IN $filter.denialTargets)
      AND ($filter.denied IS NULL OR EXISTS { MATCH (c)-[:DENIES]->(answered:Claim) WHERE answered.speakerId IN $filter.denied })
      AND ($filter.voice IS NULL OR c.voice = $filter.voice)
      AND ($filter.chainStatus IS NULL OR c.chainStatus = $filter.chainStatus)
      AND ($filter.language IS NULL OR c.language = $filter.language)
      AND ($filter.outlet IS NULL OR c.outlet = $filter.outlet)
      AND ($filter.speakers IS NULL OR c.speakerId IN $filter.speakers)
      AND ($filter.words IS NULL OR all(forms IN $filter.words WHERE any(form IN forms WHERE (' ' + c.folded + ' ') CONTAINS (' ' + form + ' '))))
      AND ($filter.country IS NULL OR EXISTS { MATCH (c)-[:SAID_BY]->(by:Entity) WHERE by.country = $filter.country })
      AND ($filter.relayers IS NULL OR EXISTS { MATCH (c)-[via:RELAYED_BY]->() WHERE via.relayerId IN $filter.relayers })
      AND ($filter.mentioned IS NULL OR EXISTS { MATCH (c)-[of:MENTIONS]->() WHERE of.entityId IN $filter.mentioned })
      AND ($filter.metric IS NULL OR EXISTS { MATCH (c)-[:STATES]->(stated:Figure) WHERE stated.metric = $filter.metric })
      AND ($filter.hasFigure IS NULL OR $filter.hasFigure = EXISTS { MATCH (c)-[:STATES]->(:Figure) })
      RETURN c ORDER BY c.speakerId DESC, c.publishedAt DESC, c.id DESC LIMIT toInteger($limit)
    }
    WITH DISTINCT c ORDER BY c.publishedAt DESC, c.id DESC LIMIT toInteger($limit)
    RETURN c {.id, .articleId, .voice, .placement, .mode, .act, .stance, .certainty, .outletDistance, .chainStatus, .text,
      .sentenceStart, .sentenceEnd, .cueStarts, .cueEnds, .contentStarts, .contentEnds, .mediumStart, .mediumEnd, .saidStart, .saidEnd, .saidFrom, .saidTo,
      .speakerId, .speakerKind, .publishedAt, .language, .outlet, .ruleId, .confidence, .flags, .denialTarget, .evidence} AS claim ORDER BY c.publishedAt DESC, c.id DESC"
  `);
  expect(parameters).toMatchInlineSnapshot(`
    {
      "anchors": [
        "s1",
      ],
      "at": "2030-01-01T00:00:00.000Z",
      "filter": {
        "act": null,
        "chainStatus": null,
        "country": null,
        "denialTargets": null,
        "denied": null,
        "hasFigure": null,
        "language": null,
        "mentioned": null,
        "metric": null,
        "outlet": null,
        "relayers": null,
        "speakers": [
          "s1",
        ],
        "stance": "DENIES",
        "voice": null,
        "words": null,
      },
      "high": "2030-01-01T00:00:00.000Z",
      "id": "f",
      "limit": 21,
      "low": "",
    }
  `);
});

it("a carrier's page seeks the index of its edges", () => {
  expect(pageOf({ relayers: ["r1"] }).statement.cypher).toMatchInlineSnapshot(`
    "UNWIND $anchors AS anchor
    CALL (anchor) {
      MATCH (c:Claim)-[r:RELAYED_BY]->() USING INDEX SEEK r:RELAYED_BY(relayerId, publishedAt, claimId)
      WHERE r.relayerId = anchor AND r.publishedAt >= $low AND r.publishedAt <= $high AND r.claimId IS NOT NULL
      WITH c, r ORDER BY r.relayerId DESC, r.publishedAt DESC, r.claimId DESC
      WHERE (r.publishedAt < $at OR r.claimId < $id)
      AND NOT EXISTS { MATCH (c)-[twin:RELAYED_BY]->() WHERE twin.relayerId IN $filter.relayers AND twin.id < r.id } AND ($filter.act IS NULL OR c.act = $filter.act)
      AND ($filter.stance IS NULL OR c.stance = $filter.stance)
      AND ($filter.denialTargets IS NULL OR c.denialTarget IN $filter.denialTargets)
      AND ($filter.denied IS NULL OR EXISTS { MATCH (c)-[:DENIES]->(answered:Claim) WHERE answered.speakerId IN $filter.denied })
      AND ($filter.voice IS NULL OR c.voice = $filter.voice)
      AND ($filter.chainStatus IS NULL OR c.chainStatus = $filter.chainStatus)
      AND ($filter.language IS NULL OR c.language = $filter.language)
      AND ($filter.outlet IS NULL OR c.outlet = $filter.outlet)
      AND ($filter.speakers IS NULL OR c.speakerId IN $filter.speakers)
      AND ($filter.words IS NULL OR all(forms IN $filter.words WHERE any(form IN forms WHERE (' ' + c.folded + ' ') CONTAINS (' ' + form + ' '))))
      AND ($filter.country IS NULL OR EXISTS { MATCH (c)-[:SAID_BY]->(by:Entity) WHERE by.country = $filter.country })
      AND ($filter.relayers IS NULL OR EXISTS { MATCH (c)-[via:RELAYED_BY]->() WHERE via.relayerId IN $filter.relayers })
      AND ($filter.mentioned IS NULL OR EXISTS { MATCH (c)-[of:MENTIONS]->() WHERE of.entityId IN $filter.mentioned })
      AND ($filter.metric IS NULL OR EXISTS { MATCH (c)-[:STATES]->(stated:Figure) WHERE stated.metric = $filter.metric })
      AND ($filter.hasFigure IS NULL OR $filter.hasFigure = EXISTS { MATCH (c)-[:STATES]->(:Figure) })
      WITH c, r ORDER BY r.relayerId DESC, r.publishedAt DESC, r.claimId DESC LIMIT toInteger($limit)
      RETURN c
    }
    WITH DISTINCT c ORDER BY c.publishedAt DESC, c.id DESC LIMIT toInteger($limit)
    RETURN c {.id, .articleId, .voice, .placement, .mode, .act, .stance, .certainty, .outletDistance, .chainStatus, .text,
      .sentenceStart, .sentenceEnd, .cueStarts, .cueEnds, .contentStarts, .contentEnds, .mediumStart, .mediumEnd, .saidStart, .saidEnd, .saidFrom, .saidTo,
      .speakerId, .speakerKind, .publishedAt, .language, .outlet, .ruleId, .confidence, .flags, .denialTarget, .evidence} AS claim ORDER BY c.publishedAt DESC, c.id DESC"
  `);
});

it.each<[string, Partial<ClaimConditions>]>([
  ["claims by speaker desc", { speakers: ["s"], relayers: ["r"], words: [["a"]] }],
  ["claims by text desc", { words: [["a"]], relayers: ["r"] }],
  ["claims by relayer desc", { relayers: ["r"], mentioned: ["m"] }],
  ["claims by mention desc", { mentioned: ["m"], metric: "TANKS" }],
  ["claims by metric desc", { metric: "TANKS", country: "UA" }],
  ["claims by date desc", { country: "UA", hasFigure: true, words: [] }],
])("the narrowest index drives: %s", (name, over) => {
  expect(pageOf(over).statement.name).toBe(name);
});

it("nothing that is asked becomes part of a text", () => {
  const hostile = "'\"`}) DETACH DELETE c //";
  const plain = pageOf({ speakers: ["s"], outlet: "a" }).statement.cypher;
  const asked = pageOf({ speakers: [hostile], outlet: hostile, country: hostile });
  expect(asked.statement.cypher).toBe(plain);
});

it("words for Lucene stand in quotation marks, and what would end those is escaped", () => {
  expect(luceneQueryOf([["bridge", "bridges"], ["open"]])).toBe('+("bridge" "bridges") +("open")');
  expect(luceneQueryOf([['a" OR *:*']])).toBe('+("a\\" OR *:*")');
  expect(luceneQueryOf([["a\\"]])).toBe('+("a\\\\")');
  expect(luceneQueryOf([])).toBe("");
  expect(looseLuceneQueryOf([["bridge"], ["of"], ["a*b:(c"]])).toBe(
    '+(bridge~1) +("of") +("a*b:(c")',
  );
});

it("a page is bounded by its dates and its cursor, whichever is narrower", () => {
  const open = { from: null, to: null };
  const cursor = { at: "2030-01-05T00:00:00.000Z", id: "x" };
  expect(pageBounds(open, null, "DESC")).toEqual({ low: "", high: "~", at: "~", id: "" });
  expect(pageBounds(open, null, "ASC")).toEqual({ low: "", high: "~", at: "", id: "" });
  expect(pageBounds(open, cursor, "DESC")).toEqual({ low: "", high: cursor.at, ...cursor });
  expect(pageBounds(open, cursor, "ASC")).toEqual({ low: cursor.at, high: "~", ...cursor });
  const day = { from: "2030-01-02", to: "2030-01-03" };
  expect(pageBounds(day, cursor, "DESC")).toEqual({
    low: "2030-01-02T00:00:00.000Z",
    high: "2030-01-03T23:59:59.999Z",
    ...cursor,
  });
  expect(pageBounds({ from: null, to: "2030-01-03T10:00:00Z" }, null, "DESC")).toMatchObject({
    low: "0",
    high: "2030-01-03T09:59:59.999Z",
  });
});

it("reads rows into records: absent is null, lists by id, each found claim once", async () => {
  const rows = [
    { way: "CONTENT", found: { id: "c", speakerId: "", stance: "ASSERTS", publishedAt: "" } },
    { way: "FIGURE", found: { id: "c", speakerId: "", stance: "ASSERTS", publishedAt: "" } },
    { way: "FIGURE", found: null },
  ];
  const reader = readerOver(async () => rows);
  const query = { words: [["a"]], entityIds: [], value: 1, conditions: ANY_CLAIM };
  expect(await reader.foundClaims({ ...query, limit: 3 })).toEqual({
    claims: [{ id: "c", speakerId: null, outlet: null, stance: "ASSERTS", publishedAt: null }],
    isComplete: true,
  });
  expect((await reader.foundClaims({ ...query, limit: 2 })).isComplete).toBe(false);
});

// The plan of each is asserted on a real server in test/graph/read-plans.test.ts.
it.each(READ_CATALOGUE.map(({ name, cypher }) => [name, cypher]))(
  "is sent as kept: %s",
  async (name, cypher) => {
    const file = `./read-catalogue/${name.replaceAll(" ", "-")}.cypher`;
    await expect(`${cypher}\n`).toMatchFileSnapshot(file);
  },
);
