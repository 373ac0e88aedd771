import { afterAll, beforeAll, expect, it } from "vitest";
import type { Graph } from "../../src/graph/connection.ts";
import { READ_CATALOGUE } from "../../src/graph/read/catalogue.ts";
import { claimPage } from "../../src/graph/read/claim-page.ts";
import {
  FIGURES_OF_SIDES,
  NEXT_SPEAKERS,
  NEXT_SUBJECTS,
  POINTS_OF_SIDES,
  WORDS_OF_SIDES,
} from "../../src/graph/read/figure-sides.ts";
import { planReads } from "../../src/graph/read/plan-reads.ts";
import { describeGraph } from "./server.ts";
import { emptyGraph } from "./test-graph.ts";

interface Plan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Plan[];
}

const SIDE_STATEMENTS = [
  ...[NEXT_SUBJECTS, NEXT_SPEAKERS, FIGURES_OF_SIDES, POINTS_OF_SIDES, WORDS_OF_SIDES],
];

/** Whatever the statements may name; EXPLAIN runs nothing. */
const PARAMETERS = {
  ...{ anchors: ["a"], low: "", high: "~", at: "~", id: "", limit: 20, first: 10, ids: ["a"] },
  ...{ keys: ["a"], queries: ["a"], kind: "", kinds: ["STATE"], name: "", lucene: "a" },
  ...{ entities: ["a"], sides: [{}], cursors: [{}], from: "", to: "", code: "TANKS", filter: {} },
  ...{ seeks: [["a", "", "~"]], claimId: "" },
};

describeGraph("the plan of every reading statement", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
    await planReads(graph, new AbortController().signal);
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  const planOf = async (cypher: string): Promise<readonly Plan[]> => {
    const result = await graph.read("test: explain", (transaction) =>
      transaction.run(`EXPLAIN ${cypher}`, PARAMETERS),
    );
    const { plan } = result.summary;
    return plan === false ? [] : flat(plan as unknown as Plan);
  };

  it("knows at most 64 texts, each under a name of its own", () => {
    expect(READ_CATALOGUE.length).toBeLessThanOrEqual(64);
    expect(new Set(READ_CATALOGUE.map(({ name }) => name)).size).toBe(READ_CATALOGUE.length);
  });

  it.each(READ_CATALOGUE.map(({ name, cypher }) => [name, cypher]))(
    "comes from an index: %s",
    async (_name, cypher) => {
      const operators = (await planOf(cypher)).map((step) => bare(step.operatorType));
      expect(operators.length).toBeGreaterThan(0);
      for (const refused of ["AllNodesScan", "NodeByLabelScan", "CartesianProduct", "Eager"]) {
        expect(operators).not.toContain(refused);
      }
      expect(operators.filter((name) => /RelationshipTypeScan/.test(name))).toEqual([]);
    },
  );

  it.each([
    ["SPEAKER", "NodeIndexSeek"],
    ["RELAYER", "RelationshipIndexSeek"],
    ["MENTION", "RelationshipIndexSeek"],
    ["DENIAL", "NodeIndexSeek"],
    ["DATE", "NodeIndexSeek"],
  ] as const)("reads a page by %s in the order of its index", async (anchor, seek) => {
    for (const direction of ["DESC", "ASC"] as const) {
      const operators = await planOf(claimPage(anchor, direction).cypher);
      const body = operators.map((step) => bare(step.operatorType));
      const seeking = body.findIndex((name) => name.includes(seek));
      expect(seeking, body.join(" < ")).toBeGreaterThan(-1);
      // One order at the end joins the pages of several ids; none stands within a page.
      expect(
        body.filter((name) => /^(Sort|Top|PartialTop|PartialSort)$/.test(name)).length,
        body.join(" < "),
      ).toBeLessThanOrEqual(1);
    }
  });

  it.each(SIDE_STATEMENTS.map(({ name, cypher }) => [name, cypher] as const))(
    "reads figures in the order of the index of sides: %s",
    async (_name, cypher) => {
      const steps = await planOf(cypher);
      const seeks = steps.filter((step) => bare(step.operatorType) === "NodeIndexSeek");
      expect(seeks.length).toBeGreaterThan(0);
      for (const { arguments: of } of seeks) {
        expect(of["Details"]).toMatch(/\(metric, subjectId, speakerId, asOf, id\)/);
      }
      const sorts = steps.filter((step) => /Sort|Top/.test(bare(step.operatorType)));
      expect(sorts.map(({ operatorType }) => operatorType)).toEqual([]);
    },
  );
});

/** Every step, the last one of the statement first. */
function flat(plan: Plan): readonly Plan[] {
  return [plan, ...plan.children.flatMap(flat)];
}

function bare(operatorType: string): string {
  return operatorType.replace(/@.*$/, "");
}
