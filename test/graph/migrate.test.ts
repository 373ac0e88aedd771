import { fork } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Graph, openGraph } from "../../src/graph/connection.ts";
import { lockNameOf, removeMigrationLock } from "../../src/graph/migrate/lock.ts";
import { migrate, migrationInfo } from "../../src/graph/migrate/migrate.ts";
import { requireMigrated, validateMigrations } from "../../src/graph/migrate/validate.ts";
import { describeGraph, testServer } from "./server.ts";
import { countOf, MIGRATIONS, rowsOfQuery, wipeDatabase } from "./test-graph.ts";

const CHAIN = `MATCH (a:__Neo4jMigration)-[made:MIGRATED_TO]->(b:__Neo4jMigration)
RETURN a.version + '>' + b.version AS link ORDER BY link`;

/** Of every checked-in file, in order. */
const VERSIONS = (await readdir(MIGRATIONS))
  .map((file) => /^[VR](\d+)__/.exec(file)?.[1] ?? "")
  .filter((version) => version !== "")
  .sort();
const LAST = VERSIONS.at(-1) ?? "";

describeGraph("migrations", () => {
  let graph: Graph;
  let folder: string;
  beforeAll(() => {
    graph = openGraph(testServer());
  });
  beforeEach(async () => {
    await wipeDatabase(graph);
    folder = await mkdtemp(join(tmpdir(), "isnad-migrations-"));
    await cp(MIGRATIONS, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  afterAll(async () => {
    await wipeDatabase(graph);
    await migrate(graph, MIGRATIONS);
    await graph[Symbol.asyncDispose]();
  });

  test("a new database gets all files in order, in the chain that neo4j-migrations records", async () => {
    const { applied, version } = await migrate(graph, folder);
    expect(applied.map(({ version: each }) => each)).toEqual(VERSIONS);
    expect(version).toBe(LAST);
    expect((await rowsOfQuery(graph, CHAIN)).map(({ link }) => link)).toEqual([
      ...VERSIONS.slice(1).map((each, at) => `${VERSIONS[at]}>${each}`),
      "BASELINE>001",
    ]);
    const [first] = await rowsOfQuery(
      graph,
      "MATCH ()-[made:MIGRATED_TO]->(link {version: '001'}) RETURN properties(link) AS link, keys(made) AS keys",
    );
    expect(first?.["link"]).toEqual({
      version: "001",
      description: "identity constraints",
      type: "CYPHER",
      repeatable: false,
      source: "V001__identity_constraints.cypher",
      checksum: expect.stringMatching(/^\d+$/),
    });
    expect(first?.["keys"]).toEqual(expect.arrayContaining(["at", "by", "connectedAs", "in"]));
    expect(await countOf(graph, "MATCH (metric:Metric) RETURN count(metric)")).toBeGreaterThan(10);
    expect(await countOf(graph, "MATCH (lock:__Neo4jMigrationsLock) RETURN count(lock)")).toBe(0);
  });

  test("a second run applies nothing", async () => {
    await migrate(graph, folder);
    expect((await migrate(graph, folder)).applied).toEqual([]);
    expect(await validateMigrations(graph, folder)).toMatchObject({ outcome: "VALID" });
  });

  test("before the first run everything is pending and the graph is not ready", async () => {
    const states = (await migrationInfo(graph, folder)).map(({ state }) => state);
    expect(states).toEqual(VERSIONS.map(() => "PENDING"));
    await expect(requireMigrated(graph, folder)).rejects.toMatchObject({
      code: "GRAPH_NOT_MIGRATED",
    });
  });

  test("an applied file that was edited is refused by name, and nothing is changed", async () => {
    await migrate(graph, folder);
    const file = join(folder, "V001__identity_constraints.cypher");
    await writeFile(file, `${await readFile(file, "utf8")}// one more line\n`);
    await writeFile(join(folder, "V900__more.cypher"), "CREATE (:Unwanted);\n");
    const refused = expect(migrate(graph, folder)).rejects;
    await refused.toMatchObject({
      code: "MIGRATION_EDITED",
      message: expect.stringContaining("V001"),
    });
    expect(await countOf(graph, "MATCH (node:Unwanted) RETURN count(node)")).toBe(0);
    expect(await validateMigrations(graph, folder)).toMatchObject({ outcome: "DIFFERENT_CONTENT" });
  });

  test("a file numbered below an applied one is refused", async () => {
    await migrate(graph, folder);
    await writeFile(join(folder, "V003_1__late.cypher"), "CREATE (:Unwanted);\n");
    await expect(migrate(graph, folder)).rejects.toMatchObject({ code: "MIGRATION_OUT_OF_ORDER" });
  });

  test("a database ahead of this release is left alone", async () => {
    await writeFile(join(folder, "V900__newer.cypher"), "CREATE (:Newer);\n");
    await migrate(graph, folder);
    await expect(migrate(graph, MIGRATIONS)).rejects.toMatchObject({
      code: "MIGRATION_FILE_MISSING",
    });
  });

  test("a repeatable file runs again when it changed, and once only", async () => {
    await migrate(graph, folder);
    const file = join(folder, "R004__metrics.cypher");
    await writeFile(file, `${await readFile(file, "utf8")}// another taxonomy\n`);
    const { applied } = await migrate(graph, folder);
    expect(applied).toMatchObject([{ version: "004", isRepeat: true }]);
    expect((await migrate(graph, folder)).applied).toEqual([]);
    const repeats = "MATCH (link {version: '004'})-[repeat:REPEATED]->(link) RETURN count(repeat)";
    expect(await countOf(graph, repeats)).toBe(1);
  });

  test("a data file that fails leaves nothing of itself and the files before it", async () => {
    const bad = join(folder, "V900__bad.cypher");
    await writeFile(bad, "CREATE (:Half);\nCREATE (:Half {n: 1 / 0});\n");
    await expect(migrate(graph, folder)).rejects.toMatchObject({ code: "GRAPH_STATEMENT_FAILED" });
    expect(await countOf(graph, "MATCH (node:Half) RETURN count(node)")).toBe(0);
    await writeFile(bad, "CREATE (:Whole);\n");
    expect((await migrate(graph, folder)).applied).toMatchObject([{ version: "900" }]);
  });

  test("a file for Enterprise Edition is skipped on Community", async () => {
    await writeFile(
      join(folder, "V900__enterprise.cypher"),
      "// assume that edition is enterprise\nCREATE CONSTRAINT claim_text_exists IF NOT EXISTS FOR (c:Claim) REQUIRE c.text IS NOT NULL;\n",
    );
    await migrate(graph, folder);
    expect((await migrationInfo(graph, folder)).at(-1)).toMatchObject({ state: "SKIPPED" });
    expect(await validateMigrations(graph, folder)).toMatchObject({ outcome: "VALID" });
  });

  test("of two processes at once one applies each file and the other waits for it", async () => {
    const codes = await Promise.all([runInProcess(folder).exit, runInProcess(folder).exit]);
    expect(codes).toEqual([0, 0]);
    expect(await rowsOfQuery(graph, CHAIN)).toHaveLength(VERSIONS.length);
  });

  test("killed in the middle, the next run completes it once the dead lock is stale", async () => {
    for (const killAfter of VERSIONS) {
      await wipeDatabase(graph);
      const runner = runInProcess(folder, killAfter);
      await runner.exit;
      expect(await countOf(graph, "MATCH (lock:__Neo4jMigrationsLock) RETURN count(lock)")).toBe(1);
      await pause(1_200);
      await migrate(graph, folder, { waitMs: 10_000, staleAfterMs: 1_000 });
      expect(await validateMigrations(graph, folder)).toMatchObject({ outcome: "VALID" });
      expect(await rowsOfQuery(graph, CHAIN)).toHaveLength(VERSIONS.length);
    }
  });

  test("a lock that another tool left is never broken, but named with the way out", async () => {
    await migrate(graph, folder);
    await graph.write("test: foreign lock", (transaction) =>
      transaction.run("CREATE (:__Neo4jMigrationsLock {id: 'theirs', name: $name})", {
        name: lockNameOf(graph.database),
      }),
    );
    const run = () => migrate(graph, folder, { waitMs: 300, staleAfterMs: 1 });
    await expect(run()).rejects.toMatchObject({
      code: "MIGRATION_LOCKED",
      message: expect.stringContaining("isnad migrate unlock"),
    });
    await removeMigrationLock(graph);
    await expect(run()).resolves.toMatchObject({ applied: [] });
  });
});

function runInProcess(folder: string, killAfter = "") {
  const worker = new URL("workers/migrate-folder.ts", import.meta.url);
  const args = [folder, killAfter, JSON.stringify(testServer())];
  const child = fork(worker, args, { execArgv: [] });
  return { exit: once(child, "exit").then(([code]) => code as number | null) };
}
