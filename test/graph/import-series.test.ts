import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { checkGraph } from "../../src/graph/check.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { nameGraph } from "../../src/graph/export/export-graph.ts";
import { isnad } from "../cli/cli-kit.ts";
import { estimatesFile, seriesFiles } from "../support/series-files.ts";
import { describeGraph, testServer } from "./server.ts";
import { clearGraph, countOf, emptyGraph, rowsOfQuery } from "./test-graph.ts";

describeGraph("importing series", () => {
  let graph: Graph;
  let env: Record<string, string>;
  let folder: string;
  let losses: readonly string[];
  beforeAll(async () => {
    graph = await emptyGraph();
    const { uri, username, password, database } = testServer();
    env = {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    };
    folder = await mkdtemp(join(tmpdir(), "isnad-series-"));
    for (const { name, text } of [...seriesFiles, estimatesFile]) {
      await writeFile(join(folder, name), text);
    }
    losses = seriesFiles.map(({ name }) => join(folder, name));
  });
  beforeEach(() => clearGraph(graph));
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await graph[Symbol.asyncDispose]();
  });

  function importSeries(files: readonly string[], adapter: string, ...options: string[]) {
    return isnad(["import", "series", ...files, "--adapter", adapter, ...options], { env });
  }

  test("a second time adds nothing: one graph, one name", async () => {
    const estimates = join(folder, estimatesFile.name);
    const first = await importSeries(losses, "general-staff", "--json");
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({ offered: 14, accepted: 14, unchanged: 0 });
    expect((await importSeries([estimates], "economist-estimates")).stdout).toBe(
      "3 records: 3 stored (3 claims, 3 figures), 0 already there, 0 refused.\n",
    );
    const name = await nameGraph(graph);
    expect((await checkGraph(graph)).filter(({ broken }) => broken > 0)).toEqual([]);

    const second = await importSeries([...losses].reverse(), "general-staff", "--json");
    expect(JSON.parse(second.stdout)).toMatchObject({ offered: 14, accepted: 0, unchanged: 14 });
    await importSeries([estimates], "economist-estimates");
    expect(await nameGraph(graph)).toEqual(name);
  });

  test("the order of imports, and totals imported alone before, do not show", async () => {
    await importSeries(losses, "general-staff");
    const name = await nameGraph(graph);
    await clearGraph(graph);
    await importSeries(losses.slice(0, 2), "general-staff");
    expect(await nameGraph(graph)).not.toEqual(name);
    await importSeries(losses, "general-staff");
    await importSeries(losses.slice(1, 2), "general-staff");
    expect(await nameGraph(graph)).toEqual(name);
  });

  test("the totals are said by the entity that articles name, through the data set's keeper", async () => {
    await importSeries(losses, "general-staff");
    const rows = await rowsOfQuery(
      graph,
      `MATCH (f:Figure {metric: 'TANKS', periodKind: 'CUMULATIVE', asOf: '2022-03-02'})<-[:STATES]-(c:Claim)-[:SAID_BY]->(e),
        (c)-[r:RELAYED_BY]->(keeper), (f)-[:ABOUT]->(state)
      RETURN e.key AS speaker, keeper.name AS keeper, r.role AS role, state.key AS subject, f.value AS value, f.verbatim AS verbatim`,
    );
    expect(rows).toEqual([
      {
        speaker: "org/ua-general-staff",
        keeper: "Petro Ivaniuk",
        role: "REPUBLISHER",
        subject: "state/ru",
        value: 211,
        verbatim: "211",
      },
    ]);
  });

  test("bad rows and files are named, the rest is stored, and the exit code tells", async () => {
    const bad = join(folder, "bad.json");
    await writeFile(bad, '[\n{"date": "2022-03-01", "tank": 1},\n{"date": "soon", "tank": 2}]');
    const { code, stdout, stderr } = await importSeries([bad, "gone.json"], "general-staff");
    expect(code).toBe(1);
    expect(stdout).toBe("2 records: 1 stored (1 claims, 1 figures), 0 already there, 1 refused.\n");
    expect(stderr).toContain("bad.json, line 3");
    expect(stderr).toContain("gone.json");
    expect(await countOf(graph, "MATCH (f:Figure) RETURN count(f)")).toBe(1);
  });

  test("an unknown adapter is wrong usage, and the known are named", async () => {
    const { code, stderr } = await importSeries(losses, "no-such");
    expect(code).toBe(2);
    expect(stderr).toContain("economist-estimates: ");
  });
});
