import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/graph/connection.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { isnad } from "../cli/cli-kit.ts";
import { dayOf, tallyArticles, totalOn } from "../support/tally-articles.ts";
import { describeGraph, testServer } from "./server.ts";
import { emptyGraph, writing } from "./test-graph.ts";

describeGraph("isnad compare", () => {
  let graph: Graph;
  let env: Record<string, string>;
  beforeAll(async () => {
    graph = await emptyGraph();
    await writeExtractions(graph, tallyArticles, writing);
    const { uri, username, password, database } = testServer();
    env = {
      ...{ NEO4J_URI: uri, NEO4J_USERNAME: username },
      ...{ NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    };
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  const compare = (...args: readonly string[]) => isnad(["compare", ...args], { env });
  const LOSSES = "personnel-killed-or-wounded";

  test("prints sides, lines, verdicts and silence", async () => {
    const days = ["--as-of", dayOf(9), "--from", dayOf(1), "--to", dayOf(10)];
    const { code, stdout, stderr } = await compare(LOSSES, "--subject", "Norland", ...days);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(totalOn(9)).toBe(1_156_630);
    expect(stdout).toContain("1,156,630  2030-01-09   Staff Office (UA, OPPONENT)");
    expect(stdout).toMatch(/[\u2581-\u2588]{10} {2}2030-01-01 to 2030-01-10/);
    expect(stdout).toMatch(/COPY .*\n.*same side gives the same number/);
    expect(stdout).toContain("Who said nothing from 2030-01-01 to 2030-01-10");
  });

  test("gives a machine the same in one object", async () => {
    const { code, stdout } = await compare(LOSSES, "--json");
    expect(code).toBe(0);
    const view = JSON.parse(stdout);
    expect(view).toMatchObject({ metric: { code: "PERSONNEL_KILLED_OR_WOUNDED" }, silence: null });
    expect(view.groups[0].sides[0]).toMatchObject({
      ...{ speaker: "Staff Office", interest: "OPPONENT" },
      figure: { value: totalOn(10) },
    });
  });

  test.each<[string, readonly string[], number, RegExp]>([
    ["a metric that is none", ["tank"], 2, /no metric "tank"\. Did you mean TANKS/],
    [
      "a day that is none",
      ["tanks", "--as-of", "2030-02-30"],
      2,
      /--as-of "2030-02-30" is no date/,
    ],
    ["a period turned round", ["tanks", "--from", dayOf(2), "--to", dayOf(1)], 2, /lies before/],
    ["a name without letters", ["tanks", "--subject", "?!"], 2, /--subject. holds no letter/],
    ["a name that nobody bears", ["tanks", "--subject", "Zzyzx"], 1, /nobody and nothing/],
    ["a metric that nobody counts", ["ships"], 1, /holds no figure of SHIPS/],
  ])("refuses %s", async (_case, args, code, message) => {
    const ended = await compare(...args);
    expect(ended.stderr).toMatch(message);
    expect(ended).toMatchObject({ code, stdout: "" });
  });
});
