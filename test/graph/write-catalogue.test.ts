import { afterAll, beforeAll, expect, test } from "vitest";
import { RULES } from "../../src/graph/check.ts";
import type { Graph } from "../../src/graph/connection.ts";
import * as judgementStatements from "../../src/graph/judgements/statements.ts";
import { stepsOf } from "../../src/graph/write/batch.ts";
import { rowsOf } from "../../src/graph/write/rows.ts";
import * as statements from "../../src/graph/write/statements.ts";
import { storedForms } from "../../src/ingest.ts";
import { bridgeReport, ferryReport } from "../support/bridge-articles.ts";
import { describeGraph } from "./server.ts";
import { emptyGraph, rowsOfQuery } from "./test-graph.ts";

/** Every text that writing ever sends. */
const CATALOGUE = [...Object.values(statements), ...Object.values(judgementStatements)].flatMap(
  (text) => (typeof text === "string" ? [text] : Object.values(text)),
);

describeGraph("the writer's statements", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  test("are few, and find every node by a unique index", async () => {
    expect(CATALOGUE.length).toBeLessThanOrEqual(48);
    for (const cypher of CATALOGUE) {
      const operators = await planOf(graph, cypher);
      expect(operators).not.toEqual([]);
      const scans = operators.filter((name) =>
        /AllNodesScan|ByLabelScan|AllRelationships|TypeScan/.test(name),
      );
      expect({ cypher, scans }).toEqual({ cypher, scans: [] });
    }
  });

  test("are sent with shared nodes before the claims that hang on them, each kind sorted", () => {
    const steps = stepsOf(
      [bridgeReport, ferryReport].map((extraction) => rowsOf(extraction, storedForms)),
      () => false,
    );
    expect(steps.map(({ name }) => name)).toEqual([
      "articles",
      "entities PERSON",
      "entities STATE",
      "entities OUTLET",
      "entities PLACE",
      "names",
      "propositions",
      "claims",
      "figures",
      "SAID_BY",
      "RELAYED_BY",
      "MENTIONS",
      "QUOTES",
      "DENIES",
      "EXPRESSES",
      "OF_METRIC",
      "ABOUT",
      "IN_PLACE",
      "PART_OF",
    ]);
    for (const { name, parameters } of steps.filter(({ creates }) => creates === null)) {
      const ids = parameters["id"] as readonly string[];
      expect({ name, ids }).toEqual({ name, ids: ids.toSorted() });
    }
  });

  test("constraints stop a second node of one id even where the ledger is passed by", async () => {
    const twice = graph.write("test", async (transaction) => {
      await transaction.run("CREATE (:Claim {id: 'one'})");
      await transaction.run("CREATE (:Claim {id: 'one'})");
    });
    await expect(twice).rejects.toMatchObject({ code: "GRAPH_STATEMENT_FAILED" });
  });

  test("the rules of the check are valid on the server", async () => {
    for (const { cypher } of RULES) expect(await rowsOfQuery(graph, cypher)).toEqual([]);
  });
});

/** Names of the plan's operators, parents first. */
async function planOf(graph: Graph, cypher: string): Promise<readonly string[]> {
  const { summary } = await graph.read("test: explain", (transaction) =>
    transaction.run(`EXPLAIN ${cypher}`, {}),
  );
  interface Plan {
    readonly operatorType: string;
    readonly children: readonly Plan[];
  }
  const names = (plan: Plan): readonly string[] => [
    plan.operatorType,
    ...plan.children.flatMap(names),
  ];
  return summary.plan ? names(summary.plan as unknown as Plan) : [];
}
